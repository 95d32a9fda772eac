package no.romslig.solver.audit.altered;

import static no.romslig.solver.audit.Draft.branch;
import static no.romslig.solver.audit.Draft.branches;
import static no.romslig.solver.audit.Draft.notIn;
import static no.romslig.solver.audit.Draft.resident;
import static no.romslig.solver.snapshot.CareForm.CHILD_HOME;
import static no.romslig.solver.snapshot.Town.day;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.audit.Draft;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.proposal.Witness.ClosedBranch;

/** A child who turns 18 before the one resident who could make room has somewhere to go. */
final class ChildInVain {

  final String caseId;
  final String resident;
  final String unit;

  /** The last day on which the one who waits is a child. */
  final int lastDay;

  /** The day on which the resident's other unit opens. */
  final int opening;

  ChildInVain(Scene scene) {
    String feature = scene.id("F");
    String special = scene.id("F");
    String other = scene.id("U");
    unit = scene.id("U");
    resident = scene.id("R");
    caseId = scene.id("C");
    lastDay = scene.between(5, 15);
    opening = lastDay + scene.between(1, 8);
    scene.town.institution(scene.id("I"));
    scene.town.unit(unit, CHILD_HOME).features(feature, special).reservedFor(feature);
    scene.town.unit(other, CHILD_HOME).features(feature).reservedFor(feature).opens(day(opening));
    scene
        .town
        .person(Wing.personOf(caseId))
        .requires(feature, special)
        .born(day(lastDay + 1).minusYears(18));
    scene.town.person(resident).requires(feature).born(LocalDate.of(2015, 1, 1));
    scene.town.livesIn(resident, unit);
    scene.town.mayMove(resident, CHILD_HOME);
    scene.town.waits(caseId, Wing.personOf(caseId), CHILD_HOME);
    scene.propose(
        draft ->
            draft.without(
                UnplacedKind.CASE,
                caseId,
                branches(
                    movesBy(lastDay),
                    branch(List.of(notIn(Wing.personOf(caseId), unit)), List.of()))));
  }

  /** The resident has left by then, which is closed before the other unit opens. */
  ClosedBranch movesBy(int day) {
    return branch(List.of(Draft.movesBy(resident, day)), List.of(unit), resident(resident));
  }
}
