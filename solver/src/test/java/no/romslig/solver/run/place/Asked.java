package no.romslig.solver.run.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import no.romslig.solver.check.SnapshotReader;
import no.romslig.solver.check.SnapshotReading;
import no.romslig.solver.json.SnapshotWriter;
import no.romslig.solver.proposal.Alert;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.Reason;
import no.romslig.solver.run.SolveSettings;
import no.romslig.solver.run.Solver;
import no.romslig.solver.snapshot.Town;

/** What the whole program, from document to audited proposal, answers for a town. */
record Asked(Proposal proposal) {

  static Asked about(Town town) {
    byte[] document = new SnapshotWriter().text(town.snapshot()).getBytes(StandardCharsets.UTF_8);
    SnapshotReading reading = new SnapshotReader().read(document);
    assertThat(reading).isInstanceOf(SnapshotReading.Read.class);
    var read = (SnapshotReading.Read) reading;
    return new Asked(
        new Solver()
            .solve(
                read.snapshot(),
                read.ruleSet(),
                read.snapshotHash(),
                new SolveSettings(
                    1, 100L, Duration.ofDays(1), 1, () -> false, progress -> {}, null)));
  }

  /** Person and unit of everyone with a place. */
  List<String> places() {
    return proposal.placements().stream()
        .map(each -> each.personId() + " " + each.unitId())
        .sorted()
        .toList();
  }

  /** Whom or what an alert of the code names. */
  List<String> named(String code) {
    return proposal.alerts().stream()
        .filter(alert -> alert.code().equals(code))
        .map(Alert::refId)
        .toList();
  }

  /** The rules from which the person's place is an exception, by its reasons. */
  List<String> exceptions(String person) {
    return proposal.placements().stream()
        .filter(each -> each.personId().value().equals(person))
        .map(Placement::reasons)
        .flatMap(List::stream)
        .filter(reason -> reason.code().equals("EXCEPTION_GIVEN"))
        .map(Reason::rule)
        .toList();
  }
}
