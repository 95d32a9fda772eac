package no.romslig.solver.rules;

/** A group of function variables that the table of need treats alike. */
public enum NeedGroup {
  SELF_CARE("selfCare"),
  MIND("mind"),
  HOUSEHOLD("household"),
  SENSES("senses");

  private final String name;

  NeedGroup(String name) {
    this.name = name;
  }

  /** The key of the rule set for {@code variables}, {@code points} or {@code floors}. */
  String key(String what) {
    return "need." + name + "." + what;
  }
}
