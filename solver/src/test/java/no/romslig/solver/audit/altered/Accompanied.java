package no.romslig.solver.audit.altered;

import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SPECIAL;
import static no.romslig.solver.snapshot.CareForm.SHORT_TERM;
import static no.romslig.solver.snapshot.Town.day;

import java.util.function.UnaryOperator;
import no.romslig.solver.audit.Draft;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.snapshot.CompanionStay;
import no.romslig.solver.snapshot.PersonId;

/** A case with a companion who gets a bed at the same institution from the same day. */
final class Accompanied {

  final Wing wing;
  final String caseId;
  final String companion;

  Accompanied(Scene scene) {
    wing = Wing.some(scene);
    caseId = scene.id("C");
    companion = scene.id("P");
    String unit = scene.id("U");
    String bed = scene.id("U");
    int from = scene.between(0, 20);
    wing.trap(unit, LONG_TERM_SPECIAL);
    wing.trap(bed, SHORT_TERM);
    wing.caseOf(caseId, LONG_TERM_SPECIAL);
    scene.town.person(companion).requires(wing.feature);
    scene
        .town
        .couple(scene.id("K"), Wing.personOf(caseId), companion)
        .companion(true, CompanionStay.SHORT_TERM);
    scene.propose(draft -> draft.place(caseId, unit, day(from)));
    scene.propose(draft -> draft.bed(companion, bed, day(from), SHORT_TERM));
  }

  boolean isBed(Placement each) {
    return each.personId().equals(new PersonId(companion));
  }

  void bed(Draft draft, UnaryOperator<Placement> change) {
    draft.placements.replaceAll(each -> isBed(each) ? change.apply(each) : each);
  }
}
