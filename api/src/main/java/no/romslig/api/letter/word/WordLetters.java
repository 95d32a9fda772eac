package no.romslig.api.letter.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import no.romslig.api.letter.text.LetterText;

/**
 * Writes letters as {@code .docx} (Office Open XML), with headings, tables and lists as such. The
 * same letter gives the same bytes.
 */
public final class WordLetters {

  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  /** The letter as a document to be edited. */
  public byte[] write(LetterText letter) {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      try (ZipOutputStream parts = new ZipOutputStream(bytes)) {
        part(parts, "[Content_Types].xml", resource("content-types.xml"));
        part(parts, "_rels/.rels", resource("package-relationships.xml"));
        part(parts, "docProps/core.xml", filled(resource("core.xml"), letter));
        part(parts, "word/_rels/document.xml.rels", resource("document-relationships.xml"));
        part(parts, "word/styles.xml", filled(resource("styles.xml"), letter));
        part(parts, "word/numbering.xml", resource("numbering.xml"));
        part(parts, "word/document.xml", new Body().write(letter));
      }
      return bytes.toByteArray();
    } catch (IOException | XMLStreamException e) {
      throw new IllegalStateException("Cannot write letter " + letter.id(), e);
    }
  }

  private static void part(ZipOutputStream parts, String name, String xml) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    parts.putNextEntry(entry);
    parts.write(xml.getBytes(StandardCharsets.UTF_8));
    parts.closeEntry();
  }

  private static String resource(String name) {
    try (InputStream file = WordLetters.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("A part of every document is missing: " + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }

  private static String filled(String xml, LetterText letter) {
    return xml.replace("{language}", letter.form().locale().toLanguageTag())
        .replace("{date}", letter.date().toString())
        .replace("{title}", escaped(letter.title()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
