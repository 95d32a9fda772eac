package no.romslig.api.fhir.sent;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeChildPrimitiveEnumerationDatatypeDefinition;
import ca.uhn.fhir.parser.DataFormatException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IPrimitiveType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import tools.jackson.databind.JsonNode;

/**
 * Holds a body in JSON against what the library knows of R4: elements, their types, how many there
 * may be and must be, and codes that FHIR itself binds. The library's parser stops at the first
 * fault and does not say where it is.
 */
final class BodyCheck {

  private static final Set<String> NOT_LOOKED_INTO = Set.of("div", "contained");
  private static final int NAMED_CODES = 30;
  private static final String UNKNOWN = "Resource";
  private static final Pattern NAME = Pattern.compile("[A-Za-z]{1,64}");

  private final FhirContext context;

  BodyCheck(FhirContext context) {
    this.context = context;
  }

  /** Its type, if R4 knows it. */
  String typeOf(JsonNode sent) {
    var type = sent.path("resourceType").asString("");
    return sent.isObject() && context.getResourceTypes().contains(type) ? type : UNKNOWN;
  }

  /** Tells every fault of a resource. */
  void resource(JsonNode sent, At at) {
    var type = typeOf(sent);
    if (type.equals(UNKNOWN)) {
      at.malformed(IssueType.STRUCTURE, "a resource of R4, with its resourceType");
      return;
    }
    composite(sent, context.getResourceDefinition(type), at, true);
  }

  private void composite(
      JsonNode sent, BaseRuntimeElementCompositeDefinition<?> known, At at, boolean isResource) {
    if (!sent.isObject()) {
      at.malformed(IssueType.STRUCTURE, "an object");
      return;
    }
    for (var property : sent.properties()) {
      var name = property.getKey();
      if (isResource && name.equals("resourceType")) {
        continue;
      }
      var plain = name.startsWith("_") ? name.substring(1) : name;
      var child = known.getChildByName(plain);
      if (child == null) {
        if (!plain.equals("id") && !plain.equals("fhir_comments")) {
          at.child(NAME.matcher(plain).matches() ? plain : "?")
              .malformed(IssueType.STRUCTURE, "nothing: R4 knows no such element here");
        }
      } else if (!name.startsWith("_") && !NOT_LOOKED_INTO.contains(name)) {
        many(property.getValue(), child, plain, at);
      }
    }
    missing(sent, known, at);
  }

  private static void missing(
      JsonNode sent, BaseRuntimeElementCompositeDefinition<?> known, At at) {
    for (var child : known.getChildren()) {
      boolean isThere =
          child.getValidChildNames().stream().anyMatch(it -> sent.has(it) || sent.has("_" + it));
      if (child.getMin() > 0 && !isThere) {
        at.child(child.getElementName().replace("[x]", ""))
            .malformed(IssueType.REQUIRED, "an element that must be there");
      }
    }
  }

  private void many(JsonNode sent, BaseRuntimeChildDefinition child, String name, At at) {
    if (!child.isMultipleCardinality()) {
      if (sent.isArray()) {
        at.child(name).malformed(IssueType.STRUCTURE, "one value, not a list");
      } else {
        one(sent, child, name, at.child(name));
      }
      return;
    }
    if (!sent.isArray() || sent.isEmpty()) {
      at.child(name).malformed(IssueType.STRUCTURE, "a list with at least one value");
      return;
    }
    for (int i = 0; i < sent.size(); i++) {
      one(sent.get(i), child, name, at.child(name, i));
    }
  }

  private void one(JsonNode sent, BaseRuntimeChildDefinition child, String name, At at) {
    var type = child.getChildByName(name);
    switch (type.getChildType()) {
      case RESOURCE -> resource(sent, at);
      case PRIMITIVE_DATATYPE, ID_DATATYPE -> primitive(sent, child, type, at);
      case COMPOSITE_DATATYPE, RESOURCE_BLOCK ->
          composite(sent, (BaseRuntimeElementCompositeDefinition<?>) type, at, false);
      default -> {}
    }
  }

  private void primitive(
      JsonNode sent,
      BaseRuntimeChildDefinition child,
      BaseRuntimeElementDefinition<?> type,
      At at) {
    if (sent.isNull() || sent.isContainer()) {
      at.malformed(IssueType.STRUCTURE, "a value");
      return;
    }
    var expected = jsonType(type.getName());
    if (!expected.isOf(sent)) {
      at.malformed(IssueType.STRUCTURE, expected.words);
      return;
    }
    try {
      var value = (IPrimitiveType<?>) type.newInstance(child.getInstanceConstructorArguments());
      value.setValueAsString(sent.asString());
    } catch (DataFormatException | IllegalArgumentException wrong) {
      at.malformed(
          child instanceof RuntimeChildPrimitiveEnumerationDatatypeDefinition
              ? IssueType.CODEINVALID
              : IssueType.VALUE,
          words(child, type));
    }
  }

  private enum JsonType {
    TRUTH("true or false, without quotes") {
      @Override
      boolean isOf(JsonNode sent) {
        return sent.isBoolean();
      }
    },
    NUMBER("a number, without quotes") {
      @Override
      boolean isOf(JsonNode sent) {
        return sent.isNumber();
      }
    },
    TEXT("a text in quotes") {
      @Override
      boolean isOf(JsonNode sent) {
        return sent.isString()
            && !sent.asString().isBlank()
            && sent.asString().indexOf(NO_CHARACTER) < 0;
      }
    };

    /** No text of FHIR has it, and the database takes none with it. */
    private static final char NO_CHARACTER = 0;

    private final String words;

    JsonType(String words) {
      this.words = words;
    }

    abstract boolean isOf(JsonNode sent);
  }

  private static JsonType jsonType(String name) {
    return switch (name) {
      case "boolean" -> JsonType.TRUTH;
      case "integer", "decimal", "positiveInt", "unsignedInt" -> JsonType.NUMBER;
      default -> JsonType.TEXT;
    };
  }

  private static String words(
      BaseRuntimeChildDefinition child, BaseRuntimeElementDefinition<?> type) {
    if (child instanceof RuntimeChildPrimitiveEnumerationDatatypeDefinition coded) {
      return "one of " + codes(coded);
    }
    return switch (type.getName()) {
      case "date" -> "a day, as in 2027-01-31, a month or a year";
      case "dateTime" -> "a day, as in 2027-01-31, or a moment, as in 2027-01-31T08:00:00+01:00";
      case "instant" -> "a moment, as in 2027-01-31T08:00:00+01:00";
      default -> "a value of the type " + type.getName();
    };
  }

  private static String codes(RuntimeChildPrimitiveEnumerationDatatypeDefinition coded) {
    var codes =
        Arrays.stream(coded.getBoundEnumType().getEnumConstants())
            .filter(it -> !it.name().equals("NULL"))
            .map(BodyCheck::code)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return codes.size() > NAMED_CODES ? "the codes that R4 binds here" : String.join(", ", codes);
  }

  private static String code(Enum<?> constant) {
    try {
      return String.valueOf(constant.getDeclaringClass().getMethod("toCode").invoke(constant));
    } catch (ReflectiveOperationException unnamed) {
      return constant.name();
    }
  }
}
