package no.romslig.api.letter.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.romslig.api.letter.LetterId;
import no.romslig.api.letter.WrittenForm;
import no.romslig.api.letter.sample.SampleLetters;
import no.romslig.api.letter.sample.SampleLetters.Sample;
import no.romslig.api.letter.sample.Spoken;
import no.romslig.api.letter.sample.Town;
import no.romslig.api.letter.text.Block;
import no.romslig.api.letter.text.LetterText;
import no.romslig.api.letter.text.LetterText.Head;
import no.romslig.api.letter.text.LetterWriter;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfLettersTest {

  private static final Map<Sample, byte[]> WRITTEN = new ConcurrentHashMap<>();

  private static Stream<Sample> letters() {
    return Stream.concat(
        SampleLetters.all(),
        Stream.of(WrittenForm.values()).map(form -> SampleLetters.draft(Town.ROMSVIK, form)));
  }

  @ParameterizedTest
  @MethodSource("letters")
  void keepTheStandardsForScreenReadersAndForArchives(Sample sample) {
    assertThat(Validator.faults(pdf(sample))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("letters")
  void areTaggedInReadingOrderWithLanguageTitleAndFonts(Sample sample) {
    var text = text(sample);

    var reading = PdfReading.of(pdf(sample));

    assertThat(reading.marked()).isTrue();
    assertThat(reading.language())
        .isEqualTo(sample.letter().form() == WrittenForm.NB ? "nb-NO" : "nn-NO");
    assertThat(reading.title()).isEqualTo(text.title());
    assertThat(reading.pages()).isBetween(1, 2);
    assertThat(reading.fonts()).hasSize(2).doesNotContainValue(false);
    assertThat(reading.fonts().keySet()).allMatch(each -> each.contains("+Inter"));
    assertThat(reading.ofType("Document")).hasSize(1);
    assertThat(headings(reading)).startsWith("H1").containsOnlyOnce("H1").contains("H2");
    assertThat(reading.text()).isEqualTo(Spoken.text(text));
  }

  @ParameterizedTest
  @MethodSource("letters")
  void nameTheHeadingsOfEveryRowOrColumnOfATable(Sample sample) {
    var reading = PdfReading.of(pdf(sample));

    assertThat(reading.ofType("Table")).isNotEmpty();
    assertThat(reading.ofType("TH"))
        .isNotEmpty()
        .allMatch(each -> each.scope().equals(each.path().contains("/THead/") ? "Column" : "Row"));
    assertThat(reading.ofType("TD")).allMatch(each -> !each.text().isBlank());
  }

  @Test
  void areTheSameBytesForTheSameLetterAndOthersForAnother() {
    var sample = SampleLetters.all().findFirst().orElseThrow();
    var draft = SampleLetters.draft(sample.town(), sample.letter().form());

    assertThat(fresh(sample)).isEqualTo(fresh(sample)).isNotEqualTo(fresh(draft));
  }

  @Test
  void setLongTextOverAsManyPagesAsItTakes() {
    var words = IntStream.range(0, 2500).mapToObj(i -> "ord" + i).collect(Collectors.joining(" "));

    var document = new PdfLetters().write(letter("Åse Ødegård", words));

    var reading = PdfReading.of(document);
    assertThat(reading.pages()).isGreaterThan(2);
    assertThat(reading.text().endsWith(words)).as("all words, in order").isTrue();
    assertThat(Validator.faults(document)).isEmpty();
  }

  @Test
  void writeNamesOfManyLanguagesAndNameTheCharacterTheyCannotWrite() {
    var names = "Áillohaš Ŋuorjjo, Łukasz Żak, Юлія Шевченко, Ελένη";

    assertThat(PdfReading.of(new PdfLetters().write(letter(names, "Hei"))).text()).contains(names);
    assertThatThrownBy(() -> new PdfLetters().write(letter("王", "Hei")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("U+738B");
  }

  @Test
  void areFoundFaultyByTheValidatorWhereTheirTagsAreGone() throws Exception {
    try (var document = Loader.loadPDF(pdf(SampleLetters.all().findFirst().orElseThrow()));
        var bytes = new java.io.ByteArrayOutputStream()) {
      document.getDocumentCatalog().setStructureTreeRoot(null);
      document.save(bytes);

      assertThat(Validator.faults(bytes.toByteArray())).isNotEmpty();
    }
  }

  private static LetterText text(Sample sample) {
    return new LetterWriter(sample.town().rules()).write(sample.letter());
  }

  private static byte[] pdf(Sample sample) {
    return WRITTEN.computeIfAbsent(sample, PdfLettersTest::fresh);
  }

  private static byte[] fresh(Sample sample) {
    return new PdfLetters().write(text(sample));
  }

  private static List<String> headings(PdfReading reading) {
    return reading.parts().stream()
        .map(PdfReading.Part::type)
        .filter(each -> each.startsWith("H"))
        .toList();
  }

  private static LetterText letter(String recipient, String paragraph) {
    return new LetterText(
        new LetterId(new UUID(1, 2)),
        LocalDate.of(2026, 11, 27),
        WrittenForm.NB,
        "Vedtak <om> plass",
        null,
        new Head(List.of("Fjordvik"), List.of(recipient), List.of(), "Side {page} av {pages}"),
        List.of(new Block.Title("Du får plass"), new Block.Paragraph(paragraph)));
  }
}
