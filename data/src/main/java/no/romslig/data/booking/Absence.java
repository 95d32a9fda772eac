package no.romslig.data.booking;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.register.Entry;

/**
 * Nights {@code [starts, ends)} on which a resident is away. The place is guaranteed back; where it
 * may be lent, its slot is free meanwhile (LT-15).
 */
@Entity
public class Absence extends Entry {

  private UUID bookingId;
  private LocalDate starts;
  private LocalDate ends;
  private boolean mayBeLent;

  protected Absence() {}

  public Absence(UUID id, UUID bookingId, LocalDate starts, LocalDate ends, boolean mayBeLent) {
    super(id);
    this.bookingId = bookingId;
    this.starts = starts;
    this.ends = ends;
    this.mayBeLent = mayBeLent;
  }

  /** Comes back on this day; refused by the database where a guest is still there. */
  public void returnOn(LocalDate day) {
    ends = day;
  }

  public UUID bookingId() {
    return bookingId;
  }

  public LocalDate starts() {
    return starts;
  }

  public LocalDate ends() {
    return ends;
  }

  public boolean mayBeLent() {
    return mayBeLent;
  }
}
