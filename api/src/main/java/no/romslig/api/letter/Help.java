package no.romslig.api.letter;

/** Help that someone has meanwhile, gets instead, or gets in a dwelling. */
public enum Help {
  HOME_NURSING,
  PRACTICAL_HELP,
  TRAINING,
  NIGHT_SUPERVISION,
  SAFETY_ALARM,
  MEALS,
  DAY_CENTRE,
  SHORT_TERM_STAY,
  RESPITE,
  ADAPTED_HOME
}
