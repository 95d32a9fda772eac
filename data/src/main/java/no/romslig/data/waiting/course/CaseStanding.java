package no.romslig.data.waiting.course;

import java.util.List;
import no.romslig.data.waiting.CaseStatus;

/**
 * Where a case stands, and what may be done with it.
 *
 * @param version what the next order was seen with
 * @param options every command, those that may be given first
 */
public record CaseStanding(CaseStatus now, int version, List<Option> options) {

  public CaseStanding {
    options = List.copyOf(options);
  }

  /**
   * A command.
   *
   * @param unmet what is in its way; empty = it may be given
   */
  public record Option(CaseCommand command, List<Unmet> unmet) {

    public Option {
      unmet = List.copyOf(unmet);
    }

    public boolean isValid() {
      return unmet.isEmpty();
    }
  }
}
