package no.romslig.api.letter.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The embedded typeface, Inter, and how wide text is in it. Belongs to one document. */
final class Typeface {

  enum Weight {
    REGULAR("Inter_400Regular.ttf"),
    SEMIBOLD("Inter_600SemiBold.ttf");

    private final String file;

    Weight(String file) {
      this.file = file;
    }
  }

  private final Map<Weight, PDFont> fonts = new EnumMap<>(Weight.class);
  private final Set<Integer> known = new HashSet<>();

  Typeface(PDDocument document) throws IOException {
    for (Weight weight : Weight.values()) {
      fonts.put(weight, embedded(document, weight));
    }
  }

  private static PDFont embedded(PDDocument document, Weight weight) throws IOException {
    try (InputStream file = Typeface.class.getResourceAsStream(weight.file)) {
      if (file == null) {
        throw new IllegalStateException("The typeface is missing: " + weight.file);
      }
      return PDType0Font.load(document, file, true);
    }
  }

  PDFont font(Style style) {
    PDFont font = fonts.get(style.weight());
    if (font == null) {
      throw new IllegalStateException("No font of weight " + style.weight());
    }
    return font;
  }

  /** The width in points. */
  float width(String text, Style style) throws IOException {
    return font(style).getStringWidth(text) / 1000 * style.size();
  }

  /**
   * The text in lines no wider than that; breaks at blanks only, and a word is never cut.
   *
   * @throws IllegalArgumentException where the typeface lacks a character; names it, never the text
   */
  List<String> lines(String given, Style style, float width) throws IOException {
    // One character for a letter with its accent: the typeface knows no other.
    String text = Normalizer.normalize(given, Normalizer.Form.NFC);
    check(text, font(style));
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, style) > width) {
        lines.add(line.toString());
        line = new StringBuilder(word);
      } else {
        line = new StringBuilder(longer);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private void check(String text, PDFont font) {
    text.codePoints()
        .filter(each -> !known.contains(each))
        .forEach(
            each -> {
              try {
                font.encode(Character.toString(each));
                known.add(each);
              } catch (IllegalArgumentException | IOException _) {
                throw new IllegalArgumentException(
                    "The typeface of letters has no form of U+%04X".formatted(each));
              }
            });
  }
}
