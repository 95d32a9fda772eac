package no.romslig.solver.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One thing that is wrong with a chosen rule set. Carries no free text of the input: what was found
 * is told by its shape. {@link RuleFaultText} puts it into words.
 */
public sealed interface RuleFault {

  /** The key as far as it is known, {@code base} for the rule set's own id. */
  String path();

  /** There is no shipped rule set of that id. */
  record UnknownBase(List<String> known) implements RuleFault {

    public UnknownBase {
      known = List.copyOf(known);
    }

    @Override
    public String path() {
      return "base";
    }
  }

  /**
   * The key catalogue has no such key.
   *
   * @param nearest the known key that is most alike, if any is
   */
  record UnknownKey(String path, Found found, @Nullable String nearest) implements RuleFault {}

  /** The value is of another type than the key's. */
  record WrongType(String path, Found found, RuleKey key) implements RuleFault {}

  /** The value has the type and lies outside what the key allows. */
  record OutOfRange(String path, Found found, RuleKey key) implements RuleFault {}

  /** The key is fixed and the value is another than the shipped one. */
  record NotChangeable(String path, Found found, JsonNode shipped) implements RuleFault {}

  /** Two values contradict each other. */
  record Inconsistent(String path, Conflict conflict, Found found) implements RuleFault {}

  /** A contradiction between values. */
  enum Conflict {
    /** Nights per window without the window's length. */
    NIGHTS_WITHOUT_WINDOW,
    /** A window's length without nights per window. */
    WINDOW_WITHOUT_NIGHTS,
    /** The window is shorter than one stay may be. */
    WINDOW_SHORTER_THAN_STAY,
    /** More nights per window than the window has. */
    MORE_NIGHTS_THAN_WINDOW,
    /** Fixed cycles, and no window to give their length. */
    CYCLE_WITHOUT_WINDOW,
    /** A lower need class weighs more than a higher one. */
    WEIGHTS_AGAINST_NEED,
    /** A lower level of function gives more than a higher one. */
    POINTS_AGAINST_NEED,
    /** A higher class asks for no more points than a lower one. */
    THRESHOLDS_NOT_RISING,
    /** A variable would count twice. */
    VARIABLE_TWICE
  }
}
