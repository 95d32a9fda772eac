package no.romslig.solver.json;

import no.romslig.solver.snapshot.RuleSetChoice;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a rule set without overrides as its id alone. */
final class RuleSetChoiceSerializer extends StdSerializer<RuleSetChoice> {

  RuleSetChoiceSerializer() {
    super(RuleSetChoice.class);
  }

  @Override
  public void serialize(RuleSetChoice choice, JsonGenerator out, SerializationContext context) {
    if (choice.overrides().isEmpty()) {
      out.writeString(choice.base());
      return;
    }
    out.writeStartObject();
    out.writeStringProperty("base", choice.base());
    out.writePOJOProperty("overrides", choice.overrides());
    out.writeEndObject();
  }
}
