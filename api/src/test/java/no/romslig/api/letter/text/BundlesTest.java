package no.romslig.api.letter.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.romslig.api.letter.Findings.Measure;
import no.romslig.api.letter.Help;
import no.romslig.api.letter.catalogue.Statute;
import no.romslig.solver.rules.RuleSet.ComplaintTrack;
import no.romslig.solver.text.Language;
import no.romslig.solver.text.Texts;
import org.junit.jupiter.api.Test;

/** Holds the bundles of letters against what asks for them. */
class BundlesTest {

  private static final Path CATALOGUES =
      Path.of("src/main/resources/no/romslig/api/letter/catalogue");
  private static final Pattern SAYS = Pattern.compile("\"says\": \"(\\w+)\"");

  @Test
  void everyNoteOfACatalogueHasItsTextAndNoTextIsUnused() throws IOException {
    var said = new java.util.TreeSet<String>();
    try (var files = Files.list(CATALOGUES)) {
      for (var file : files.toList()) {
        SAYS.matcher(Files.readString(file))
            .results()
            .map(each -> each.group(1))
            .forEach(said::add);
      }
    }

    assertThat(bundle("note").keys()).isEqualTo(said);
  }

  @Test
  void everyWordThatLettersAskForIsThereAndNoOther() {
    var asked =
        Stream.of(
                Stream.of("service.HOME_SERVICES"),
                names("statute.", Statute.values()),
                names("body.", ComplaintTrack.values()),
                names("help.", Help.values()),
                names("measure.", Measure.values()))
            .flatMap(each -> each)
            .collect(Collectors.toSet());

    assertThat(bundle("word").keys()).isEqualTo(asked);
  }

  private static Stream<String> names(String prefix, Enum<?>[] values) {
    return Stream.of(values).map(each -> prefix + each.name());
  }

  private static Texts bundle(String name) {
    return Texts.beside(LetterWriter.class, name, Language.NN);
  }
}
