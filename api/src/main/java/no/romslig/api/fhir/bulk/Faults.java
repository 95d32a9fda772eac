package no.romslig.api.fhir.bulk;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import no.romslig.api.fhir.code.Systems;
import no.romslig.api.fhir.sent.Findings;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.PositiveIntType;

/** What is wrong with lines, or worth looking at. */
final class Faults {

  /** Where something is told of the whole. */
  static final int WHOLE = 0;

  private static final String LINE = Systems.extension("line");

  private final Map<Integer, Findings> byLine = new TreeMap<>();
  private boolean isFaulty;

  void add(int line, Findings findings) {
    isFaulty = isFaulty || findings.hasErrors();
    if (findings.hasErrors() || findings.warnings().hasIssue()) {
      byLine.put(line, findings);
    }
  }

  boolean hasErrors() {
    return isFaulty;
  }

  boolean isFaulty(int line) {
    var findings = byLine.get(line);
    return findings != null && findings.hasErrors();
  }

  boolean hasWarnings() {
    return byLine.values().stream().anyMatch(it -> it.warnings().hasIssue());
  }

  /** One outcome a line. */
  void writeErrors(FhirContext context, OutputStream to) {
    write(context, to, Findings::errors);
  }

  /** As {@link #writeErrors}, of what was taken all the same. */
  void writeWarnings(FhirContext context, OutputStream to) {
    write(context, to, Findings::warnings);
  }

  private void write(
      FhirContext context, OutputStream to, Function<Findings, OperationOutcome> which) {
    var parser = context.newJsonParser();
    byLine.forEach(
        (line, findings) -> {
          var outcome = which.apply(findings);
          if (outcome.hasIssue()) {
            write(parser.encodeResourceToString(placed(outcome, line)) + "\n", to);
          }
        });
  }

  private static void write(String text, OutputStream to) {
    try {
      to.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
  }

  private static OperationOutcome placed(OperationOutcome outcome, int line) {
    if (line != WHOLE) {
      outcome.setId("line-" + line);
      outcome.addExtension(LINE, new PositiveIntType(line));
      outcome
          .getIssue()
          .forEach(it -> it.setDiagnostics("Line " + line + ": " + it.getDiagnostics()));
    }
    return outcome;
  }
}
