package no.romslig.solver.sample;

import java.util.List;
import no.romslig.solver.snapshot.CareForm;

/** Gives rooms their features. Lifts and wide beds are scarcer than those who need them. */
final class Furnishing {

  /** Rooms with one of these are kept for those who require it. */
  private static final List<String> RESERVED = List.of("BARIATRIC", "PALLIATIVE");

  private Furnishing() {}

  private record Chance(String feature, double probability) {}

  static void furnish(Room room, Dice dice) {
    for (Chance each : chances(room.form)) {
      if (dice.chance(each.probability)) {
        room.features.add(each.feature);
      }
    }
    if (room.form == CareForm.LONG_TERM_SOMATIC && !room.isSharedRoom()) {
      RESERVED.stream().filter(room.features::contains).forEach(room.reservedFor::add);
    }
    if (room.form == CareForm.RESPITE && dice.chance(0.6)) {
      room.alsoUsableFor.add(CareForm.SHORT_TERM);
    }
    if (room.form == CareForm.SHORT_TERM && dice.chance(0.1)) {
      room.alsoUsableFor.add(CareForm.KAD);
    }
  }

  private static List<Chance> chances(CareForm form) {
    return switch (form) {
      case LONG_TERM_SOMATIC ->
          List.of(
              new Chance("WHEELCHAIR", 0.9),
              new Chance("OWN_BATH", 0.92),
              new Chance("CEILING_LIFT", 0.25),
              new Chance("ISOLATION", 0.04),
              new Chance("BARIATRIC", 0.03),
              new Chance("PALLIATIVE", 0.03));
      case LONG_TERM_SHELTERED ->
          List.of(
              new Chance("SECURED_EXIT", 1),
              new Chance("WHEELCHAIR", 0.85),
              new Chance("OWN_BATH", 0.9),
              new Chance("CEILING_LIFT", 0.15));
      case LONG_TERM_SPECIAL ->
          List.of(
              new Chance("WHEELCHAIR", 1),
              new Chance("OWN_BATH", 1),
              new Chance("SECURED_EXIT", 0.5),
              new Chance("CEILING_LIFT", 0.4),
              new Chance("ISOLATION", 0.2));
      case HDO, CARE_HOUSING ->
          List.of(
              new Chance("WHEELCHAIR", 0.95),
              new Chance("OWN_BATH", 1),
              new Chance("CEILING_LIFT", 0.15));
      case TRANSITION_FLAT -> List.of(new Chance("WHEELCHAIR", 0.8), new Chance("OWN_BATH", 0.4));
      case CHILD_RESPITE, CHILD_HOME ->
          List.of(
              new Chance("WHEELCHAIR", 1),
              new Chance("OWN_BATH", 0.8),
              new Chance("CEILING_LIFT", 0.6));
      case SHORT_TERM, RESPITE, KAD ->
          List.of(
              new Chance("WHEELCHAIR", 1),
              new Chance("OWN_BATH", 0.9),
              new Chance("CEILING_LIFT", 0.5),
              new Chance("SECURED_EXIT", 0.4),
              new Chance("ISOLATION", 0.1),
              new Chance("BARIATRIC", 0.08),
              new Chance("PALLIATIVE", 0.15));
    };
  }
}
