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
  private final String bed;
  private final int from;

  Accompanied(Scene scene) {
    this(scene, true);
    scene.propose(this::proposeBed);
  }

  private Accompanied(Scene scene, boolean careNeed) {
    wing = Wing.some(scene);
    caseId = scene.id("C");
    companion = scene.id("P");
    String unit = scene.id("U");
    bed = scene.id("U");
    from = scene.between(0, 20);
    wing.trap(unit, LONG_TERM_SPECIAL);
    wing.trap(bed, SHORT_TERM);
    wing.caseOf(caseId, LONG_TERM_SPECIAL);
    scene.town.person(companion).requires(wing.feature);
    scene
        .town
        .couple(scene.id("K"), Wing.personOf(caseId), companion)
        .companion(careNeed, CompanionStay.SHORT_TERM);
    scene.propose(draft -> draft.place(caseId, unit, day(from)));
  }

  /** The companion has no need of care, and no bed is proposed. */
  static Accompanied withoutNeed(Scene scene) {
    return new Accompanied(scene, false);
  }

  void proposeBed(Draft draft) {
    draft.bed(companion, bed, day(from), SHORT_TERM);
  }

  boolean isBed(Placement each) {
    return each.personId().equals(new PersonId(companion));
  }

  void bed(Draft draft, UnaryOperator<Placement> change) {
    draft.placements.replaceAll(each -> isBed(each) ? change.apply(each) : each);
  }
}
