package no.romslig.solver.snapshot;

import java.util.List;

/** An <i>avdeling</i> of an institution. */
public record Ward(WardId id, String name, List<Unit> units) {

  public Ward {
    units = Lists.orEmpty(units);
  }
}
