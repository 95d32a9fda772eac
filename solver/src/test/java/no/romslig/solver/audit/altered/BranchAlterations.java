package no.romslig.solver.audit.altered;

import static no.romslig.solver.audit.Draft.branch;
import static no.romslig.solver.audit.Draft.restriction;
import static no.romslig.solver.snapshot.Town.day;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.romslig.solver.proposal.Witness.ClosedBranch;
import no.romslig.solver.proposal.Witness.HolderWhy;

/** A closed branch is missing, or is not closed. */
final class BranchAlterations {

  private BranchAlterations() {}

  static Map<String, Altered.In> all() {
    Map<String, Altered.In> all = new LinkedHashMap<>();
    all.put("WITNESS, an institution is not tried", BranchAlterations::institutionMissing);
    all.put("WITNESS, an institution is open", BranchAlterations::institutionOpen);
    all.put("WITNESS, a way to share is not tried", BranchAlterations::sharingMissing);
    all.put("WITNESS, a way to share is open", BranchAlterations::sharingOpen);
    all.put("WITNESS, sameAs of no branch", BranchAlterations::sameAsNoBranch);
    all.put("WITNESS, a way to move is not tried", BranchAlterations::movingMissing);
    all.put("WITNESS, the wrong day", BranchAlterations::wrongDay);
    all.put("WITNESS, an assumption of no kind", BranchAlterations::strangeAssumption);
    all.put("WITNESS, without the partner", BranchAlterations::withoutThePartner);
    return all;
  }

  private static Altered changed(String ref, UnaryOperator<List<ClosedBranch>> change) {
    return new Altered(
        draft ->
            Edit.witness(
                draft, ref, old -> Edit.withBranches(old, change.apply(old.closedBranches()))),
        "WITNESS " + ref);
  }

  private static Altered institutionMissing(Scene scene) {
    var couple = new CoupleInVain(scene, scene.between(2, 3));
    int index = scene.between(0, couple.institutions.size() - 1);
    return changed(couple.any(), old -> Edit.without(old, index));
  }

  /** The partner, or one who lives there, is left out of one institution's holders. */
  private static Altered institutionOpen(Scene scene) {
    var couple = new CoupleInVain(scene, scene.between(2, 3));
    int index = scene.between(0, couple.institutions.size() - 1);
    return changed(
        couple.any(),
        old -> {
          var branch = old.get(index);
          int left = scene.between(0, branch.holders().size() - 1);
          return Edit.with(
              old, index, Edit.withHolders(branch, Edit.without(branch.holders(), left)));
        });
  }

  private static Altered sharingMissing(Scene scene) {
    var room = new RoomForTwo(scene);
    int index = scene.between(0, 1);
    return changed(room.waiting, old -> Edit.without(old, index));
  }

  private static Altered sharingOpen(Scene scene) {
    var room = new RoomForTwo(scene);
    return changed(
        room.waiting, old -> Edit.with(old, 0, Edit.withHolders(old.getFirst(), List.of())));
  }

  /** Of one that does not exist, that names another itself, or that is closed otherwise. */
  private static Altered sameAsNoBranch(Scene scene) {
    var room = new RoomForTwo(scene);
    String later = room.another();
    String named =
        scene.any(List.of(room.waiting + "/3", "NOBODY/0", later + "/0", room.waiting + "/1", "0"));
    return changed(later, old -> Edit.with(old, 0, Edit.sameAs(old.getFirst(), named)));
  }

  private static Altered movingMissing(Scene scene) {
    var child = new ChildInVain(scene);
    int index = scene.between(0, 1);
    return changed(child.caseId, old -> Edit.without(old, index));
  }

  /** A day by which nobody must have left, or by which the one in the way can have left. */
  private static Altered wrongDay(Scene scene) {
    var child = new ChildInVain(scene);
    int day =
        scene.random.nextBoolean()
            ? child.lastDay - scene.between(1, 5)
            : child.opening + scene.between(0, 5);
    return changed(child.caseId, old -> Edit.with(old, 0, child.movesBy(day)));
  }

  private static Altered strangeAssumption(Scene scene) {
    var child = new ChildInVain(scene);
    var strange =
        scene.any(
            List.of(
                restriction("PERSON_MOVES_BY", child.resident, "soon"),
                restriction("PERSON_MOVES_BY", child.resident),
                restriction("PERSON_IS_LUCKY", child.resident, child.unit),
                restriction("COUPLE_AT_INSTITUTION", child.resident, child.unit)));
    return changed(
        child.caseId, old -> Edit.with(old, 0, Edit.assuming(old.getFirst(), List.of(strange))));
  }

  /** One of two who are placed together or not at all could have the only place alone. */
  private static Altered withoutThePartner(Scene scene) {
    var couple = new CoupleInVain(scene, 1);
    return changed(
        couple.any(),
        old ->
            List.of(
                Edit.withHolders(
                    Edit.assuming(old.getFirst(), List.of()),
                    old.getFirst().holders().stream()
                        .filter(holder -> holder.why() != HolderWhy.PARTNER)
                        .toList())));
  }
}
