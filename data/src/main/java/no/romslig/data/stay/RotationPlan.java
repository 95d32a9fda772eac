package no.romslig.data.stay;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.register.Entry;

/** A rotation that families have been told of (AF-04, AF-07); its stays are bookings. */
@Entity
public class RotationPlan extends Entry {

  private LocalDate publishedOn;
  private String publishedBy;

  protected RotationPlan() {}

  public RotationPlan(UUID id, LocalDate publishedOn, String publishedBy) {
    super(id);
    this.publishedOn = publishedOn;
    this.publishedBy = publishedBy;
  }

  public LocalDate publishedOn() {
    return publishedOn;
  }

  public String publishedBy() {
    return publishedBy;
  }
}
