package no.romslig.solver.check;

import java.util.List;

/** The issues of a reading as short lines: code and path. */
final class Faults {

  private Faults() {}

  static List<String> in(SnapshotReading reading) {
    return switch (reading) {
      case SnapshotReading.Read read -> List.of();
      case SnapshotReading.Refused refused ->
          refused.issues().stream().map(issue -> issue.code() + " " + issue.path()).toList();
    };
  }
}
