package no.romslig.data.complaint;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who complains, of what, and when it came.
 *
 * @param contactId who, where the registers know
 * @param says what is complained of, in the caseworker's words
 * @param postedOn when it was posted, where that is known; in time if that was
 * @param noticedOn when the complainant learned of the decision; missing = never told in writing
 */
@Embeddable
public record ComplaintFiling(
    @Enumerated(EnumType.STRING) Complainant complainant,
    @Nullable UUID contactId,
    @Nullable String says,
    LocalDate receivedOn,
    @Nullable LocalDate postedOn,
    @Nullable LocalDate noticedOn) {

  /** The day that counts: when it was posted, or else when it came (fvl. § 30). */
  public LocalDate madeOn() {
    return postedOn == null ? receivedOn : postedOn;
  }
}
