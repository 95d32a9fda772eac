package no.romslig.solver.rules;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.romslig.solver.text.Language;
import no.romslig.solver.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HardRuleTest {

  private static final Pattern ID = Pattern.compile("`([A-Z]+(?:-[A-Z0-9]+)?)`");

  /** What the page says in words, not as an id of a table. */
  private static final List<String> IN_WORDS = List.of("ASSESSMENT", "AV-05");

  @Test
  void areThoseOfTheProblemPage() throws IOException {
    List<String> ids = Arrays.stream(HardRule.values()).map(HardRule::id).toList();

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids.stream().filter(not(IN_WORDS::contains)))
        .containsExactlyInAnyOrderElementsOf(idsOfThePage());
  }

  @ParameterizedTest
  @EnumSource
  void restOnSomethingThatIsThere(HardRule rule) {
    assertThat(rule.bases()).isNotEmpty().allSatisfy(HardRuleTest::assertKnown);
    assertThat(HardRule.of(rule.id())).contains(rule);
  }

  @ParameterizedTest
  @EnumSource
  void andObjectivesTooRestOnSomething(Objective objective) {
    assertKnown(objective.basis());
  }

  @Test
  void anUnknownIdIsNoHardRule() {
    assertThat(HardRule.of("LT-99")).isEmpty();
    assertThat(HardRule.of("LT_11")).isEmpty();
  }

  @Test
  void objectivesComeLevelByLevel() {
    assertThat(Objective.values()).extracting(Objective::level).isSorted().contains(1, 8);
    assertThat(Objective.RIGHTS).isLessThan(Objective.GREATEST_NEED);
  }

  @ParameterizedTest
  @EnumSource
  void haveASentenceInEveryLanguage(Language language) {
    Stream<String> ids =
        Stream.concat(
            Arrays.stream(HardRule.values()).map(HardRule::id),
            Arrays.stream(Objective.values()).map(Objective::name));

    Texts texts = Texts.beside(HardRule.class, "hard-rules", language);
    assertThat(texts.keys()).containsExactlyInAnyOrderElementsOf(ids.toList());
    assertThat(HardRule.values())
        .extracting(rule -> rule.meaning(language))
        .allMatch(sentence -> sentence.endsWith("."))
        .doesNotHaveDuplicates();
    assertThat(Objective.values())
        .extracting(objective -> objective.meaning(language))
        .allMatch(sentence -> sentence.endsWith("."))
        .doesNotHaveDuplicates();
  }

  private static void assertKnown(LegalBasis basis) {
    boolean known =
        RuleCatalogue.shipped().has(basis.rule()) || HardRule.of(basis.rule()).isPresent();
    assertThat(known).as(basis.rule()).isTrue();
    assertThat(basis.source()).isNotBlank();
  }

  /** The ids in the first column of the tables of sections 2 and 6, and those of section 9. */
  private static SortedSet<String> idsOfThePage() throws IOException {
    SortedSet<String> ids = new TreeSet<>();
    String section = "";
    for (String line : Files.readAllLines(Path.of("../docs/problem.md"))) {
      section = line.startsWith("## ") ? line.substring(3, 4) : section;
      if (line.startsWith("| `") && (section.equals("2") || section.equals("6"))) {
        ids.addAll(ids(line.split("\\|", -1)[1]));
      } else if (section.equals("9")) {
        ids.addAll(ids(line));
      }
    }
    return ids;
  }

  private static List<String> ids(String text) {
    return ID.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
  }
}
