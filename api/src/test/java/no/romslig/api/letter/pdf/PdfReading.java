package no.romslig.api.letter.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * A letter as a screen reader meets it: the tags in their order, each with its own text.
 *
 * @param fonts whether each font that the pages use is embedded
 */
public record PdfReading(
    String title,
    String language,
    boolean marked,
    int pages,
    Map<String, Boolean> fonts,
    List<Part> parts) {

  /** A tag with its path from the document down, its own text, and the scope of a heading. */
  public record Part(String path, String text, String scope) {

    public String type() {
      return path.substring(path.lastIndexOf('/') + 1);
    }
  }

  /** Everything that is read aloud, a line for each tag. */
  public String text() {
    return parts.stream()
        .map(Part::text)
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  public List<Part> ofType(String type) {
    return parts.stream().filter(each -> each.type().equals(type)).toList();
  }

  public static PdfReading of(byte[] bytes) {
    try (var document = Loader.loadPDF(bytes)) {
      var catalog = document.getDocumentCatalog();
      var parts = new ArrayList<Part>();
      collect(catalog.getStructureTreeRoot(), "", marks(document), parts);
      return new PdfReading(
          document.getDocumentInformation().getTitle(),
          catalog.getLanguage(),
          catalog.getMarkInfo().isMarked(),
          document.getNumberOfPages(),
          fonts(document),
          parts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<PDPage, Map<Integer, String>> marks(PDDocument document) throws IOException {
    var marks = new HashMap<PDPage, Map<Integer, String>>();
    for (var page : document.getPages()) {
      var extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      marks.put(
          page,
          extractor.getMarkedContents().stream()
              .filter(each -> each.getMCID() >= 0)
              .collect(Collectors.toMap(PDMarkedContent::getMCID, PdfReading::text)));
    }
    return marks;
  }

  private static String text(PDMarkedContent content) {
    return content.getContents().stream()
        .filter(TextPosition.class::isInstance)
        .map(each -> ((TextPosition) each).getUnicode())
        .collect(Collectors.joining())
        .replace('\u00a0', ' ');
  }

  private static void collect(
      PDStructureNode node,
      String path,
      Map<PDPage, Map<Integer, String>> marks,
      List<Part> parts) {
    for (var kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        var below = path + "/" + element.getStructureType();
        parts.add(new Part(below, ownText(element, marks), scope(element)));
        collect(element, below, marks, parts);
      }
    }
  }

  private static String ownText(
      PDStructureElement element, Map<PDPage, Map<Integer, String>> marks) {
    return element.getKids().stream()
        .filter(PDMarkedContentReference.class::isInstance)
        .map(PDMarkedContentReference.class::cast)
        .map(each -> marks.getOrDefault(each.getPage(), Map.of()).get(each.getMCID()))
        .collect(Collectors.joining());
  }

  private static String scope(PDStructureElement element) {
    var attributes = element.getAttributes();
    return attributes.size() == 1
            && attributes.getObject(0) instanceof PDTableAttributeObject table
            && table.getScope() != null
        ? table.getScope()
        : "";
  }

  private static Map<String, Boolean> fonts(PDDocument document) throws IOException {
    var fonts = new HashMap<String, Boolean>();
    for (var page : document.getPages()) {
      for (COSName name :
          StreamSupport.stream(page.getResources().getFontNames().spliterator(), false).toList()) {
        var font = page.getResources().getFont(name);
        fonts.put(font.getName(), font.isEmbedded());
      }
    }
    return fonts;
  }
}
