package no.romslig.solver.cli;

import java.nio.file.Path;
import no.romslig.solver.check.ProposalReader;
import no.romslig.solver.check.ProposalReading;
import no.romslig.solver.check.SnapshotReader;
import no.romslig.solver.check.SnapshotReading;
import no.romslig.solver.proposal.Proposal;

/** Reads the two documents, or ends the command with everything that is wrong with them. */
final class DocumentInput {

  private DocumentInput() {}

  static SnapshotReading.Read snapshot(Path name, Console console) {
    return switch (Input.read(name, console, new SnapshotReader()::read)) {
      case SnapshotReading.Read read -> read;
      case SnapshotReading.Refused refused ->
          throw CommandFailed.badInput(IssueText.lines(name, refused.issues()));
    };
  }

  static Proposal proposal(Path name, Console console) {
    return switch (Input.read(name, console, new ProposalReader()::read)) {
      case ProposalReading.Read read -> read.proposal();
      case ProposalReading.Refused refused ->
          throw CommandFailed.badInput(IssueText.lines(name, refused.issues()));
    };
  }

  /** Standard input can only be read once. */
  static void onlyOneStandard(Path snapshot, Path proposal) {
    if (Input.isStandard(snapshot) && Input.isStandard(proposal)) {
      throw CommandFailed.badInput(
          "Only one of the two documents can come from standard input. Name a file for the other.");
    }
  }
}
