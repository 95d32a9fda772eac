package no.romslig.api.problem;

import no.romslig.solver.check.IdentityNumber;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads the texts of bodies. None of them may hold a national number: reasons, names and what other
 * systems call a person are stored and shown, and go into documents. The database refuses them,
 * too, but knows no field.
 */
final class PlainText extends StdScalarDeserializer<String> {

  private PlainText() {
    super(String.class);
  }

  static JacksonModule module() {
    return new SimpleModule("plain text").addDeserializer(String.class, new PlainText());
  }

  @Override
  public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
    var text = StringDeserializer.instance.deserialize(parser, context);
    return text != null && IdentityNumber.isIn(text)
        ? (String) context.handleWeirdStringValue(String.class, text, "a national number")
        : text;
  }
}
