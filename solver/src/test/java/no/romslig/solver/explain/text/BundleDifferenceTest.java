package no.romslig.solver.explain.text;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import no.romslig.solver.text.Language;
import no.romslig.solver.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleDifferenceTest {

  /** Words that are written the same in both. */
  private static final SortedSet<String> SAME =
      new TreeSet<>(
          Set.of(
              "ASSESSMENT_MET",
              "careForm.SHORT_TERM",
              "case.need",
              "feature.CEILING_LIFT",
              "feature.ISOLATION",
              "fact.Met",
              "feature.WHEELCHAIR",
              "heading.about",
              "heading.short",
              "item",
              "place",
              "rule.AGE",
              "rule.CAPACITY",
              "rule.GEN-11",
              "rule.GEN-12",
              "rule.HDO-03",
              "rule.LT-04",
              "rule.SK-01",
              "rule.SK-02",
              "rule.SK-03",
              "rule.TO-03",
              "rule.TO-05",
              "rule.TO-10",
              "shortStay.asked",
              "shortStayPlaced",
              "stay",
              "stay.published",
              "subject.case",
              "subject.cases",
              "title.case",
              "title.companion"));

  @ParameterizedTest
  @ValueSource(strings = {"reasons", "alerts", "letters", "words"})
  void bokmaalAndNynorskAreTheSameOnlyWhereTheLanguagesAre(String bundle) {
    Texts nb = Texts.beside(Phrases.class, bundle, Language.NB);
    Texts nn = Texts.beside(Phrases.class, bundle, Language.NN);

    SortedSet<String> same =
        nb.keys().stream()
            .filter(key -> nb.text(key).equals(nn.text(key)))
            .collect(toCollection(TreeSet::new));

    assertThat(same).isSubsetOf(SAME);
  }
}
