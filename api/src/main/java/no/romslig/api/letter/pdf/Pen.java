package no.romslig.api.letter.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Writes from the top of a page to its bottom, and on the next. Heights are from the top. */
final class Pen {

  private record Leaf(PDPage page, PDPageContentStream stream) {}

  private final PDDocument document;
  private final Typeface typeface;
  private final Tags tags;
  private final @Nullable String watermark;
  private final List<Leaf> leaves = new ArrayList<>();
  private float height;

  Pen(PDDocument document, Typeface typeface, Tags tags, @Nullable String watermark)
      throws IOException {
    this.document = document;
    this.typeface = typeface;
    this.tags = tags;
    this.watermark = watermark;
    turn();
  }

  private void turn() throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    leaves.add(
        new Leaf(page, new PDPageContentStream(document, page, AppendMode.OVERWRITE, false)));
    height = Sheet.TOP;
    if (watermark != null) {
      writeAcross(watermark);
    }
  }

  private Leaf leaf() {
    return leaves.getLast();
  }

  float height() {
    return height;
  }

  void moveTo(float newHeight) {
    height = newHeight;
  }

  void skip(float distance) {
    height += distance;
  }

  int pages() {
    return leaves.size();
  }

  /** Turns the page unless that much fits on this one. */
  void need(float room) throws IOException {
    if (height + room > Sheet.BOTTOM) {
      turn();
    }
  }

  /** Text in as many lines as it takes, over pages if need be. */
  void write(PDStructureElement element, String text, Style style, float left, float width)
      throws IOException {
    List<String> lines = typeface.lines(text, style, width);
    int next = 0;
    while (next < lines.size()) {
      need(style.leading());
      int fitting = (int) ((Sheet.BOTTOM - height) / style.leading());
      int end = Math.min(lines.size(), next + fitting);
      leaf().stream().beginMarkedContent(name(element), tags.mark(leaf().page(), element));
      for (String line : lines.subList(next, end)) {
        next++;
        // The blank at which a line breaks is kept, or its words would run together when read.
        put(leaf(), next < lines.size() ? line + " " : line, style, left, height);
        height += style.leading();
      }
      leaf().stream().endMarkedContent();
    }
  }

  /** A thin line that means nothing. */
  void rule(float grey) throws IOException {
    PDPageContentStream stream = leaf().stream();
    stream.beginMarkedContent(COSName.ARTIFACT);
    stream.setStrokingColor(grey, grey, grey);
    stream.setLineWidth(0.5f);
    stream.moveTo(Sheet.LEFT, Sheet.HEIGHT - height);
    stream.lineTo(Sheet.RIGHT, Sheet.HEIGHT - height);
    stream.stroke();
    stream.endMarkedContent();
  }

  /** A frame that means nothing, from a height down to where the pen is. */
  void frame(float from) throws IOException {
    PDPageContentStream stream = leaf().stream();
    stream.beginMarkedContent(COSName.ARTIFACT);
    stream.setStrokingColor(0f, 0f, 0f);
    stream.setLineWidth(1);
    stream.addRect(Sheet.LEFT, Sheet.HEIGHT - height, Sheet.TEXT_WIDTH, height - from);
    stream.stroke();
    stream.endMarkedContent();
  }

  /** At the foot of a page, for the eye only: what repeats on each is not read aloud. */
  void foot(int page, String left, String right) throws IOException {
    Leaf leaf = leaves.get(page);
    leaf.stream().beginMarkedContent(COSName.ARTIFACT);
    put(leaf, left, Style.SMALL, Sheet.LEFT, Sheet.FOOT);
    float start = Sheet.RIGHT - typeface.width(right, Style.SMALL);
    put(leaf, right, Style.SMALL, start, Sheet.FOOT);
    leaf.stream().endMarkedContent();
  }

  void close() throws IOException {
    for (Leaf leaf : leaves) {
      leaf.stream().close();
    }
  }

  private void put(Leaf leaf, String text, Style style, float left, float top) throws IOException {
    float baseline = top + (style.leading() - style.size()) / 2 + style.size() * 0.8f;
    PDPageContentStream stream = leaf.stream();
    stream.beginText();
    stream.setFont(typeface.font(style), style.size());
    stream.setNonStrokingColor(style.grey(), style.grey(), style.grey());
    stream.newLineAtOffset(left, Sheet.HEIGHT - baseline);
    stream.showText(text);
    stream.endText();
  }

  private void writeAcross(String word) throws IOException {
    Style style = Style.WATERMARK;
    float reach = typeface.width(word, style) / 2;
    double angle = Math.toRadians(52);
    PDPageContentStream stream = leaf().stream();
    stream.beginMarkedContent(COSName.ARTIFACT);
    stream.beginText();
    stream.setFont(typeface.font(style), style.size());
    stream.setNonStrokingColor(style.grey(), style.grey(), style.grey());
    stream.setTextMatrix(
        Matrix.getRotateInstance(
            angle,
            (float) (Sheet.WIDTH / 2 - reach * Math.cos(angle) + style.size() * 0.3),
            (float) (Sheet.HEIGHT / 2 - reach * Math.sin(angle))));
    stream.showText(word);
    stream.endText();
    stream.endMarkedContent();
  }

  private static COSName name(PDStructureElement element) {
    return COSName.getPDFName(element.getStructureType());
  }
}
