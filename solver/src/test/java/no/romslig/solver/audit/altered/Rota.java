package no.romslig.solver.audit.altered;

import static no.romslig.solver.snapshot.CareForm.RESPITE;
import static no.romslig.solver.snapshot.Town.MONDAY;
import static no.romslig.solver.snapshot.Town.day;

import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Town;

/** One respite grant with an own bed: ten nights at most, in the one cycle from the first day. */
final class Rota {

  /** Weight of a missing night at need class 3. */
  static final int WEIGHT = 4;

  final Scene scene;
  final String feature;
  final String unit;
  final String person;
  final String grant;
  final Town.GrantSpec spec;

  Rota(Scene scene, int stayNights) {
    this.scene = scene;
    feature = scene.id("F");
    unit = scene.id("U");
    person = scene.id("P");
    grant = scene.id("G");
    scene.town.institution(scene.id("I"));
    bed(unit, RESPITE);
    scene.town.person(person).requires(feature, "WHEELCHAIR");
    spec = scene.town.grant(grant, person, stayNights, 56).valid(MONDAY, day(70));
  }

  static Rota some(Scene scene) {
    var rota = new Rota(scene, scene.between(3, 10));
    rota.stay(scene.between(0, 40), rota.nights());
    return rota;
  }

  int nights() {
    return scene.town.snapshot().respiteGrants().stream()
        .filter(each -> each.id().value().equals(grant))
        .findFirst()
        .orElseThrow()
        .stayNights();
  }

  /** A bed that only those who require the feature could be proposed. */
  Town.UnitSpec bed(String id, CareForm form) {
    return scene.town.unit(id, form).features(feature, "WHEELCHAIR").reservedFor(feature);
  }

  void stay(int from, int nights) {
    scene.propose(draft -> draft.respite(grant, unit, day(from), day(from + nights)));
  }
}
