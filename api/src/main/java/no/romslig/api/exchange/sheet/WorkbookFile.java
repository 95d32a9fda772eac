package no.romslig.api.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import no.romslig.api.exchange.sheet.RawSheet.Row;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Sheets as an Excel workbook ({@code .xlsx}), read as a stream: a small file that unpacks to a
 * giant is given up.
 */
final class WorkbookFile {

  private static final long LARGEST_PART = 300L * 1024 * 1024;
  private static final int MOST_COLUMNS = 200;

  static {
    // For the whole process: nothing else reads office files.
    ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    ZipSecureFile.setMinInflateRatio(0.01);
  }

  private WorkbookFile() {}

  static List<RawSheet> read(byte[] file) throws UnreadableFileException {
    try (var unpacked = OPCPackage.open(new ByteArrayInputStream(file))) {
      var strings = new ReadOnlySharedStringsTable(unpacked);
      var reader = new XSSFReader(unpacked);
      var sheets = new ArrayList<RawSheet>();
      var each = (SheetIterator) reader.getSheetsData();
      while (each.hasNext()) {
        try (var content = each.next()) {
          var rows = new RowCollector();
          var parser = XMLHelper.newXMLReader();
          parser.setContentHandler(
              new XSSFSheetXMLHandler(
                  reader.getStylesTable(), null, strings, rows, new PlainValues(), false));
          parser.parse(new InputSource(content));
          sheets.add(new RawSheet(each.getSheetName(), rows.rows));
        }
      }
      return sheets;
    } catch (TooManyRowsException many) {
      throw CsvFile.tooMany();
    } catch (IOException
        | OpenXML4JException
        | OpenXML4JRuntimeException
        | RecordFormatException
        | SAXException
        | ParserConfigurationException
        | IllegalStateException
        | IllegalArgumentException broken) {
      throw new UnreadableFileException(
          SheetFault.ofFile(
              "MALFORMED_WORKBOOK",
              "a file that cannot be unpacked as one",
              "an Excel workbook (.xlsx) without a password",
              "Save it as .xlsx again. The older .xls is not read."));
    }
  }

  static byte[] write(Map<String, List<List<String>>> sheets) {
    try (var workbook = new SXSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      sheets.forEach(
          (title, rows) -> {
            var sheet = workbook.createSheet(title);
            sheet.createFreezePane(0, 1);
            for (int i = 0; i < rows.size(); i++) {
              var row = sheet.createRow(i);
              for (int column = 0; column < rows.get(i).size(); column++) {
                // All as text: nothing is a formula, and no day or code is taken for a number.
                row.createCell(column).setCellValue(rows.get(i).get(column));
              }
            }
          });
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Days as 2026-11-23 and numbers in full, however the spreadsheet shows them. */
  private static final class PlainValues extends DataFormatter {

    @Override
    public String formatRawCellContents(double value, int formatIndex, String formatString) {
      return formatRawCellContents(value, formatIndex, formatString, false);
    }

    @Override
    public String formatRawCellContents(
        double value, int formatIndex, String formatString, boolean use1904Windowing) {
      if (DateUtil.isADateFormat(formatIndex, formatString) && DateUtil.isValidExcelDate(value)) {
        return DateUtil.getLocalDateTime(value, use1904Windowing).toLocalDate().toString();
      }
      return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
  }

  private static final class TooManyRowsException extends RuntimeException {}

  private static final class RowCollector implements SheetContentsHandler {

    private final List<Row> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();

    @Override
    public void startRow(int row) {
      cells = new ArrayList<>();
    }

    @Override
    public void endRow(int row) {
      var read = new Row(row + 1, cells);
      if (!read.isBlank()) {
        if (rows.size() >= RawSheet.MOST_ROWS) {
          throw new TooManyRowsException();
        }
        rows.add(read);
      }
    }

    @Override
    public void cell(
        @Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
      int column = reference == null ? cells.size() : new CellReference(reference).getCol();
      while (cells.size() < column && cells.size() < MOST_COLUMNS) {
        cells.add("");
      }
      if (cells.size() < MOST_COLUMNS) {
        cells.add(value == null ? "" : value.strip());
      }
    }
  }
}
