package no.romslig.solver.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.romslig.solver.audit.Auditor;
import no.romslig.solver.check.SnapshotReading;
import no.romslig.solver.json.CertificateWriter;
import no.romslig.solver.proposal.Certificate;
import no.romslig.solver.proposal.Proposal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "audit",
    header = "Checks a proposal against its snapshot, by code that the solver does not share.",
    description = {
      "%nEvery hard rule and the order of need are worked out anew. The proposal may come from"
          + " anywhere. Ends with 3 where a rule is broken or somebody of greater need was passed"
          + " over without a reason.%n"
    },
    footer = {
      "%nExamples:",
      "  romslig audit fjordvik.json proposal.json",
      "  romslig audit fjordvik.json proposal.json --json > certificate.json"
    })
final class AuditCommand implements Callable<Integer> {

  private final Console console;

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

  @Option(names = "--json", description = "Print the certificate as JSON.")
  private boolean json;

  AuditCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    DocumentInput.onlyOneStandard(snapshot, proposal);
    SnapshotReading.Read read = DocumentInput.snapshot(snapshot, console);
    Proposal proposed = DocumentInput.proposal(proposal, console);
    Certificate certificate =
        new Auditor().audit(read.snapshot(), read.ruleSet(), read.snapshotHash(), proposed);
    if (json) {
      console.out().println(new CertificateWriter().text(certificate));
    } else {
      CertificateText.lines(certificate).forEach(console.out()::println);
    }
    return certificate.isClean() ? ExitCode.DONE : ExitCode.AUDIT_FOUND_SOMETHING;
  }
}
