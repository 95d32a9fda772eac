package no.romslig.solver.cli;

import java.nio.file.Path;
import no.romslig.solver.check.SnapshotReading;
import no.romslig.solver.proposal.Proposal;
import picocli.CommandLine.Parameters;

/** A snapshot and a proposal, as a command takes both. */
final class DocumentPair {

  @Parameters(
      index = "0",
      paramLabel = "SNAPSHOT",
      description = "The snapshot; - is standard input.")
  private Path snapshot = Path.of(Input.STANDARD);

  @Parameters(
      index = "1",
      paramLabel = "PROPOSAL",
      description = "The proposal; - is standard input.")
  private Path proposal = Path.of(Input.STANDARD);

  /** What the two documents say. */
  record Contents(SnapshotReading.Read snapshot, Proposal proposal) {}

  /**
   * Reads both.
   *
   * @throws CommandFailed where either cannot be used
   */
  Contents read(Console console) {
    DocumentInput.onlyOneStandard(snapshot, proposal);
    return new Contents(
        DocumentInput.snapshot(snapshot, console), DocumentInput.proposal(proposal, console));
  }

  Path snapshot() {
    return snapshot;
  }
}
