package no.romslig.data.waiting;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.register.Entry;
import org.jspecify.annotations.Nullable;

/** A place that was offered and declined: it is not proposed again. */
@Entity
public class DeclinedPlace extends Entry {

  private UUID caseId;
  private UUID unitId;
  private @Nullable LocalDate declinedOn;
  private @Nullable String reason;

  protected DeclinedPlace() {}

  public DeclinedPlace(
      UUID id, UUID caseId, UUID unitId, @Nullable LocalDate declinedOn, @Nullable String reason) {
    super(id);
    this.caseId = caseId;
    this.unitId = unitId;
    this.declinedOn = declinedOn;
    this.reason = reason;
  }

  public UUID caseId() {
    return caseId;
  }

  public UUID unitId() {
    return unitId;
  }

  public @Nullable LocalDate declinedOn() {
    return declinedOn;
  }

  public @Nullable String reason() {
    return reason;
  }
}
