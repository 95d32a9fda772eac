package no.romslig.solver.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.romslig.solver.json.ProposalWriter;
import no.romslig.solver.proposal.Proposal;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ProposalReaderTest {

  private static final ProposalReader READER = new ProposalReader();

  @Test
  void readsWhatItWritesAndWritesWhatItReads() {
    Proposal proposal = read(Samples.proposal());

    String written = new ProposalWriter().text(proposal);

    assertThat(written).isEqualTo(Samples.proposal());
    assertThat(read(written)).isEqualTo(proposal);
  }

  @Test
  void writesTheMissingCaseOfACompanionAndNoOtherNull() {
    assertThat(Samples.proposal()).contains("\"caseId\": null");
    assertThat(Samples.proposal().replace("\"caseId\": null", "")).doesNotContain("null");
  }

  @Test
  void readsAProposalWithoutItsOptionalMembers() {
    Proposal proposal =
        read(
            """
            {"schemaVersion": "1", "snapshotHash": "%s", "ruleSet": {"id": "kinn", "version": "1"},
             "solver": {"product": "p", "version": "1", "seed": 0, "steps": 1, "elapsedMillis": 2},
             "placements": [{"personId": "P", "unitId": "U", "from": "2026-03-02",
               "careForm": "HDO", "executable": true}],
             "unplaced": [{"kind": "CASE", "refId": "C", "witness": {}}],
             "certificate": {"optimality": {"placements": {"status": "BEST_FOUND"},
               "stays": {"value": 0, "bound": 0}}}}
            """
                .formatted("0".repeat(64)));

    assertThat(proposal.placements().getFirst().caseId()).isNull();
    assertThat(proposal.placements().getFirst().to()).isNull();
    assertThat(proposal.placements().getFirst().reasons()).isEmpty();
    assertThat(proposal.unplaced().getFirst().cycle()).isNull();
    assertThat(proposal.certificate().violations()).isEmpty();
  }

  @Test
  void namesEveryFaultInOneAnswer() {
    JsonNode document = Samples.tree(Samples.proposal());
    Edits.set(document, "/snapshotHash", Samples.MAPPER.readTree("\"XYZ\""));
    Edits.set(document, "/placements/0/from", Samples.MAPPER.readTree("\"2026-02-30\""));
    Edits.set(document, "/placements/0/extra", Samples.MAPPER.readTree("1"));
    Edits.remove(document, "/respiteStays/0/published");
    Edits.set(document, "/unplaced/0/kind", Samples.MAPPER.readTree("\"ROOM\""));
    Edits.set(document, "/alerts/0/refId", Samples.MAPPER.readTree("\"19779998080\""));
    Edits.set(document, "/certificate/optimality/stays/bound", Samples.MAPPER.readTree("-1"));

    ProposalReading reading = READER.read(Samples.MAPPER.writeValueAsBytes(document));

    assertThat(faults(reading))
        .containsExactly(
            "IDENTITY_NUMBER $.alerts[0].refId",
            "OUT_OF_RANGE $.certificate.optimality.stays.bound",
            "UNKNOWN_PROPERTY $.placements[0].extra",
            "BAD_DATE $.placements[0].from",
            "MISSING $.respiteStays[0].published",
            "BAD_FORMAT $.snapshotHash",
            "NOT_ALLOWED_VALUE $.unplaced[0].kind");
  }

  private static List<String> faults(ProposalReading reading) {
    return switch (reading) {
      case ProposalReading.Read read -> List.of();
      case ProposalReading.Refused refused ->
          refused.issues().stream().map(issue -> issue.code() + " " + issue.path()).toList();
    };
  }

  private static Proposal read(String json) {
    return switch (READER.read(Samples.bytes(json))) {
      case ProposalReading.Read read -> read.proposal();
      case ProposalReading.Refused refused -> throw new AssertionError(refused.issues().toString());
    };
  }
}
