package no.romslig.api.letter.pdf;

import java.io.IOException;
import java.util.List;
import no.romslig.api.letter.text.Block;
import no.romslig.api.letter.text.Block.Bullets;
import no.romslig.api.letter.text.Block.Columns;
import no.romslig.api.letter.text.Block.Heading;
import no.romslig.api.letter.text.Block.Lead;
import no.romslig.api.letter.text.Block.Lines;
import no.romslig.api.letter.text.Block.Pairs;
import no.romslig.api.letter.text.Block.Paragraph;
import no.romslig.api.letter.text.Block.Title;
import no.romslig.api.letter.text.LetterText.Draft;
import no.romslig.api.letter.text.LetterText.Head;
import no.romslig.api.letter.text.LetterText.Pair;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Sets the parts of a letter, each with its tag. */
final class Layout {

  private static final float LABEL_WIDTH = Sheet.millimetres(42);
  private static final float INDENT = Sheet.millimetres(5);
  private static final float POINT_WIDTH = Sheet.TEXT_WIDTH - INDENT;
  private static final float POINT_GAP = 2;
  private static final float CELL_GAP = Sheet.millimetres(3);

  private final Pen pen;
  private final Typeface typeface;
  private final Tags tags;

  Layout(Pen pen, Typeface typeface, Tags tags) {
    this.pen = pen;
    this.typeface = typeface;
    this.tags = tags;
  }

  /** Sender and references at the top, the recipient in the window. */
  void head(Head head) throws IOException {
    List<String> sender = head.sender();
    PDStructureElement from = part("P");
    line(from, sender, 0, Style.SENDER, Sheet.LEFT, Sheet.TEXT_WIDTH);
    for (int i = 1; i < sender.size(); i++) {
      line(from, sender, i, Style.SMALL, Sheet.LEFT, Sheet.TEXT_WIDTH);
    }

    pen.moveTo(Sheet.WINDOW_TOP);
    PDStructureElement to = part("P");
    for (int i = 0; i < head.recipient().size(); i++) {
      line(to, head.recipient(), i, Style.BODY, Sheet.LEFT, Sheet.WINDOW_WIDTH);
    }

    pen.moveTo(Sheet.WINDOW_TOP);
    float width = Sheet.RIGHT - Sheet.REFERENCES_LEFT;
    for (Pair each : head.references()) {
      PDStructureElement reference = part("P");
      List<String> both = List.of(each.label(), each.value());
      line(reference, both, 0, Style.SMALL_LABEL, Sheet.REFERENCES_LEFT, width);
      line(reference, both, 1, Style.SMALL, Sheet.REFERENCES_LEFT, width);
      pen.skip(3);
    }
    pen.moveTo(Math.max(Sheet.TEXT_TOP, pen.height() + 10));
  }

  /** One of several lines that belong together; a blank keeps it from the next when read aloud. */
  private void line(
      PDStructureElement element, List<String> lines, int i, Style style, float left, float width)
      throws IOException {
    String line = lines.get(i);
    pen.write(element, i < lines.size() - 1 ? line + " " : line, style, left, width);
  }

  void draft(Draft draft) throws IOException {
    float from = pen.height();
    pen.skip(5);
    pen.write(
        part("P"),
        draft.sentence(),
        Style.DRAFT,
        Sheet.LEFT + INDENT,
        Sheet.TEXT_WIDTH - 2 * INDENT);
    pen.skip(5);
    pen.frame(from);
    pen.skip(12);
  }

  void add(Block block) throws IOException {
    switch (block) {
      case Title(String text) -> text("H1", text, Style.TITLE, 7);
      case Lead(String text) -> text("P", text, Style.LEAD, 8);
      case Paragraph(String text) -> text("P", text, Style.BODY, 5);
      case Heading(String text) -> heading(text);
      case Bullets(List<String> points) -> bullets(points);
      case Pairs(List<Pair> pairs) -> pairs(pairs);
      case Columns columns -> columns(columns);
      case Lines(List<String> lines) -> lines(lines);
    }
  }

  private PDStructureElement part(String type) {
    return tags.add(tags.document(), type);
  }

  /** Short text stays in one piece; of long text at least two lines stand on the page. */
  private void text(String type, String text, Style style, float after) throws IOException {
    int lines = typeface.lines(text, style, Sheet.TEXT_WIDTH).size();
    pen.need((lines <= 3 ? lines : 2) * style.leading());
    pen.write(part(type), text, style, Sheet.LEFT, Sheet.TEXT_WIDTH);
    pen.skip(after);
  }

  private void heading(String text) throws IOException {
    pen.need(Style.HEADING.leading() + 3 * Style.BODY.leading() + 8);
    pen.skip(6);
    text("H2", text, Style.HEADING, 2);
  }

  /** The last two points stay together, so that no page begins with the very last one. */
  private void bullets(List<String> points) throws IOException {
    PDStructureElement list = Attributes.disc(part("L"));
    for (int i = 0; i < points.size(); i++) {
      float room = height(points.get(i));
      pen.need(i == points.size() - 2 ? room + height(points.get(i + 1)) : room);
      point(list, points.get(i));
    }
    pen.skip(3);
  }

  private void point(PDStructureElement list, String point) throws IOException {
    PDStructureElement item = tags.add(list, "LI");
    float top = pen.height();
    pen.write(tags.add(item, "Lbl"), "•", Style.BODY, Sheet.LEFT, INDENT);
    pen.moveTo(top);
    pen.write(tags.add(item, "LBody"), point, Style.BODY, Sheet.LEFT + INDENT, POINT_WIDTH);
    pen.skip(POINT_GAP);
  }

  /** Of a point; of a long one, that of the lines that begin it. */
  private float height(String point) throws IOException {
    int lines = typeface.lines(point, Style.BODY, POINT_WIDTH).size();
    return Math.min(lines, 4) * Style.BODY.leading() + POINT_GAP;
  }

  private void pairs(List<Pair> pairs) throws IOException {
    PDStructureElement table = part("Table");
    List<Float> widths = List.of(LABEL_WIDTH, Sheet.TEXT_WIDTH - LABEL_WIDTH);
    for (Pair pair : pairs) {
      PDStructureElement row = tags.add(table, "TR");
      row(
          List.of(
              new Cell(Attributes.ofRow(tags.add(row, "TH")), pair.label(), Style.LABEL),
              new Cell(tags.add(row, "TD"), pair.value(), Style.BODY)),
          widths);
    }
    pen.skip(6);
  }

  private void columns(Columns columns) throws IOException {
    PDStructureElement table = part("Table");
    float width = Sheet.TEXT_WIDTH / columns.headings().size();
    List<Float> widths = columns.headings().stream().map(_ -> width).toList();
    PDStructureElement headings = tags.add(tags.add(table, "THead"), "TR");
    row(
        columns.headings().stream()
            .map(each -> new Cell(Attributes.ofColumn(tags.add(headings, "TH")), each, Style.LABEL))
            .toList(),
        widths);
    PDStructureElement body = tags.add(table, "TBody");
    for (List<String> values : columns.rows()) {
      PDStructureElement row = tags.add(body, "TR");
      row(
          values.stream().map(each -> new Cell(tags.add(row, "TD"), each, Style.BODY)).toList(),
          widths);
    }
    pen.skip(6);
  }

  private record Cell(PDStructureElement element, String text, Style style) {}

  /** Cells side by side, never parted by the end of a page. */
  private void row(List<Cell> cells, List<Float> widths) throws IOException {
    float tallest = 0;
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      int lines = typeface.lines(cell.text(), cell.style(), widths.get(i) - CELL_GAP).size();
      tallest = Math.max(tallest, lines * cell.style().leading());
    }
    pen.need(tallest + 7);
    pen.skip(3);
    float top = pen.height();
    float left = Sheet.LEFT;
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      pen.moveTo(top);
      pen.write(cell.element(), cell.text(), cell.style(), left, widths.get(i) - CELL_GAP);
      left += widths.get(i);
    }
    pen.moveTo(top + tallest + 3);
    pen.rule(0.75f);
  }

  private void lines(List<String> lines) throws IOException {
    pen.need((lines.size() + 1) * Style.BODY.leading());
    pen.skip(Style.BODY.leading());
    PDStructureElement paragraph = part("P");
    for (int i = 0; i < lines.size(); i++) {
      line(paragraph, lines, i, Style.BODY, Sheet.LEFT, Sheet.TEXT_WIDTH);
    }
  }
}
