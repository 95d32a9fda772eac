package no.romslig.api.letter.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import no.romslig.api.letter.WrittenForm;
import no.romslig.api.letter.pdf.PdfLetters;
import no.romslig.api.letter.sample.SampleLetters.Sample;
import no.romslig.api.letter.send.ArchiveMessage;
import no.romslig.api.letter.send.FrozenLetter;
import no.romslig.api.letter.send.PrintFolder;
import no.romslig.api.letter.text.LetterWriter;
import no.romslig.api.letter.word.WordLetters;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/**
 * Writes every sample letter to the folder that {@code -Dromslig.letters} names, for people to look
 * at: PDF, pictures of its pages, a document to edit, and what the archive is told.
 */
class WriteSampleLetters {

  private static final int DOTS_PER_INCH = 110;

  private final Path folder = Path.of(System.getProperty("romslig.letters", "target/letters"));

  @Test
  void areWrittenToAFolder() throws Exception {
    Files.createDirectories(folder);
    var samples =
        Stream.concat(
                SampleLetters.all(),
                Stream.of(WrittenForm.values())
                    .map(form -> SampleLetters.draft(Town.FJORDVIK, form)))
            .toList();

    for (var sample : samples) {
      write(sample);
    }

    assertThat(samples).hasSizeGreaterThan(50);
  }

  private void write(Sample sample) throws Exception {
    var text = new LetterWriter(sample.town().rules()).write(sample.letter());
    var pdf = new PdfLetters().write(text);
    Files.write(file(sample, ".pdf"), pdf);
    Files.write(file(sample, ".docx"), new WordLetters().write(text));
    writePages(sample, pdf);
    if (!sample.letter().isDraft()) {
      Files.writeString(file(sample, ".xml"), archived(sample));
    }
  }

  private void writePages(Sample sample, byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        var image = new PDFRenderer(document).renderImageWithDPI(page, DOTS_PER_INCH);
        ImageIO.write(image, "png", file(sample, "-" + (page + 1) + ".png").toFile());
      }
    }
  }

  private String archived(Sample sample) throws Exception {
    var frozen = FrozenLetter.of(sample.letter(), sample.town().rules());
    var clock = Clock.fixed(Instant.parse("2026-11-27T12:00:00Z"), ZoneOffset.UTC);
    var delivery = new PrintFolder(folder.resolve("print"), clock);
    var receipt = delivery.prepare(frozen);
    delivery.release(frozen.id());
    return ArchiveMessage.of(frozen, receipt);
  }

  private Path file(Sample sample, String end) {
    var form = sample.letter().form().name().toLowerCase(Locale.ROOT);
    var draft = sample.letter().isDraft() ? "-draft" : "";
    return folder.resolve(sample.town().ruleSet() + "-" + sample.name() + "-" + form + draft + end);
  }
}
