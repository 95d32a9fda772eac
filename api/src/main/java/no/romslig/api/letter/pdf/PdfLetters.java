package no.romslig.api.letter.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import no.romslig.api.letter.text.Block;
import no.romslig.api.letter.text.LetterText;
import no.romslig.api.letter.text.LetterText.Draft;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Writes letters as PDF that a screen reader can follow (PDF/UA-1) and an archive can keep
 * (PDF/A-2a). The same letter gives the same bytes.
 */
public final class PdfLetters {

  /**
   * The letter on paper.
   *
   * @throws IllegalArgumentException where the typeface has no form of a character
   */
  public byte[] write(LetterText letter) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Identity.write(letter, document);
      set(letter, document);
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write letter " + letter.id(), e);
    }
  }

  private static void set(LetterText letter, PDDocument document) throws IOException {
    Typeface typeface = new Typeface(document);
    Tags tags = new Tags();
    @Nullable Draft draft = letter.draft();
    Pen pen = new Pen(document, typeface, tags, draft == null ? null : draft.word());
    Layout layout = new Layout(pen, typeface, tags);
    layout.head(letter.head());
    if (draft != null) {
      layout.draft(draft);
    }
    for (Block block : letter.blocks()) {
      layout.add(block);
    }
    for (int page = 0; page < pen.pages(); page++) {
      pen.foot(page, draft == null ? "" : draft.sentence(), count(letter, page + 1, pen.pages()));
    }
    pen.close();
    tags.finish(document.getDocumentCatalog());
  }

  private static String count(LetterText letter, int page, int pages) {
    return letter
        .head()
        .page()
        .replace("{page}", Integer.toString(page))
        .replace("{pages}", Integer.toString(pages));
  }
}
