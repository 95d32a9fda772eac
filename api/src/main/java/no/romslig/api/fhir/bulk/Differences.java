package no.romslig.api.fhir.bulk;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/** Writes differences for programs and for people. */
final class Differences {

  private static final String[] HEADER = {
    "difference", "resource", "id", "patient", "line", "element", "in Romslig", "in the journal"
  };
  private static final String BEGINS_FORMULA = "=+-@\t\r";

  private Differences() {}

  /** One {@code Parameters} a line. */
  static void write(FhirContext context, List<Difference> all, OutputStream to) {
    var parser = context.newJsonParser();
    for (var each : all) {
      var text = parser.encodeResourceToString(parameters(each)) + "\n";
      try {
        to.write(text.getBytes(StandardCharsets.UTF_8));
      } catch (IOException unexpected) {
        throw new UncheckedIOException(unexpected);
      }
    }
  }

  private static Parameters parameters(Difference difference) {
    var parameters = new Parameters();
    parameters.addParameter().setName("kind").setValue(new CodeType(difference.kind().code()));
    parameters.addParameter().setName("type").setValue(new CodeType(difference.type()));
    if (difference.id() != null) {
      parameters
          .addParameter()
          .setName("resource")
          .setValue(new Reference(difference.type() + "/" + difference.id()));
    }
    if (difference.patient() != null) {
      parameters
          .addParameter()
          .setName("patient")
          .setValue(new Reference("Patient/" + difference.patient()));
    }
    if (difference.line() != null) {
      parameters.addParameter().setName("line").setValue(new PositiveIntType(difference.line()));
    }
    text(parameters, "element", difference.path());
    text(parameters, "romslig", difference.registered());
    text(parameters, "journal", difference.told());
    return parameters;
  }

  private static void text(Parameters parameters, String name, @Nullable String value) {
    if (value != null) {
      parameters.addParameter().setName(name).setValue(new StringType(value));
    }
  }

  /** As a table, which spreadsheets open. */
  static void writeTable(List<Difference> all, OutputStream to) {
    try {
      var writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
      var format = CSVFormat.EXCEL.builder().setDelimiter(';').setHeader(HEADER).get();
      var printer = new CSVPrinter(writer.append('\uFEFF'), format);
      for (var each : all) {
        printer.printRecord(
            each.kind().code(),
            each.type(),
            cell(each.id()),
            cell(each.patient()),
            Objects.toString(each.line(), ""),
            cell(each.path()),
            cell(each.registered()),
            cell(each.told()));
      }
      printer.flush();
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
  }

  private static String cell(@Nullable String value) {
    if (value == null) {
      return "";
    }
    return !value.isEmpty() && BEGINS_FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
  }
}
