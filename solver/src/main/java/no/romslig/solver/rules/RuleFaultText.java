package no.romslig.solver.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import no.romslig.solver.rules.RuleFault.Inconsistent;
import no.romslig.solver.rules.RuleFault.NotChangeable;
import no.romslig.solver.rules.RuleFault.OutOfRange;
import no.romslig.solver.rules.RuleFault.UnknownBase;
import no.romslig.solver.rules.RuleFault.UnknownKey;
import no.romslig.solver.rules.RuleFault.WrongType;
import no.romslig.solver.text.Language;
import no.romslig.solver.text.Texts;
import org.jspecify.annotations.Nullable;

/** Puts a fault into words: what was found, what was expected, and what to do. */
public final class RuleFaultText {

  private final Texts texts;

  public RuleFaultText(Language language) {
    texts = Texts.beside(RuleFaultText.class, "rules", language);
  }

  public String found(RuleFault fault) {
    return switch (fault) {
      case UnknownBase base -> texts.text("found.unknownBase");
      case UnknownKey unknown -> words(unknown.found());
      case WrongType wrong -> words(wrong.found());
      case OutOfRange outside -> words(outside.found());
      case NotChangeable fixed -> words(fixed.found());
      case Inconsistent inconsistent -> words(inconsistent.found());
    };
  }

  public String expected(RuleFault fault) {
    return switch (fault) {
      case UnknownBase base ->
          texts.text("expected.base", Map.of("known", String.join(", ", base.known())));
      case UnknownKey unknown -> texts.text("expected.key");
      case WrongType wrong -> words(wrong.key());
      case OutOfRange outside -> words(outside.key());
      case NotChangeable fixed ->
          texts.text("expected.shipped", Map.of("shipped", fixed.shipped().asString()));
      case Inconsistent inconsistent -> texts.text("expected." + inconsistent.conflict());
    };
  }

  public String advice(RuleFault fault) {
    return switch (fault) {
      case UnknownBase base -> texts.text("advice.UnknownBase");
      case UnknownKey unknown -> advice(unknown);
      case WrongType wrong -> texts.text("advice.WrongType");
      case OutOfRange outside -> texts.text("advice.OutOfRange");
      case NotChangeable fixed -> texts.text("advice.NotChangeable");
      case Inconsistent inconsistent -> texts.text("advice.Inconsistent");
    };
  }

  private String advice(UnknownKey unknown) {
    if (unknown.nearest() == null) {
      return texts.text("advice.UnknownKey");
    }
    return unknown.nearest().equals(unknown.path())
        ? texts.text("advice.UnknownKey.nest")
        : texts.text("advice.UnknownKey.nearest", Map.of("nearest", unknown.nearest()));
  }

  private String words(Found found) {
    Map<String, Object> values = new LinkedHashMap<>();
    if (found.number() != null) {
      values.put("number", found.number());
    }
    return texts.text("found." + found.shape(), values);
  }

  private String words(RuleKey key) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("options", String.join(", ", key.options()));
    putIfThere(values, "min", key.min());
    putIfThere(values, "max", key.max());
    putIfThere(values, "length", key.length());
    String length = key.length() == null ? "" : ".length";
    String expected = texts.text("expected." + key.type() + length, values);
    return key.optional() ? texts.text("expected.orNone", Map.of("expected", expected)) : expected;
  }

  private static void putIfThere(Map<String, Object> values, String name, @Nullable Integer value) {
    if (value != null) {
      values.put(name, value);
    }
  }
}
