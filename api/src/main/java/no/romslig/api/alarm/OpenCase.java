package no.romslig.api.alarm;

import java.time.LocalDate;
import no.romslig.data.waiting.CaseStatus;
import org.jspecify.annotations.Nullable;

/**
 * An open case, as far as alarms look at it.
 *
 * @param now the last step, and its day
 * @param answerBy the last day to answer the last offer, where the registers have one
 * @param legal where it stands by law, and since when; missing while it is under assessment
 * @param placeHeld a place is decided
 * @param assessed the day of the last assessment, if the registers have one
 * @param stay the stay for a time that the person is in
 * @param hospitalSince ready for discharge, and still in hospital
 */
record OpenCase(
    About about,
    LocalDate received,
    CaseStatus now,
    LocalDate nowSince,
    @Nullable LocalDate answerBy,
    @Nullable CaseStatus legal,
    @Nullable LocalDate legalSince,
    boolean interimService,
    boolean placeHeld,
    @Nullable LocalDate assessed,
    @Nullable Stay stay,
    @Nullable LocalDate hospitalSince) {

  /**
   * A stay for a time.
   *
   * @param shortTerm a short-term place, not respite or another
   * @param ends the first night without it, if that is known
   */
  record Stay(boolean shortTerm, @Nullable LocalDate ends) {}
}
