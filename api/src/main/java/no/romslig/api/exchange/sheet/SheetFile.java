package no.romslig.api.exchange.sheet;

import java.util.List;
import no.romslig.solver.text.Language;

/** A file as it was handed in. */
public final class SheetFile {

  private final byte[] content;
  private final String title;
  private final Language language;

  /**
   * A file with its content.
   *
   * @param title of a CSV file's sheet; a workbook names its sheets itself
   * @param language of whoever reads the faults, for what codes are called
   */
  public SheetFile(byte[] content, String title, Language language) {
    this.content = content.clone();
    this.title = title;
    this.language = language;
  }

  /** Whether it is a workbook, by its first bytes. */
  public boolean isWorkbook() {
    return content.length > 4
        && content[0] == 'P'
        && content[1] == 'K'
        && content[2] == 3
        && content[3] == 4;
  }

  String title() {
    return title;
  }

  Language language() {
    return language;
  }

  List<RawSheet> read() throws UnreadableFileException {
    return isWorkbook() ? WorkbookFile.read(content) : List.of(CsvFile.read(title, content));
  }
}
