package no.romslig.solver.explain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** What every text must be: whole sentences in words, with nothing of the machine left in them. */
final class Prose {

  private static final Pattern CODE =
      Pattern.compile("\\b[A-Z0-9]+_[A-Z0-9_]+\\b|\\b[A-Z]{2,}-[0-9]{2}\\b");
  private static final Pattern MACHINE =
      Pattern.compile("[{}#]|\\bnil\\b|\\bnull\\b|\\btrue\\b|\\bfalse\\b|  ");
  private static final Pattern JARGON =
      Pattern.compile(
          "\\b(score|constraint|optimal\\w*|solver|skår\\w*|poengsum)\\b",
          Pattern.CASE_INSENSITIVE);

  private Prose() {}

  static void check(String text) {
    assertThat(text)
        .doesNotContainPattern(CODE)
        .doesNotContainPattern(MACHINE)
        .doesNotContainPattern(JARGON)
        .matches(Pattern.compile("[\\p{Lu}\\p{Nd}].*[.]", Pattern.DOTALL));
  }
}
