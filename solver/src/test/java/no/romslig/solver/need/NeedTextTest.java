package no.romslig.solver.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.romslig.solver.rules.RuleSets;
import no.romslig.solver.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NeedTextTest {

  private static final NeedCalculation NEED =
      NeedCalculator.calculate(
          RuleSets.shipped("kinn").needTable(),
          Map.of("MEMORY", 5, "HYGIENE", 3, "HEARING", 9, "OTHER", 2));

  @ParameterizedTest
  @EnumSource
  void putsEveryStepIntoASentence(Language language) {
    var text = new NeedText(language, code -> "[" + code + "]");

    assertThat(NEED.steps()).hasSize(18 + 1 + 2 + 1 + 1);
    assertThat(NEED.steps())
        .allSatisfy(
            step ->
                assertThat(text.of(step)).endsWith(".").doesNotContain("{").hasSizeGreaterThan(10));
  }

  @Test
  void tellsTheCalculationAsAPersonWouldMakeIt() {
    var text = new NeedText(Language.NB, code -> code.equals("MEMORY") ? "Hukommelse" : code);

    assertThat(NEED.steps().stream().map(text::of))
        .contains(
            "Hukommelse (hukommelse, dømmekraft og atferd): nivå 5 gir 9 poeng.",
            "HYGIENE (egenomsorg): nivå 3 gir 3 poeng.",
            "HEARING (sanser og samvær): 9, ikke relevant. Den mangler, gir ingen poeng og kan"
                + " skjule et behov.",
            "TOILET (egenomsorg): ikke kartlagt. Den mangler, gir ingen poeng og kan skjule et"
                + " behov.",
            "OTHER: kommunens tabell teller den ikke.",
            "Til sammen: 12 poeng.",
            "12 poeng er klasse 2, som krever minst 10.",
            "Hukommelse (hukommelse, dømmekraft og atferd) på nivå 5 gir minst klasse 4.",
            "Behovet er klasse 4 med 12 poeng. Det kunne vært klasse 5 om det som mangler, var"
                + " kjent.");
  }

  @Test
  void saysNoMoreThanTheClassWhereNothingIsMissing() {
    assertThat(new NeedText(Language.NN, code -> code).of(new NeedStep.Result(3, 31, 3)))
        .isEqualTo("Behovet er klasse 3 med 31 poeng.");
  }
}
