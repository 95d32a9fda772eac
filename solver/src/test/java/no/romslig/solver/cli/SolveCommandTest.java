package no.romslig.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.romslig.solver.cli.Shell.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolveCommandTest {

  @TempDir static Path folder;

  private static String snapshot = "";
  private static String proposal = "";
  private static Result solved = new Result(-1, "", "");

  @BeforeAll
  static void solveOnce() {
    snapshot = folder.resolve("fjordvik.json").toString();
    proposal = folder.resolve("proposal.json").toString();
    Shell.run("sample", "fjordvik", "--out", snapshot);
    solved = Shell.run("solve", snapshot, "--out", proposal, "--steps", "300", "--seed", "5");
  }

  @Test
  void aProposalIsWrittenAndSummedUpOnStandardError() throws IOException {
    assertThat(solved.exitCode()).as(solved.err()).isZero();
    assertThat(solved.out()).isEmpty();
    assertThat(solved.err()).contains("placing in order of need", "cases", "placed", "alerts");
    assertThat(Files.readString(Path.of(proposal))).contains("\"seed\": 5").endsWith("}\n");
  }

  @Test
  void standardInputAndOutputGiveTheSameProposal() throws IOException {
    Result piped =
        Shell.runWith(
            Files.readString(Path.of(snapshot)),
            "solve",
            "-",
            "--out",
            "-",
            "--steps",
            "300",
            "--seed",
            "5");

    assertThat(piped.exitCode()).isZero();
    assertThat(Elapsed.maskedIn(piped.out()))
        .isEqualTo(Elapsed.maskedIn(Files.readString(Path.of(proposal))));
  }

  @Test
  void badInputNamesItsFaultsAndLeavesTheOldProposalAlone() throws IOException {
    Path old = Files.writeString(folder.resolve("old.json"), "yesterday's");
    String broken =
        Files.readString(Path.of(snapshot))
            .replaceFirst("\"capacity\": 1", "\"capacity\": 7")
            .replaceFirst("\"asOf\"", "\"asof\"");

    Result result = Shell.runWith(broken, "solve", "-", "--out", old.toString());

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains(".capacity", "$.asOf", "$.asof", "advice");
    assertThat(old).hasContent("yesterday's");
  }

  @ParameterizedTest
  @CsvSource({
    "--seconds 5 --steps 5, exclude each other",
    "--seconds 0, 1 or more",
    "--threads 0, 1 or more",
    "--steps -1, 0 or more",
    "--max-changes 3, needs --previous",
    "--previous p.json --steps 3, ends by itself",
    "--previous p.json --max-changes -1, 0 or more",
    "--steps many, many"
  })
  void nonsenseIsBadUsage(String options, String told) {
    Result result =
        Shell.run(("solve " + snapshot + " --out " + proposal + "2 " + options).split(" ", -1));

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains(told, "Usage: romslig solve");
    assertThat(Path.of(proposal + "2")).doesNotExist();
  }

  @Test
  void theNextProposalComesFromTheLastAndTheAuditKnowsBoth() throws IOException {
    String next = folder.resolve("next.json").toString();

    Result again =
        Shell.run("solve", snapshot, "--previous", proposal, "--max-changes", "2", "--out", next);
    Result audit = Shell.run("audit", snapshot, next, "--previous", proposal);
    Result against = Shell.run("audit", snapshot, next, "--previous", next);

    assertThat(again.exitCode()).as(again.err()).isZero();
    assertThat(again.err()).contains("changes", "0 since the last proposal");
    assertThat(Files.readString(Path.of(next))).contains("\"maxChanges\": 2");
    assertThat(audit.exitCode()).as(audit.out()).isZero();
    assertThat(against.exitCode()).isEqualTo(3);
    assertThat(against.out()).contains("HASH");
  }

  @Test
  void aProposalMustGoSomewhere() {
    Result result = Shell.run("solve", snapshot);

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("--out");
  }

  @Test
  void theAuditPassesWhatWasSolvedAndSaysSo() {
    Result text = Shell.run("audit", snapshot, proposal);
    Result json = Shell.run("audit", snapshot, proposal, "--json");

    assertThat(text.exitCode()).isZero();
    assertThat(text.out()).contains("The audit found nothing");
    assertThat(json.exitCode()).isZero();
    assertThat(json.out()).startsWith("{").contains("\"violations\": []", "\"optimality\"");
  }

  @Test
  void theAuditEndsWithThreeWhereAProposalWasTamperedWith() throws IOException {
    String tampered =
        Files.readString(Path.of(proposal))
            .replaceFirst("(\"placements\": \\[\\s*\\{[^}]*?\"from\": \")2026", "$12031");

    Result text = Shell.runWith(tampered, "audit", snapshot, "-");
    Result json = Shell.runWith(tampered, "audit", snapshot, "-", "--json");

    assertThat(text.exitCode()).isEqualTo(3);
    assertThat(text.out()).contains("Violations", "LOOK-AHEAD");
    assertThat(json.exitCode()).isEqualTo(3);
    assertThat(json.out()).contains("\"rule\": \"LOOK-AHEAD\"");
  }

  @Test
  void aProposalForAnotherSnapshotIsFound() {
    String other = folder.resolve("other.json").toString();
    Shell.run("sample", "fjordvik", "--seed", "9", "--out", other);

    Result audit = Shell.run("audit", other, proposal);

    assertThat(audit.exitCode()).isEqualTo(3);
    assertThat(audit.out()).contains("HASH");
  }

  @ParameterizedTest
  @CsvSource({"nb, ikke", "nn, ikkje", "en, not"})
  void aProposalIsExplainedInThreeLanguages(String language, String not) {
    Result whole = Shell.run("explain", snapshot, proposal, "--lang", language);
    Result one = Shell.run("explain", snapshot, proposal, "--case", "C12", "--lang", language);

    assertThat(whole.exitCode()).as(whole.err()).isZero();
    assertThat(whole.out()).contains(" " + not + " ");
    assertThat(one.exitCode()).as(one.err()).isZero();
    assertThat(one.out()).contains("C12").isNotEqualTo(whole.out());
  }

  @Test
  void whatWouldHaveHadToBeDifferentIsToldOfOneCase() {
    Result one =
        Shell.run("explain", snapshot, proposal, "--case", "C12", "--if-only", "--lang", "en");
    Result all = Shell.run("explain", snapshot, proposal, "--if-only");
    Result person = Shell.run("explain", snapshot, proposal, "--case", "G1", "--if-only");

    assertThat(one.exitCode()).as(one.err()).isZero();
    assertThat(one.out()).contains("What would have had to be different", "worked out anew");
    assertThat(List.of(all, person))
        .allSatisfy(
            refused -> {
              assertThat(refused.exitCode()).isEqualTo(2);
              assertThat(refused.err()).contains("--case");
              assertThat(refused.out()).isEmpty();
            });
  }

  @Test
  void whatCannotBeExplainedIsRefused() {
    String other = folder.resolve("another.json").toString();
    Shell.run("sample", "fjordvik", "--seed", "10", "--out", other);

    Result unknown = Shell.run("explain", snapshot, proposal, "--case", "C999");
    Result foreign = Shell.run("explain", other, proposal);

    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(unknown.err()).contains("no case").doesNotContain("C999");
    assertThat(foreign.exitCode()).isEqualTo(2);
    assertThat(foreign.err()).contains("another snapshot");
  }

  @Test
  void aProposalWithUnknownIdsIsNoReasonForAFault() throws IOException {
    String tampered =
        Files.readString(Path.of(proposal))
            .replaceAll("\"unitId\": \"U\\d+\"", "\"unitId\": \"NOWHERE\"");

    Result explained = Shell.runWith(tampered, "explain", snapshot, "-");
    Result audited = Shell.runWith(tampered, "audit", snapshot, "-");

    assertThat(explained.exitCode()).as(explained.err()).isIn(0, 2, 3);
    assertThat(audited.exitCode()).isEqualTo(3);
    assertThat(audited.out()).contains("UNKNOWN");
  }

  @Test
  void onlyOneDocumentComesFromStandardInput() {
    Result result = Shell.runWith("{}", "audit", "-", "-");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("Only one of the two");
  }

  @Test
  void whatIsNoProposalIsRefused() {
    Result result = Shell.runWith("{\"schemaVersion\": \"1\"}", "audit", snapshot, "-");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("$.certificate", "advice");
  }
}
