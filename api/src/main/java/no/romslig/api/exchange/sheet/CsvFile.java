package no.romslig.api.exchange.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.romslig.api.exchange.sheet.RawSheet.Row;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A sheet as CSV, as spreadsheets and journals write it: UTF-8 with or without a byte order mark,
 * UTF-16 with one, or Windows-1252; commas, semicolons or tabs.
 */
final class CsvFile {

  /** In what a spreadsheet would take for a formula, and in what is marked so that it does not. */
  private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

  private static final Pattern MARKED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String SEPARATORS = ";,\t";
  private static final int LONGEST_CELL = 10_000;

  private CsvFile() {}

  static RawSheet read(String title, byte[] file) throws UnreadableFileException {
    var text = text(file);
    var announced = text.length() > 4 && text.startsWith("sep=") ? text.charAt(4) : 0;
    var format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(announced == 0 ? separator(text) : announced)
            .setIgnoreEmptyLines(false)
            .get();
    try (var parser = CSVParser.parse(new StringReader(text), format)) {
      var rows = new ArrayList<Row>();
      for (var each : parser) {
        if (each.getRecordNumber() > RawSheet.MOST_ROWS) {
          throw tooMany();
        }
        var row = new Row((int) each.getRecordNumber(), cells(each));
        if (!row.isBlank() && (announced == 0 || row.number() > 1)) {
          rows.add(row);
        }
      }
      return new RawSheet(title, rows);
    } catch (IOException | UncheckedIOException | IllegalStateException broken) {
      throw new UnreadableFileException(
          SheetFault.ofFile(
              "MALFORMED_CSV",
              "quotes that do not close",
              "CSV (RFC 4180)",
              "Save the sheet as CSV again."));
    }
  }

  static UnreadableFileException tooMany() {
    return new UnreadableFileException(
        SheetFault.ofFile(
            "TOO_MANY_ROWS",
            "more than " + RawSheet.MOST_ROWS + " rows",
            "a register of a municipality",
            "Send it in parts."));
  }

  private static List<String> cells(CSVRecord row) throws IOException {
    var cells = new ArrayList<String>();
    for (var cell : row) {
      if (cell.length() > LONGEST_CELL) {
        throw new IOException("a cell without an end");
      }
      cells.add(MARKED.matcher(cell).matches() ? cell.substring(1) : cell.strip());
    }
    return cells;
  }

  /** With a byte order mark and semicolons, which is what a Norwegian spreadsheet opens rightly. */
  static byte[] write(List<List<String>> rows) {
    var out = new StringBuilder("\uFEFF");
    var format = CSVFormat.DEFAULT.builder().setDelimiter(';').setRecordSeparator("\r\n").get();
    try {
      for (var row : rows) {
        format.printRecord(out, row.stream().map(CsvFile::harmless).toArray());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Numbers are no formulas, whatever their sign. */
  private static String harmless(String cell) {
    return FORMULA.matcher(cell).matches() && !cell.matches("-[0-9.]+") ? "'" + cell : cell;
  }

  private static String text(byte[] file) {
    if (startsWith(file, 0xFF, 0xFE)) {
      return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(file, 0xFE, 0xFF)) {
      return new String(file, 2, file.length - 2, StandardCharsets.UTF_16BE);
    }
    int from = startsWith(file, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(file, from, file.length - from))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(file, WINDOWS);
    }
  }

  private static boolean startsWith(byte[] file, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= file.length || Byte.toUnsignedInt(file[i]) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whichever the header has most of. */
  private static char separator(String text) {
    var header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    char best = ';';
    long most = 0;
    for (int i = 0; i < SEPARATORS.length(); i++) {
      char each = SEPARATORS.charAt(i);
      var found = header.chars().filter(it -> it == each).count();
      if (found > most) {
        best = each;
        most = found;
      }
    }
    return best;
  }
}
