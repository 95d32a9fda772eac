package no.romslig.solver.explain.text;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.romslig.solver.text.Language;
import no.romslig.solver.text.Texts;

/**
 * Messages with named values, plurals and choices (ICU message format) in one language. Not for use
 * by several threads at a time.
 */
final class Phrases {

  /** One file each of reasons, alerts, letters and words. */
  enum Bundle {
    REASONS("reasons"),
    ALERTS("alerts"),
    LETTERS("letters"),
    WORDS("words");

    private final String file;

    Bundle(String file) {
      this.file = file;
    }
  }

  private final Map<Bundle, Texts> texts = new HashMap<>();
  private final Map<String, MessageFormat> formats = new HashMap<>();
  private final ULocale locale;
  private final DateFormat dates;
  private final ListFormatter and;
  private final ListFormatter or;

  Phrases(Language language) {
    for (Bundle bundle : Bundle.values()) {
      texts.put(bundle, Texts.beside(Phrases.class, bundle.file, language));
    }
    locale =
        switch (language) {
          case NB -> ULocale.forLanguageTag("nb-NO");
          case NN -> ULocale.forLanguageTag("nn-NO");
          case EN -> ULocale.forLanguageTag("en-GB");
        };
    dates = DateFormat.getDateInstance(DateFormat.LONG, locale);
    and = ListFormatter.getInstance(locale, ListFormatter.Type.AND, ListFormatter.Width.WIDE);
    or = ListFormatter.getInstance(locale, ListFormatter.Type.OR, ListFormatter.Width.WIDE);
  }

  /**
   * The message with its values.
   *
   * @throws IllegalArgumentException where the message names a value that is not given
   */
  String say(Bundle bundle, String key, Map<String, ?> values) {
    MessageFormat format =
        formats.computeIfAbsent(
            bundle + " " + key, each -> new MessageFormat(text(bundle).text(key), locale));
    Set<String> named = format.getArgumentNames();
    if (!values.keySet().containsAll(named)) {
      throw new IllegalArgumentException(
          "%s needs %s and got %s".formatted(key, named, values.keySet()));
    }
    return format.format(values).strip();
  }

  String say(Bundle bundle, String key) {
    return say(bundle, key, Map.of());
  }

  boolean has(Bundle bundle, String key) {
    return text(bundle).has(key);
  }

  private Texts text(Bundle bundle) {
    Texts found = texts.get(bundle);
    if (found == null) {
      throw new IllegalStateException("No bundle " + bundle);
    }
    return found;
  }

  /** In the language's own form: <i>24. november 2026</i>. */
  String date(LocalDate date) {
    return dates.format(date);
  }

  String and(List<String> parts) {
    return and.format(parts);
  }

  String or(List<String> parts) {
    return or.format(parts);
  }

  /** The text with a capital first letter. */
  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
