package no.romslig.solver.audit.altered;

import static no.romslig.solver.audit.Draft.resident;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SPECIAL;
import static no.romslig.solver.snapshot.Town.day;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.audit.Draft;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.proposal.Witness.Holder;
import no.romslig.solver.snapshot.PersonId;

/** Someone of greater need is passed over, and nothing explains it. */
final class NeedAlterations {

  private NeedAlterations() {}

  static Map<String, Altered.In> all() {
    Map<String, Altered.In> all = new LinkedHashMap<>();
    all.put("LT-11", NeedAlterations::lowerRankFirst);
    all.put("LT-11, right", NeedAlterations::waitlistBeforeARight);
    all.put("LT-11, relocation", NeedAlterations::relocationPassedOver);
    return all;
  }

  private static Altered lowerRankFirst(Scene scene) {
    var wing = new Wing(scene, scene.between(1, 3), scene.between(1, 3), scene.between(1, 3));
    String high = wing.placed.getLast();
    String low = wing.waiting.getFirst();
    return new Altered(
        draft -> {
          String unit =
              draft.placements.stream()
                  .filter(each -> wing.isOf(each, high))
                  .findFirst()
                  .orElseThrow()
                  .unitId()
                  .value();
          Edit.drop(draft, high);
          Edit.dropUnplaced(draft, low);
          draft.place(low, unit, day(21));
          draft.without(UnplacedKind.CASE, high, null);
          wing.waiting.forEach(
              waiting -> swapHolder(draft, waiting, Wing.personOf(high), Wing.personOf(low)));
        },
        "LT-11 " + high + " " + low);
  }

  private static void swapHolder(Draft draft, String ref, String old, String by) {
    Edit.witness(
        draft,
        ref,
        witness ->
            Edit.withHolders(
                witness,
                witness.holders().stream()
                    .map(
                        holder ->
                            holder.personId().value().equals(old)
                                ? new Holder(new PersonId(by), holder.why())
                                : holder)
                    .toList()));
  }

  private static Altered waitlistBeforeARight(Scene scene) {
    var wing = Wing.some(scene);
    String right = scene.id("C");
    String other = scene.id("C");
    String unit = scene.id("U");
    wing.trap(unit, LONG_TERM_SPECIAL);
    wing.caseOf(right, LONG_TERM_SPECIAL).right().need(scene.between(1, 3), scene.between(0, 50));
    wing.caseOf(other, LONG_TERM_SPECIAL).need(scene.between(3, 5), scene.between(51, 100));
    int from = scene.between(0, 28);
    scene.propose(draft -> draft.place(right, unit, day(from)));
    scene.propose(draft -> draft.without(other, List.of(unit), Draft.higher(Wing.personOf(right))));
    return new Altered(
        draft -> {
          Edit.drop(draft, right);
          Edit.dropUnplaced(draft, other);
          draft.place(other, unit, day(from));
          draft.without(UnplacedKind.CASE, right, null);
        },
        "LT-11 " + right + " " + other);
  }

  private static Altered relocationPassedOver(Scene scene) {
    var wing = Wing.some(scene);
    String resident = scene.id("R");
    String home = scene.id("U");
    String unit = scene.id("U");
    String other = scene.id("C");
    wing.trap(home, LONG_TERM_SOMATIC).features("FOR-NOBODY").reservedFor("FOR-NOBODY");
    wing.trap(unit, LONG_TERM_SPECIAL);
    scene.town.livesIn(resident, home);
    scene.town.person(resident).requires(wing.feature);
    scene
        .town
        .mayMove(resident, LONG_TERM_SPECIAL)
        .mandatory()
        .need(scene.between(4, 5), scene.between(0, 100));
    wing.caseOf(other, LONG_TERM_SPECIAL).need(scene.between(1, 3), scene.between(0, 100));
    int from = scene.between(0, 28);
    scene.propose(draft -> draft.relocate(resident, home, unit, day(from)));
    scene.propose(draft -> draft.without(other, List.of(unit), Draft.higher(resident)));
    return new Altered(
        draft -> {
          draft.relocations.removeIf(each -> each.personId().value().equals(resident));
          Edit.dropUnplaced(draft, other);
          draft.place(other, unit, day(from));
          draft.without(UnplacedKind.RELOCATION, resident, null);
        },
        "LT-11 " + resident + " " + other);
  }
}
