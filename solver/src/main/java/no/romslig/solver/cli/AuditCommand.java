package no.romslig.solver.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.romslig.solver.audit.Auditor;
import no.romslig.solver.json.CertificateWriter;
import no.romslig.solver.proposal.Certificate;
import no.romslig.solver.run.Previous;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
      "  romslig audit today.json next.json --previous proposal.json",
      "  romslig audit fjordvik.json proposal.json --json > certificate.json"
    })
final class AuditCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final DocumentPair documents = new DocumentPair();

  @Option(names = "--json", description = "Print the certificate as JSON.")
  private boolean json;

  @Option(
      names = "--previous",
      paramLabel = "LAST",
      description = "The proposal that this one comes from: is what differs listed, and only that?")
  private @Nullable Path previous;

  AuditCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var contents = documents.read(console);
    var read = contents.snapshot();
    Auditor auditor = new Auditor(Runtime.getRuntime().availableProcessors());
    Certificate certificate =
        previous == null
            ? auditor.audit(
                read.snapshot(), read.ruleSet(), read.snapshotHash(), contents.proposal())
            : auditedAgainst(previous, auditor, contents);
    if (json) {
      console.out().println(new CertificateWriter().text(certificate));
    } else {
      CertificateText.lines(certificate).forEach(console.out()::println);
    }
    return certificate.isClean() ? ExitCode.DONE : ExitCode.AUDIT_FOUND_SOMETHING;
  }

  private Certificate auditedAgainst(
      Path previous, Auditor auditor, DocumentPair.Contents contents) {
    var read = contents.snapshot();
    Previous last = Previous.of(DocumentInput.proposal(previous, console), null);
    return auditor.audit(
        read.snapshot(),
        read.ruleSet(),
        read.snapshotHash(),
        contents.proposal(),
        last.proposal(),
        last.hash());
  }
}
