package no.romslig.data.waiting.course;

import java.util.List;
import java.util.UUID;
import no.romslig.data.waiting.CaseStatus;

/** What became of an order. */
public sealed interface CaseAnswer {

  /**
   * The step is registered, together with the transaction.
   *
   * @param version of the case from now on
   */
  record Done(UUID stepId, CaseStatus status, int version) implements CaseAnswer {}

  /**
   * Nothing is written.
   *
   * @param now where the case stands
   * @param unmet all that is in the way, never empty
   */
  record Refused(CaseStatus now, List<Unmet> unmet) implements CaseAnswer {

    public Refused {
      unmet = List.copyOf(unmet);
    }
  }

  /** Someone has changed the case since it was seen; nothing is written. */
  record ChangedSince(CaseStatus now, int version) implements CaseAnswer {}

  /** The municipality has no such case, or it has no step yet. */
  record Unknown() implements CaseAnswer {}
}
