package no.romslig.solver.audit.altered;

import static no.romslig.solver.snapshot.CareForm.SHORT_TERM;
import static no.romslig.solver.snapshot.Town.day;

import java.time.LocalDate;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Town;

/** One short stay of an unnamed patient in an own bed. */
final class Bed {

  final Scene scene;
  final String feature;
  final String unit;
  final String stay;
  final LocalDate from;

  private Bed(Scene scene) {
    this.scene = scene;
    feature = scene.id("F");
    unit = scene.id("U");
    stay = scene.id("S");
    from = day(scene.between(0, 6));
    int nights = scene.between(3, 30);
    scene.town.institution(scene.id("I"));
    unit(unit, SHORT_TERM);
    asked(stay, nights).requires(feature, "WHEELCHAIR");
    scene.propose(draft -> draft.shortStay(stay, unit, from, from.plusDays(nights)));
  }

  static Bed some(Scene scene) {
    return new Bed(scene);
  }

  /** A bed that only those who require the feature could be proposed. */
  Town.UnitSpec unit(String id, CareForm form) {
    return scene.town.unit(id, form).features(feature, "WHEELCHAIR").reservedFor(feature);
  }

  /** A stay that may begin in the first three weeks. */
  Town.ShortStaySpec asked(String id, int nights) {
    return scene.town.shortStay(id, nights).requires(feature).between(day(0), day(20));
  }
}
