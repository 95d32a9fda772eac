package no.romslig.api.exchange.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.romslig.solver.text.Language;
import no.romslig.solver.text.Texts;

/** What people call the codes of a list: the words that the bundles {@code codes} have for them. */
final class CodeWords {

  private static final String BETWEEN = "\\s*\\|\\s*";

  private CodeWords() {}

  /** The words for a code in one language; the first is the one that is shown. */
  static List<String> of(Enum<?> code, Language language) {
    var list = code.getDeclaringClass().getSimpleName();
    var words = Texts.beside(CodeWords.class, "codes", language).text(list + "." + code.name());
    return Arrays.asList(words.strip().split(BETWEEN));
  }

  /** The code and what it is called, for whoever has to write one. */
  static String shown(Enum<?> code, Language language) {
    return code.name() + " (" + of(code, language).getFirst() + ")";
  }

  /** All that stands for the code in a cell, whatever the language, as {@link #plain} has it. */
  static Stream<String> all(Enum<?> code) {
    return Stream.concat(
            Stream.of(code.name()),
            Arrays.stream(Language.values()).flatMap(each -> of(code, each).stream()))
        .map(CodeWords::plain)
        .distinct();
  }

  /** What is written, in small letters and with single spaces. */
  static String plain(String written) {
    return written.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
