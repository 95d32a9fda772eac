package no.romslig.api.exchange.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.romslig.solver.text.Language;

/** The ways in which cells are written. */
final class Forms {

  static final Form<String> CODE =
      text(
          "a code of up to 100 letters, digits and . _ : / + -, which is no national number",
          Pattern.compile("[\\p{L}0-9._:/+-]{1,100}").asMatchPredicate());

  static final Form<String> TEXT =
      text(
          "a text of up to 500 characters without a national number",
          cell -> cell.length() <= 500 && cell.indexOf('\uFFFD') < 0);

  static final Form<LocalDate> DAY = new Day();
  static final Form<Boolean> YES_OR_NO = new YesOrNo();
  static final Form<List<String>> WORDS =
      new Several<>(language -> "codes with commas between them", CODE);
  static final Form<Double> LATITUDE = new Degrees(90);
  static final Form<Double> LONGITUDE = new Degrees(180);

  private static final Pattern NATIONAL_NUMBER =
      Pattern.compile("(?<![0-9])[0-9]{6}[ -]?[0-9]{5}(?![0-9])");

  private Forms() {}

  static Form<Integer> number(int least, int most) {
    return new WholeNumber(least, most, Set.of());
  }

  /** From 1 to 5, and 9 for what is not relevant. */
  static Form<Integer> score() {
    return new WholeNumber(1, 5, Set.of(9));
  }

  static <E extends Enum<E>> Form<E> oneOf(Class<E> type) {
    return oneOf(List.of(type.getEnumConstants()));
  }

  static <E extends Enum<E>> Form<E> oneOf(List<E> values) {
    return OneOf.of(values);
  }

  static <E extends Enum<E>> Form<List<E>> several(Form<E> one) {
    return new Several<>(
        language -> "one or more, with commas between them, of: " + one.expected(language), one);
  }

  private static Form<String> text(String expected, Predicate<String> fits) {
    return new Form<>() {
      @Override
      public Optional<String> read(String cell) {
        return Optional.of(cell)
            .filter(fits)
            .filter(it -> !NATIONAL_NUMBER.matcher(it).find())
            .filter(it -> it.chars().noneMatch(Character::isISOControl));
      }

      @Override
      public String expected(Language language) {
        return expected;
      }
    };
  }

  private static final class Day implements Form<LocalDate> {

    private static final List<DateTimeFormatter> WRITTEN =
        Stream.of("uuuu-MM-dd", "d.M.uuuu")
            .map(it -> DateTimeFormatter.ofPattern(it, Locale.ROOT))
            .map(it -> it.withResolverStyle(ResolverStyle.STRICT))
            .toList();

    @Override
    public Optional<LocalDate> read(String cell) {
      return WRITTEN.stream()
          .flatMap(each -> parse(cell, each).stream())
          .filter(day -> day.getYear() >= 1850 && day.getYear() < 2200)
          .findFirst();
    }

    private static Optional<LocalDate> parse(String cell, DateTimeFormatter written) {
      try {
        return Optional.of(LocalDate.parse(cell, written));
      } catch (DateTimeException otherwise) {
        return Optional.empty();
      }
    }

    @Override
    public String expected(Language language) {
      return "a day, such as 2026-11-23 or 23.11.2026, or a date of the spreadsheet";
    }
  }

  private static final class YesOrNo implements Form<Boolean> {

    private static final Set<String> YES = Set.of("true", "yes", "ja", "1", "sann", "x");
    private static final Set<String> NO = Set.of("false", "no", "nei", "0", "usann");

    @Override
    public Optional<Boolean> read(String cell) {
      var word = cell.toLowerCase(Locale.ROOT);
      return YES.contains(word)
          ? Optional.of(true)
          : Optional.of(false).filter(it -> NO.contains(word));
    }

    @Override
    public String expected(Language language) {
      return "true or false (ja or nei)";
    }
  }

  private record Degrees(int most) implements Form<Double> {

    @Override
    public Optional<Double> read(String cell) {
      try {
        return Optional.of(new BigDecimal(cell.replace(',', '.')).doubleValue())
            .filter(it -> Math.abs(it) <= most);
      } catch (NumberFormatException otherwise) {
        return Optional.empty();
      }
    }

    @Override
    public String expected(Language language) {
      return "degrees from -" + most + " to " + most + ", such as 61.45";
    }
  }

  private record WholeNumber(int least, int most, Set<Integer> also) implements Form<Integer> {

    @Override
    public Optional<Integer> read(String cell) {
      try {
        return Optional.of(new BigDecimal(cell).intValueExact())
            .filter(it -> (it >= least && it <= most) || also.contains(it));
      } catch (ArithmeticException | NumberFormatException otherwise) {
        return Optional.empty();
      }
    }

    @Override
    public String expected(Language language) {
      var further = also.stream().map(it -> " or " + it).collect(Collectors.joining());
      return "a whole number from " + least + " to " + most + further;
    }
  }

  /**
   * A code, or what people call it.
   *
   * @param written what stands for which
   */
  private record OneOf<E extends Enum<E>>(List<E> values, Map<String, E> written)
      implements Form<E> {

    private static <E extends Enum<E>> OneOf<E> of(List<E> values) {
      var written = new HashMap<String, E>();
      values.forEach(each -> CodeWords.all(each).forEach(it -> written.put(it, each)));
      return new OneOf<>(values, Map.copyOf(written));
    }

    @Override
    public Optional<E> read(String cell) {
      return Optional.ofNullable(written.get(CodeWords.plain(cell)));
    }

    @Override
    public String expected(Language language) {
      return values.stream()
          .map(each -> CodeWords.shown(each, language))
          .collect(Collectors.joining(", "));
    }
  }

  private record Several<T>(Function<Language, String> told, Form<T> one) implements Form<List<T>> {

    @Override
    public Optional<List<T>> read(String cell) {
      var parts =
          Arrays.stream(cell.split("[,;|]", -1))
              .map(String::strip)
              .filter(part -> !part.isEmpty())
              .map(one::read)
              .toList();
      return parts.stream().anyMatch(Optional::isEmpty)
          ? Optional.empty()
          : Optional.of(parts.stream().flatMap(Optional::stream).distinct().toList());
    }

    @Override
    public String expected(Language language) {
      return told.apply(language);
    }

    @Override
    public String write(List<T> values) {
      return values.stream().map(one::write).collect(Collectors.joining(", "));
    }
  }
}
