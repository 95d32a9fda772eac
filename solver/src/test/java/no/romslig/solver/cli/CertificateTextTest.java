package no.romslig.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.romslig.solver.proposal.Certificate;
import no.romslig.solver.proposal.Certificate.Envy;
import no.romslig.solver.proposal.Certificate.EnvyLabel;
import no.romslig.solver.proposal.Certificate.Optimality;
import no.romslig.solver.proposal.Certificate.PlacementOptimality;
import no.romslig.solver.proposal.Certificate.PlacementStatus;
import no.romslig.solver.proposal.Certificate.StayOptimality;
import no.romslig.solver.proposal.Certificate.Violation;
import no.romslig.solver.snapshot.UnitId;
import org.junit.jupiter.api.Test;

class CertificateTextTest {

  private static final Envy EXPLAINED = new Envy("C1", "C2", new UnitId("U3"), EnvyLabel.COUPLE);
  private static final Envy UNEXPLAINED = new Envy("C4", "C5", new UnitId("U6"), null);
  private static final Violation VIOLATION =
      new Violation("CAPACITY", List.of("U7", "P8"), Map.of("places", 1));

  @Test
  void aCleanAuditSaysSoAndStillShowsWhatIsExplained() {
    List<String> lines = CertificateText.lines(certificate(List.of(), List.of(EXPLAINED)));

    assertThat(lines.getFirst()).startsWith("The audit found nothing");
    assertThat(lines).anyMatch(line -> line.contains("(COUPLE)") && line.endsWith(": C1"));
    assertThat(lines).noneMatch(line -> line.contains("Violations"));
  }

  @Test
  void everythingThatIsWrongIsListed() {
    List<String> lines =
        CertificateText.lines(certificate(List.of(VIOLATION), List.of(EXPLAINED, UNEXPLAINED)));

    assertThat(lines.getFirst()).isEqualTo("The audit found 1 violation and 1 unexplained envy.");
    assertThat(lines)
        .contains(
            "  CAPACITY       U7, P8  (places 1)",
            "  U6 went to C5 and could go to those of higher rank without a place: C4");
    assertThat(lines.getLast()).contains("proven best", "12", "10");
  }

  @Test
  void ofManyWhoWouldFitAnExplainedPlaceOnlySomeAreNamed() {
    List<Envy> envy =
        IntStream.rangeClosed(1, 20)
            .mapToObj(i -> new Envy("C" + i, "C99", new UnitId("U3"), EnvyLabel.COMMITMENT))
            .toList();

    assertThat(CertificateText.lines(certificate(List.of(), envy)))
        .anyMatch(line -> line.endsWith("C7, C8 and 12 more (--json lists all)"));
  }

  private static Certificate certificate(List<Violation> violations, List<Envy> envy) {
    var places = new PlacementOptimality(PlacementStatus.PROVEN_OPTIMAL, null);
    return new Certificate(violations, envy, new Optimality(places, new StayOptimality(12, 10)));
  }
}
