package no.romslig.solver.rules;

import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.romslig.solver.text.Language;
import no.romslig.solver.text.Texts;
import tools.jackson.databind.JsonNode;

/** Puts values into words. */
final class ValueWords {

  private final Language language;
  private final Texts texts;

  ValueWords(Language language, Texts texts) {
    this.language = language;
    this.texts = texts;
  }

  /**
   * @param template the key as the catalogue writes it
   */
  String of(RuleKey template, JsonNode value) {
    if (value.isNull()) {
      return texts.text("value.none");
    }
    return switch (template.type()) {
      case BOOLEAN -> texts.text("value." + value.booleanValue());
      case INTEGER -> number(template, value.intValue());
      case CHOICE -> choice(template, value);
      case MONTH_DAY -> date(value);
      case INTEGERS, RULES, CODES -> list(value);
      case CHOICES -> value.isEmpty() ? list(value) : choices(template, value);
    };
  }

  private String number(RuleKey template, int number) {
    return template.unit() == null
        ? String.valueOf(number)
        : texts.text(
            "unit." + template.unit() + (number == 1 ? ".one" : ".many"), Map.of("number", number));
  }

  private String choice(RuleKey template, JsonNode value) {
    return texts.text("value." + template.key() + "." + value.stringValue());
  }

  private String choices(RuleKey template, JsonNode value) {
    return value
        .valueStream()
        .map(each -> choice(template, each))
        .collect(Collectors.joining(", "));
  }

  private String list(JsonNode value) {
    return value.isEmpty()
        ? texts.text("value.empty")
        : value.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
  }

  private String date(JsonNode value) {
    String pattern = language == Language.EN ? "d MMMM" : "d. MMMM";
    return MonthDay.parse("--" + value.stringValue())
        .format(DateTimeFormatter.ofPattern(pattern, Locale.of(language.code())));
  }
}
