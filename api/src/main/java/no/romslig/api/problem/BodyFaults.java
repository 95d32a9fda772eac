package no.romslig.api.problem;

import java.lang.reflect.Array;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Writes down what cannot be read in one body, and lets the reading go on to the next fault. One
 * for each body.
 */
final class BodyFaults extends DeserializationProblemHandler {

  private final List<Fault> found = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();

  List<Fault> found() {
    return found;
  }

  /** The fault that ended the reading. */
  void add(MismatchedInputException last) {
    addUnread(path(last), form(last.getTargetType()));
  }

  /**
   * Whether a field could not be read, or something within it or around it.
   *
   * @param path of one field, or of several with commas between them
   */
  boolean isUnread(String path) {
    return Stream.of(path.split(", "))
        .anyMatch(it -> unread.stream().anyMatch(each -> isIn(it, each) || isIn(each, it)));
  }

  private static boolean isIn(String path, String around) {
    return path.equals(around) || path.startsWith(around + ".") || path.startsWith(around + "[");
  }

  private void addUnread(String path, String expected) {
    unread.add(path);
    found.add(new Fault(path, expected));
  }

  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser parser,
      ValueDeserializer<?> deserializer,
      Object beanOrClass,
      String name) {
    var isBuffered = !parser.equals(context.getParser());
    var at =
        isBuffered
            ? below(path(context.getParser().streamReadContext()), name)
            : path(parser.streamReadContext());
    found.add(new Fault(at, "no such field; there are " + known(deserializer)));
    parser.skipChildren();
    return true;
  }

  @Override
  public @Nullable Object handleWeirdStringValue(
      DeserializationContext context, Class<?> type, String value, String message) {
    if (type == String.class) {
      return fault(context, type, "a text without a national number");
    }
    return fault(context, type);
  }

  @Override
  public @Nullable Object handleWeirdNumberValue(
      DeserializationContext context, Class<?> type, Number value, String message) {
    return fault(context, type);
  }

  @Override
  public @Nullable Object handleUnexpectedToken(
      DeserializationContext context,
      JavaType type,
      JsonToken token,
      JsonParser parser,
      String message) {
    var nothing = fault(context, type.getRawClass());
    parser.skipChildren();
    return nothing;
  }

  @Override
  public @Nullable Object handleMissingInstantiator(
      DeserializationContext context,
      Class<?> type,
      @Nullable ValueInstantiator instantiator,
      JsonParser parser,
      String message) {
    var nothing = fault(context, type);
    parser.skipChildren();
    return nothing;
  }

  /** Whatever stands in for the value: a body with a fault is never handed on. */
  private @Nullable Object fault(DeserializationContext context, Class<?> type) {
    return fault(context, type, form(type));
  }

  private @Nullable Object fault(DeserializationContext context, Class<?> type, String expected) {
    addUnread(path(context.getParser().streamReadContext()), expected);
    return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
  }

  private static String known(ValueDeserializer<?> deserializer) {
    Collection<Object> names = deserializer.getKnownPropertyNames();
    return names == null || names.isEmpty()
        ? "none"
        : String.join(", ", new TreeSet<>(names.stream().map(String::valueOf).toList()));
  }

  private static String path(JacksonException mismatch) {
    var path = mismatch.getPath().stream().map(BodyFaults::step).collect(Collectors.joining());
    return path.startsWith(".") ? path.substring(1) : path;
  }

  private static String step(Reference step) {
    return step.getPropertyName() == null
        ? "[" + step.getIndex() + "]"
        : "." + step.getPropertyName();
  }

  /** Of a field that was put aside until the rest of its object had been read. */
  private static String below(String object, String name) {
    return object.equals("$") ? name : object + "." + name;
  }

  private static String path(TokenStreamContext at) {
    var steps = new StringBuilder();
    for (TokenStreamContext each = at; each != null && !each.inRoot(); each = each.getParent()) {
      if (each.inObject() && each.currentName() != null) {
        steps.insert(0, "." + each.currentName());
      } else if (each.inArray()) {
        steps.insert(0, "[" + each.getCurrentIndex() + "]");
      }
    }
    return steps.isEmpty() ? "$" : steps.substring(steps.charAt(0) == '.' ? 1 : 0);
  }

  static String form(@Nullable Class<?> type) {
    if (type == null) {
      return "as the description at /v3/api-docs says";
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(Object::toString)
          .collect(Collectors.joining(", ", "one of ", ""));
    }
    if (type == LocalDate.class) {
      return "a date such as 2026-11-30";
    }
    if (type == LocalTime.class) {
      return "a time such as 06:30";
    }
    if (type == UUID.class) {
      return "a UUID";
    }
    if (type == Boolean.class || type == boolean.class) {
      return "true or false";
    }
    if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
      return "a whole number";
    }
    if (type == Double.class || type == double.class) {
      return "a number";
    }
    if (type == String.class) {
      return "a text";
    }
    return Collection.class.isAssignableFrom(type)
        ? "a list"
        : "as the description at /v3/api-docs says";
  }
}
