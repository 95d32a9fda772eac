package no.romslig.api.letter.word;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import no.romslig.api.letter.text.Block;
import no.romslig.api.letter.text.Block.Bullets;
import no.romslig.api.letter.text.Block.Columns;
import no.romslig.api.letter.text.Block.Heading;
import no.romslig.api.letter.text.Block.Lead;
import no.romslig.api.letter.text.Block.Lines;
import no.romslig.api.letter.text.Block.Pairs;
import no.romslig.api.letter.text.Block.Paragraph;
import no.romslig.api.letter.text.Block.Title;
import no.romslig.api.letter.text.LetterText;
import no.romslig.api.letter.text.LetterText.Pair;

/** The text of a letter in WordprocessingML. */
final class Body {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final int TEXT_WIDTH = 9072;
  private static final int LABEL_WIDTH = 2600;

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  Body() throws XMLStreamException {
    xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
  }

  String write(LetterText letter) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("w", "document", W);
    xml.writeNamespace("w", W);
    open("body");
    head(letter.head());
    if (letter.draft() != null) {
      paragraph("Draft", letter.draft().sentence());
    }
    for (Block block : letter.blocks()) {
      add(block);
    }
    page();
    close();
    close();
    xml.writeEndDocument();
    xml.flush();
    return text.toString();
  }

  private void head(LetterText.Head head) throws XMLStreamException {
    lines(head.sender());
    paragraph("Lines", "");
    lines(head.recipient());
    paragraph("Lines", "");
    lines(head.references().stream().map(each -> each.label() + ": " + each.value()).toList());
  }

  private void add(Block block) throws XMLStreamException {
    switch (block) {
      case Title(String title) -> paragraph("Heading1", title);
      case Heading(String heading) -> paragraph("Heading2", heading);
      case Lead(String lead) -> paragraph("Lead", lead);
      case Paragraph(String paragraph) -> paragraph("Normal", paragraph);
      case Bullets(List<String> points) -> {
        for (String point : points) {
          paragraph("ListBullet", point);
        }
      }
      case Pairs(List<Pair> pairs) -> pairs(pairs);
      case Columns(List<String> headings, List<List<String>> rows) -> columns(headings, rows);
      case Lines(List<String> lines) -> {
        paragraph("Lines", "");
        lines(lines);
      }
    }
  }

  private void lines(List<String> lines) throws XMLStreamException {
    for (String line : lines) {
      paragraph("Lines", line);
    }
  }

  private void paragraph(String style, String content) throws XMLStreamException {
    open("p");
    open("pPr");
    value("pStyle", style);
    close();
    open("r");
    open("t");
    xml.writeAttribute("xml:space", "preserve");
    xml.writeCharacters(content);
    close();
    close();
    close();
  }

  private void pairs(List<Pair> pairs) throws XMLStreamException {
    table("firstColumn", List.of(LABEL_WIDTH, TEXT_WIDTH - LABEL_WIDTH));
    for (Pair pair : pairs) {
      row(List.of(pair.label(), pair.value()), false);
    }
    close();
    paragraph("Lines", "");
  }

  private void columns(List<String> headings, List<List<String>> rows) throws XMLStreamException {
    int width = TEXT_WIDTH / headings.size();
    table("firstRow", headings.stream().map(_ -> width).toList());
    row(headings, true);
    for (List<String> row : rows) {
      row(row, false);
    }
    close();
    paragraph("Lines", "");
  }

  /** Opens a table and says where its headings are. */
  private void table(String headings, List<Integer> widths) throws XMLStreamException {
    open("tbl");
    open("tblPr");
    value("tblStyle", "Rows");
    open("tblW");
    attribute("w", Integer.toString(TEXT_WIDTH));
    attribute("type", "dxa");
    close();
    open("tblLook");
    attribute("firstRow", headings.equals("firstRow") ? "1" : "0");
    attribute("firstColumn", headings.equals("firstColumn") ? "1" : "0");
    close();
    close();
    open("tblGrid");
    for (int width : widths) {
      open("gridCol");
      attribute("w", Integer.toString(width));
      close();
    }
    close();
  }

  private void row(List<String> cells, boolean heading) throws XMLStreamException {
    open("tr");
    if (heading) {
      open("trPr");
      open("tblHeader");
      close();
      close();
    }
    for (String cell : cells) {
      open("tc");
      paragraph("Lines", cell);
      close();
    }
    close();
  }

  /** A4 with the margins of the printed letter. */
  private void page() throws XMLStreamException {
    open("sectPr");
    open("pgSz");
    attribute("w", "11906");
    attribute("h", "16838");
    close();
    open("pgMar");
    for (String side : List.of("top", "right", "bottom", "left")) {
      attribute(side, "1417");
    }
    attribute("header", "708");
    attribute("footer", "708");
    attribute("gutter", "0");
    close();
    close();
  }

  private void value(String element, String value) throws XMLStreamException {
    open(element);
    attribute("val", value);
    close();
  }

  private void open(String element) throws XMLStreamException {
    xml.writeStartElement("w", element, W);
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute("w", W, name, value);
  }

  private void close() throws XMLStreamException {
    xml.writeEndElement();
  }
}
