package no.romslig.data.waiting;

/** How a couple wants the guarantee kept when both cannot be placed together at once. */
public enum CoupleMode {
  TOGETHER_ONLY,
  PLACE_THEN_REUNITE
}
