package no.romslig.solver.snapshot;

/** A behaviour that makes an ordinary ward inadvisable (rule SK-02). */
public enum ShelteringBehaviour {
  CHALLENGING_TOWARD_OTHERS,
  SITUATIONAL_NEEDS_PROTECTION,
  NEEDS_ASSISTED_EXIT
}
