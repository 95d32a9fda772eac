package no.romslig.data.person;

/** As registered; a shared room holds two of the same, or a couple. */
public enum Sex {
  FEMALE,
  MALE,
  OTHER
}
