package no.romslig.api.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.romslig.api.ApplicationTest;
import no.romslig.api.exchange.sheet.SheetDesk.About;
import no.romslig.solver.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Holds the page of sheets against the sheets. */
@ApplicationTest
class PublishedSheetsTest {

  private static final Path PAGE = Path.of("../docs/register-sheets.md");
  private static final String BEGIN = "<!-- sheets:begin -->\n";
  private static final String END = "<!-- sheets:end -->\n";

  @Autowired private SheetDesk desk;

  @Test
  void tellsOfEverySheetAndColumn() throws IOException {
    var page = Files.readString(PAGE);
    var written =
        page.substring(0, page.indexOf(BEGIN) + BEGIN.length())
            + sheets()
            + page.substring(page.indexOf(END));
    if (Boolean.getBoolean("romslig.refresh")) {
      Files.writeString(PAGE, written);
    }

    assertThat(Files.readString(PAGE)).isEqualTo(written);
  }

  private String sheets() {
    var text =
        new StringBuilder(
            "<!-- Generated. Refresh with: mvn -pl api -am test -Dtest=PublishedSheetsTest"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dromslig.refresh=true -->\n");
    desk.about(Language.NB).forEach(it -> text.append(sheet(it)));
    text.append(words());
    return text.toString();
  }

  private static String words() {
    var text = new StringBuilder();
    text.append("### What codes are called\n\n");
    text.append("| code | in bokmål | in nynorsk | in English |\n|---|---|---|---|\n");
    CodeWordsTest.LISTS.stream()
        .flatMap(List::stream)
        .forEach(
            it ->
                text.append("| `%s` |".formatted(it.name()))
                    .append(" %s |".formatted(words(it, Language.NB)))
                    .append(" %s |".formatted(words(it, Language.NN)))
                    .append(" %s |\n".formatted(words(it, Language.EN))));
    return text.append('\n').toString();
  }

  private static String words(Enum<?> code, Language language) {
    return String.join("; ", CodeWords.of(code, language));
  }

  private static String sheet(About sheet) {
    var text = new StringBuilder();
    text.append("### ").append(sheet.title()).append(" (").append(sheet.nb()).append(")\n\n");
    text.append(sheet.about()).append("\n\n");
    text.append("| column | in Norwegian | | what belongs there |\n|---|---|---|---|\n");
    for (var column : sheet.columns()) {
      text.append(
          "| `%s` | %s | %s | %s |\n"
              .formatted(
                  column.name(),
                  column.nb(),
                  column.isRequired() ? "needed" : "",
                  column.expected()));
    }
    return text.append('\n').toString();
  }
}
