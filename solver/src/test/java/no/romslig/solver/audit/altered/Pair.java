package no.romslig.solver.audit.altered;

import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SPECIAL;
import static no.romslig.solver.snapshot.Town.day;

import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Town;

/** A couple with two cases, placed at one institution: together or not at all. */
final class Pair {

  final Scene scene;
  final String id;
  final Town.CoupleSpec couple;
  final String feature;
  final String first;
  final String second;

  Pair(Scene scene) {
    this.scene = scene;
    feature = scene.id("F");
    first = scene.id("CA");
    second = scene.id("CB");
    scene.town.institution(scene.id("I"));
    place(first);
    place(second);
    id = scene.id("K");
    couple = scene.town.couple(id, Wing.personOf(first), Wing.personOf(second));
  }

  private void place(String caseId) {
    String unit = scene.id("U");
    unit(unit, LONG_TERM_SPECIAL);
    scene.town.person(Wing.personOf(caseId)).requires(feature);
    scene.town.waits(caseId, Wing.personOf(caseId), LONG_TERM_SPECIAL);
    int from = scene.between(0, 28);
    scene.propose(draft -> draft.place(caseId, unit, day(from)));
  }

  Town.UnitSpec unit(String id, CareForm form) {
    return scene.town.unit(id, form).features(feature).reservedFor(feature);
  }
}
