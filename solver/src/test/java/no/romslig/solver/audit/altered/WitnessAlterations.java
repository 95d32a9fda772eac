package no.romslig.solver.audit.altered;

import static no.romslig.solver.audit.Draft.higher;
import static no.romslig.solver.audit.Draft.resident;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SHELTERED;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SPECIAL;
import static no.romslig.solver.snapshot.Town.day;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.romslig.solver.audit.Draft;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.proposal.Witness;
import no.romslig.solver.proposal.Witness.Holder;
import no.romslig.solver.proposal.Witness.HolderWhy;
import no.romslig.solver.snapshot.UnitId;

/** A proof that no place was left proves nothing. */
final class WitnessAlterations {

  private WitnessAlterations() {}

  static Map<String, Altered.In> all() {
    Map<String, Altered.In> all = new LinkedHashMap<>();
    all.put("WITNESS, holder missing", WitnessAlterations::holderMissing);
    all.put("WITNESS, holder twice", WitnessAlterations::holderTwice);
    all.put("WITNESS, holder of lower rank", WitnessAlterations::lowerHolder);
    all.put("WITNESS, holder without a unit of the set", WitnessAlterations::holderElsewhere);
    all.put("WITNESS, wrong why", WitnessAlterations::wrongWhy);
    all.put("WITNESS, unit missing", WitnessAlterations::unitMissing);
    all.put("WITNESS, unit twice", WitnessAlterations::unitTwice);
    all.put("WITNESS, unknown unit", WitnessAlterations::unknownUnit);
    all.put("WITNESS, a unit is empty", WitnessAlterations::emptyUnit);
    all.put("WITNESS, holder suits elsewhere", WitnessAlterations::holderSuitsElsewhere);
    all.put("WITNESS, none", WitnessAlterations::none);
    all.put("WITNESS, sameAs of another set", WitnessAlterations::sameAsAnotherSet);
    all.put("WITNESS, sameAs of nobody", WitnessAlterations::sameAsNobody);
    return all;
  }

  private static Wing fullWing(Scene scene) {
    return new Wing(scene, scene.between(1, 3), scene.between(1, 3), scene.between(1, 3));
  }

  /** An alteration of the proof of someone who waits in a full wing. */
  private static Altered ofWaiting(Wing wing, UnaryOperator<Witness> change) {
    String waiting = wing.scene.any(wing.waiting);
    return new Altered(draft -> Edit.witness(draft, waiting, change), "WITNESS " + waiting);
  }

  private static Altered holderMissing(Scene scene) {
    var wing = fullWing(scene);
    int index = scene.between(0, wing.holders.size() - 1);
    return ofWaiting(wing, old -> Edit.withHolders(old, Edit.without(old.holders(), index)));
  }

  private static Altered holderTwice(Scene scene) {
    var wing = new Wing(scene, scene.between(1, 3), scene.between(1, 3), scene.between(1, 3));
    int index = scene.between(1, wing.holders.size() - 1);
    return ofWaiting(
        wing,
        old -> Edit.withHolders(old, Edit.with(old.holders(), index, old.holders().getFirst())));
  }

  /** Someone who ranks lower and has a unit of another kind is claimed as a holder. */
  private static Altered lowerHolder(Scene scene) {
    var wing = fullWing(scene);
    String low = scene.id("C");
    wing.caseOf(low, LONG_TERM_SPECIAL).need(1, 1);
    String unit = scene.id("U");
    wing.trap(unit, LONG_TERM_SPECIAL);
    scene.propose(draft -> draft.place(low, unit, day(1)));
    return ofWaiting(
        wing,
        old ->
            Edit.withHolders(
                old,
                Edit.with(old.holders(), old.holders().size() - 1, higher(Wing.personOf(low)))));
  }

  /** A resident of another unit is claimed as a holder. */
  private static Altered holderElsewhere(Scene scene) {
    var wing = fullWing(scene);
    String unit = scene.id("U");
    String stranger = scene.id("R");
    wing.trap(unit, LONG_TERM_SPECIAL);
    scene.town.livesIn(stranger, unit);
    int index = scene.between(0, wing.holders.size() - 1);
    return ofWaiting(
        wing, old -> Edit.withHolders(old, Edit.with(old.holders(), index, resident(stranger))));
  }

  private static Altered wrongWhy(Scene scene) {
    var wing = fullWing(scene);
    int index = scene.between(0, wing.holders.size() - 1);
    var holder = wing.holders.get(index);
    var others = List.of(HolderWhy.values()).stream().filter(each -> each != holder.why()).toList();
    var why = scene.any(others);
    return ofWaiting(
        wing,
        old ->
            Edit.withHolders(
                old, Edit.with(old.holders(), index, new Holder(holder.personId(), why))));
  }

  private static Altered unitMissing(Scene scene) {
    var wing = fullWing(scene);
    int index = scene.between(0, wing.units.size() - 1);
    return ofWaiting(wing, old -> Edit.withUnits(old, Edit.without(old.units(), index)));
  }

  private static Altered unitTwice(Scene scene) {
    var wing = new Wing(scene, scene.between(1, 3), scene.between(1, 3), scene.between(1, 3));
    int index = scene.between(1, wing.units.size() - 1);
    return ofWaiting(
        wing, old -> Edit.withUnits(old, Edit.with(old.units(), index, old.units().getFirst())));
  }

  private static Altered unknownUnit(Scene scene) {
    var wing = fullWing(scene);
    int index = scene.between(0, wing.units.size() - 1);
    return ofWaiting(
        wing, old -> Edit.withUnits(old, Edit.with(old.units(), index, new UnitId("NOWHERE"))));
  }

  private static Altered emptyUnit(Scene scene) {
    var wing = new Wing(scene, scene.between(1, 3), scene.between(1, 3), 0);
    String last = scene.id("C");
    wing.caseOf(last, LONG_TERM_SOMATIC).need(1, 1);
    wing.placeInNewUnit(last);
    return new Altered(
        draft -> {
          Edit.drop(draft, last);
          draft.without(
              last,
              List.copyOf(wing.units),
              wing.holders.stream()
                  .filter(each -> !each.personId().value().equals(Wing.personOf(last)))
                  .toArray(Holder[]::new));
        },
        "WITNESS " + last);
  }

  /** Someone of higher rank is moved out of a unit of another kind, which then stands empty. */
  private static Altered holderSuitsElsewhere(Scene scene) {
    var wing = Wing.some(scene);
    String high = scene.id("C");
    String low = scene.id("C");
    String special = scene.id("U");
    String sheltered = scene.id("U");
    wing.trap(special, LONG_TERM_SPECIAL);
    wing.trap(sheltered, LONG_TERM_SHELTERED);
    wing.caseOf(high, LONG_TERM_SPECIAL, LONG_TERM_SHELTERED).need(5, scene.between(1, 100));
    scene.town.person(Wing.personOf(high)).needsShelter();
    wing.caseOf(low, LONG_TERM_SPECIAL).need(scene.between(1, 4), 50);
    int from = scene.between(0, 28);
    scene.propose(draft -> draft.place(high, sheltered, day(from)));
    scene.propose(draft -> draft.place(low, special, day(from)));
    return new Altered(
        draft -> {
          Edit.toUnit(draft, high, special);
          Edit.drop(draft, low);
          draft.without(low, List.of(special), higher(Wing.personOf(high)));
        },
        "WITNESS " + low);
  }

  private static Altered none(Scene scene) {
    var wing = fullWing(scene);
    String waiting = scene.any(wing.waiting);
    boolean empty = scene.random.nextBoolean();
    return new Altered(
        draft -> {
          Edit.dropUnplaced(draft, waiting);
          draft.without(UnplacedKind.CASE, waiting, empty ? Draft.witness(List.of()) : null);
        },
        "WITNESS " + waiting);
  }

  private static Altered sameAsAnotherSet(Scene scene) {
    String earlier = scene.any(fullWing(scene).waiting);
    var wing = new Wing(scene, scene.between(1, 3), scene.between(1, 3), scene.between(2, 3));
    wing.name(1, 0);
    return new Altered(
        draft -> Edit.witness(draft, wing.waiting.get(1), old -> Draft.sameAs(earlier)),
        "WITNESS " + wing.waiting.get(1));
  }

  /** Of somebody who comes later, of oneself, or of one who has a place. */
  private static Altered sameAsNobody(Scene scene) {
    var wing = new Wing(scene, scene.between(1, 3), scene.between(1, 3), 3);
    wing.name(1, 0);
    String same =
        scene.any(List.of(wing.waiting.get(1), wing.waiting.get(2), wing.placed.getFirst()));
    return new Altered(
        draft -> Edit.witness(draft, wing.waiting.get(1), old -> Draft.sameAs(same)),
        "WITNESS " + wing.waiting.get(1));
  }
}
