package no.romslig.solver.rules;

import java.util.List;
import java.util.stream.Stream;
import no.romslig.solver.snapshot.CareForm;
import org.jspecify.annotations.Nullable;

/**
 * What a rule set may say under one key.
 *
 * @param key such as {@code respite.windowDays}; {@code {careForm}} stands for each care form
 * @param topic the group in which a person reads it
 * @param options what may be chosen, for choices
 * @param fixed whether it follows from the law or the method, so that no snapshot may change it
 * @param optional whether it may be {@code null}: no such rule
 * @param min the least number, or the least of each number in a list
 * @param length how many numbers a list has; missing = any
 */
public record RuleKey(
    String key,
    String topic,
    ValueType type,
    Effect effect,
    List<String> options,
    boolean fixed,
    boolean optional,
    @Nullable Integer min,
    @Nullable Integer max,
    @Nullable Integer length,
    @Nullable Unit unit) {

  private static final String EACH_CARE_FORM = "{careForm}";

  /** What follows from a value. */
  public enum Effect {
    /** Proposals obey it. */
    PROPOSAL,
    /** Romslig warns a person. */
    ALERT,
    /** The registers make closures from it. */
    REGISTER,
    /** Case handling, deadlines and letters follow it. */
    OFFICE,
    /** Need is rated by it. */
    NEED
  }

  /** What a number counts. */
  public enum Unit {
    NIGHTS,
    DAYS,
    WEEKS,
    MONTHS,
    POINTS,
    STEP,
    KRONER
  }

  // Jackson reads a missing list as null.
  public RuleKey {
    options = options == null ? List.of() : List.copyOf(options);
  }

  /** Whether the key stands for one value of each care form. */
  public boolean perCareForm() {
    return key.contains(EACH_CARE_FORM);
  }

  /** The keys that it stands for, in the order of the care forms. */
  List<RuleKey> expanded() {
    return perCareForm()
        ? Stream.of(CareForm.values()).map(this::forCareForm).toList()
        : List.of(this);
  }

  /** The key that a rule set writes for a care form. */
  public String keyFor(CareForm form) {
    return key.replace(EACH_CARE_FORM, form.name());
  }

  private RuleKey forCareForm(CareForm form) {
    return new RuleKey(
        keyFor(form), topic, type, effect, options, fixed, optional, min, max, length, unit);
  }
}
