package no.romslig.data.person;

/** A behaviour that makes an ordinary ward inadvisable (SK-02). */
public enum ShelteringBehaviour {
  CHALLENGING_TOWARD_OTHERS,
  SITUATIONAL_NEEDS_PROTECTION,
  NEEDS_ASSISTED_EXIT
}
