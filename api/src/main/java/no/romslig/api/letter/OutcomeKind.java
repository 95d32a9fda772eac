package no.romslig.api.letter;

/** The kinds of letters. */
public enum OutcomeKind {
  PLACE_GRANTED,
  ON_WAITLIST,
  REFUSED,
  MOVED,
  RESPITE_PLAN,
  HOUSING_GRANTED,
  SERVICES_GRANTED,
  COMPLAINT_DECIDED,
  DECISION_REPEALED
}
