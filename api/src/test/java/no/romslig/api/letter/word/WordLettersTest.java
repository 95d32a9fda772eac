package no.romslig.api.letter.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import no.romslig.api.letter.WrittenForm;
import no.romslig.api.letter.sample.SampleLetters;
import no.romslig.api.letter.sample.SampleLetters.Sample;
import no.romslig.api.letter.sample.Spoken;
import no.romslig.api.letter.sample.Town;
import no.romslig.api.letter.text.LetterText;
import no.romslig.api.letter.text.LetterWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class WordLettersTest {

  private static Stream<Sample> letters() {
    return Stream.concat(
        SampleLetters.all(), Stream.of(SampleLetters.draft(Town.FJORDVIK, WrittenForm.NB)));
  }

  @ParameterizedTest
  @MethodSource("letters")
  void sayWordForWordWhatThePrintedLetterSays(Sample sample) throws Exception {
    var text = text(sample);

    var document = xml(parts(new WordLetters().write(text)), "word/document.xml");

    assertThat(words(texts(document))).isEqualTo(words(Spoken.text(text)));
  }

  @ParameterizedTest
  @MethodSource("letters")
  void haveHeadingsAndALanguageAsSuch(Sample sample) throws Exception {
    var parts = parts(new WordLetters().write(text(sample)));

    var styles = styles(xml(parts, "word/document.xml"));

    assertThat(styles).containsOnlyOnce("Heading1").contains("Heading2", "ListBullet");
    assertThat(styles.contains("Draft")).isEqualTo(sample.letter().isDraft());
    assertThat(parts.get("word/styles.xml"))
        .contains(sample.letter().form() == WrittenForm.NB ? "\"nb-NO\"" : "\"nn-NO\"");
    assertThat(parts.get("docProps/core.xml")).contains(text(sample).title());
  }

  @Test
  void areTheSameBytesForTheSameLetter() {
    var text = text(letters().findFirst().orElseThrow());

    assertThat(new WordLetters().write(text)).isEqualTo(new WordLetters().write(text));
  }

  private static LetterText text(Sample sample) {
    return new LetterWriter(sample.town().rules()).write(sample.letter());
  }

  private static Map<String, String> parts(byte[] bytes) throws IOException {
    var parts = new HashMap<String, String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return parts;
  }

  private static Document xml(Map<String, String> parts, String name) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(parts.getOrDefault(name, "").getBytes(UTF_8)));
  }

  private static String texts(Document document) {
    return elements(document, "w:t").stream()
        .map(Element::getTextContent)
        .collect(Collectors.joining(" "));
  }

  private static List<String> styles(Document document) {
    return elements(document, "w:pStyle").stream().map(each -> each.getAttribute("w:val")).toList();
  }

  private static List<Element> elements(Document document, String name) {
    var found = document.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  /** The words alone: bullets and colons are the list's and the label's own. */
  private static List<String> words(String text) {
    return Stream.of(text.replace('\u00a0', ' ').split("[\\s•:]+"))
        .filter(each -> !each.isEmpty())
        .toList();
  }
}
