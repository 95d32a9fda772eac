package no.romslig.solver.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Shows what was found in a document without showing who it is about. */
final class Masked {

  static final String HIDDEN = "[masked]";

  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,59}");
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_.:/+-]{1,100}");
  // A word of letters alone may be somebody's name.
  private static final Pattern CODE =
      Pattern.compile("[A-Z_]{1,60}|[A-Za-z0-9_.:/+-]*[0-9_][A-Za-z0-9_.:/+-]*");

  private Masked() {}

  /** A value of any kind; free text is only counted. */
  static String value(JsonNode node) {
    if (node.isObject()) {
      return "an object";
    }
    if (node.isArray()) {
      return "a list of " + node.size();
    }
    if (node.isString()) {
      return text(node.stringValue());
    }
    if (node.isPojo()) {
      return "an unreadable value";
    }
    String shown = node.asString();
    return node.isNull() ? "null" : IdentityNumber.mayBeIn(shown) ? HIDDEN : shown;
  }

  /** An id, as far as it looks like one. */
  static String reference(String id) {
    return IdentityNumber.mayBeIn(id) || !TOKEN.matcher(id).matches() ? hidden(id) : quoted(id);
  }

  /** Whether a property's name may be shown. */
  static boolean isPlainName(String name) {
    return NAME.matcher(name).matches() && !IdentityNumber.mayBeIn(name);
  }

  /** A property's name, unless it may be about a person. */
  static String name(String name) {
    return Stream.of(name.split("\\.", -1)).allMatch(Masked::isPlainName) ? name : HIDDEN;
  }

  private static String text(String text) {
    boolean shown = text.length() <= 100 && CODE.matcher(text).matches();
    return shown && !IdentityNumber.mayBeIn(text) ? quoted(text) : hidden(text);
  }

  private static String hidden(String text) {
    if (IdentityNumber.mayBeIn(text)) {
      return HIDDEN;
    }
    return switch (text.length()) {
      case 0 -> "an empty text";
      case 1 -> "a text of one character";
      default -> "a text of " + text.length() + " characters";
    };
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
