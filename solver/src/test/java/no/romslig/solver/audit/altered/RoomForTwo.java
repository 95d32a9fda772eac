package no.romslig.solver.audit.altered;

import static no.romslig.solver.audit.Draft.branch;
import static no.romslig.solver.audit.Draft.branches;
import static no.romslig.solver.audit.Draft.higher;
import static no.romslig.solver.audit.Draft.restriction;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SPECIAL;
import static no.romslig.solver.snapshot.Town.day;

import java.util.List;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.proposal.Witness.ClosedBranch;
import no.romslig.solver.snapshot.Town;

/** A unit for two that two women share, and a man for whom nothing else suits. */
final class RoomForTwo {

  final String waiting;
  private final Scene scene;
  private final String feature;
  private final List<ClosedBranch> ways;

  RoomForTwo(Scene scene) {
    this.scene = scene;
    feature = scene.id("F");
    String unit = scene.id("U");
    scene.town.institution(scene.id("I"));
    scene.town.unit(unit, LONG_TERM_SPECIAL).forTwo().features(feature).reservedFor(feature);
    String one = scene.id("C");
    String other = scene.id("C");
    caseOf(one, 5);
    caseOf(other, 5);
    waiting = scene.id("C");
    caseOf(waiting, scene.between(2, 4)).male();
    var woman = higher(Wing.personOf(one));
    ways =
        List.of(
            branch(List.of(restriction("UNIT_HOLDS_ONE", unit)), List.of(unit), woman),
            branch(List.of(restriction("UNIT_SHARED_BY", unit, "FEMALE")), List.of()),
            branch(List.of(restriction("UNIT_SHARED_BY", unit, "MALE")), List.of(), woman));
    scene.propose(draft -> draft.place(one, unit, day(0)));
    scene.propose(draft -> draft.place(other, unit, day(3)));
    scene.propose(
        draft ->
            draft.without(UnplacedKind.CASE, waiting, branches(ways.toArray(ClosedBranch[]::new))));
  }

  private Town.PersonSpec caseOf(String caseId, int need) {
    scene.town.waits(caseId, Wing.personOf(caseId), LONG_TERM_SPECIAL).need(need, 50);
    return scene.town.person(Wing.personOf(caseId)).requires(feature).sharesRoom();
  }

  /** Another man of less need, whose proof names the sets of the first. */
  String another() {
    String later = scene.id("C");
    caseOf(later, 1).male();
    scene.propose(
        draft ->
            draft.without(
                UnplacedKind.CASE,
                later,
                branches(
                    Edit.sameAs(ways.get(0), waiting + "/0"),
                    Edit.sameAs(ways.get(1), waiting + "/1"),
                    Edit.sameAs(ways.get(2), waiting + "/2"))));
    return later;
  }
}
