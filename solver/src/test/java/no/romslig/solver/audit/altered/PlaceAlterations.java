package no.romslig.solver.audit.altered;

import static no.romslig.solver.snapshot.CareForm.CHILD_HOME;
import static no.romslig.solver.snapshot.CareForm.HDO;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SHELTERED;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SPECIAL;
import static no.romslig.solver.snapshot.Town.day;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import no.romslig.solver.audit.Change;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.ShelteringBehaviour;
import no.romslig.solver.snapshot.Town;

/** A case goes to a unit, or on a day, that breaks one line of suitability. */
final class PlaceAlterations {

  private PlaceAlterations() {}

  static Map<String, Altered.In> all() {
    Map<String, Altered.In> all = new LinkedHashMap<>();
    all.put("NOT-GRANTED", trap("NOT-GRANTED", LONG_TERM_SPECIAL, (wing, unit) -> {}));
    all.put(
        "FEATURE", trap("FEATURE", LONG_TERM_SOMATIC, (wing, unit) -> unit.features(wing.feature)));
    all.put(
        "RESERVED",
        trap("RESERVED", LONG_TERM_SOMATIC, (wing, unit) -> unit.reservedFor("OTHERS")));
    all.put("OPENING", trap("OPENING", LONG_TERM_SOMATIC, PlaceAlterations::opensOrCloses));
    all.put("CLOSURE", trap("CLOSURE", LONG_TERM_SOMATIC, PlaceAlterations::isClosed));
    all.put("DECLINED", PlaceAlterations::declined);
    all.put("GEN-08", PlaceAlterations::external);
    all.put(
        "SK-01",
        granted(
            "SK-01",
            LONG_TERM_SHELTERED,
            person -> person.diagnosed().shows(ShelteringBehaviour.SITUATIONAL_NEEDS_PROTECTION)));
    all.put(
        "SK-02", granted("SK-02", LONG_TERM_SHELTERED, person -> person.diagnosed().impaired()));
    all.put(
        "SK-03",
        granted(
            "SK-03",
            LONG_TERM_SHELTERED,
            person -> person.impaired().shows(ShelteringBehaviour.NEEDS_ASSISTED_EXIT)));
    all.put("AGE", granted("AGE", CHILD_HOME, person -> person.born(LocalDate.of(1935, 2, 28))));
    all.put("HDO-01", granted("HDO-01", HDO, person -> person.residentSince(day(-665))));
    all.put("HDO-07", PlaceAlterations::withoutOwnWish);
    all.put("LT-01", PlaceAlterations::rightWithoutEquivalence);
    all.put("LT-07", PlaceAlterations::unmetAssessment);
    all.put("START", PlaceAlterations::tooEarly);
    all.put("LOOK-AHEAD", PlaceAlterations::tooLate);
    return all;
  }

  private static void opensOrCloses(Wing wing, Town.UnitSpec unit) {
    if (wing.scene.random.nextBoolean()) {
      unit.opens(day(wing.scene.between(29, 90)));
    } else {
      unit.closes(day(wing.scene.between(60, 181)));
    }
  }

  private static void isClosed(Wing wing, Town.UnitSpec unit) {
    int from = wing.scene.between(29, 181);
    unit.closed(day(from), day(from + wing.scene.between(1, 30)));
  }

  /** A unit of the wing that is made unsuitable for everyone in it. */
  private static Altered.In trap(
      String rule, CareForm form, BiConsumer<Wing, Town.UnitSpec> spoil) {
    return scene -> {
      var wing = Wing.some(scene);
      String unit = scene.id("U");
      spoil.accept(wing, wing.trap(unit, form));
      return moved(scene.any(wing.placed), unit, rule);
    };
  }

  private static Altered moved(String caseId, String unit, String rule) {
    return new Altered(draft -> Edit.toUnit(draft, caseId, unit), rule + " " + caseId);
  }

  private static Altered declined(Scene scene) {
    var wing = Wing.some(scene);
    String caseId = scene.id("C");
    String offered = scene.id("U");
    String taken = scene.id("U");
    wing.trap(offered, LONG_TERM_SPECIAL);
    wing.trap(taken, LONG_TERM_SPECIAL);
    wing.caseOf(caseId, LONG_TERM_SPECIAL).declined(offered);
    int from = scene.between(0, 28);
    scene.propose(draft -> draft.place(caseId, taken, day(from)));
    return moved(caseId, offered, "DECLINED");
  }

  private static Altered external(Scene scene) {
    var wing = Wing.some(scene);
    scene.town.institution(scene.id("X")).external();
    String unit = scene.id("U");
    wing.trapHere(unit, LONG_TERM_SOMATIC);
    return moved(scene.any(wing.placed), unit, "GEN-08");
  }

  /** A second form is granted, for which the person does not qualify. */
  private static Altered.In granted(String rule, CareForm form, Consumer<Town.PersonSpec> person) {
    return scene -> {
      var wing = Wing.some(scene);
      String caseId = scene.id("C");
      wing.caseOf(caseId, LONG_TERM_SOMATIC, form).need(5, 95);
      person.accept(scene.town.person(Wing.personOf(caseId)));
      wing.placeInNewUnit(caseId);
      String unit = scene.id("U");
      wing.trap(unit, form);
      return moved(caseId, unit, rule);
    };
  }

  private static Altered withoutOwnWish(Scene scene) {
    var wing = Wing.some(scene);
    String caseId = scene.id("C");
    wing.caseOf(caseId, LONG_TERM_SOMATIC, HDO).need(5, 95).withoutOwnWish();
    wing.placeInNewUnit(caseId);
    String unit = scene.id("U");
    wing.trap(unit, HDO);
    return moved(caseId, unit, "HDO-07");
  }

  private static Altered rightWithoutEquivalence(Scene scene) {
    var wing = Wing.some(scene);
    String caseId = scene.id("C");
    wing.caseOf(caseId, LONG_TERM_SOMATIC, HDO).right().need(scene.between(1, 5), 50);
    wing.placeInNewUnit(caseId);
    String unit = scene.id("U");
    wing.trap(unit, HDO);
    return moved(caseId, unit, "LT-01");
  }

  private static Altered unmetAssessment(Scene scene) {
    var wing = Wing.some(scene);
    String caseId = scene.id("C");
    String unit = scene.id("U");
    wing.trap(unit, LONG_TERM_SPECIAL);
    wing.caseOf(caseId, LONG_TERM_SPECIAL).need(scene.between(1, 5), 50).assessed("LT-07", false);
    scene.propose(draft -> draft.without(caseId, List.of()));
    return new Altered(
        draft -> {
          Edit.dropUnplaced(draft, caseId);
          draft.place(caseId, unit, day(0));
        },
        "LT-07 " + caseId);
  }

  private static Altered tooEarly(Scene scene) {
    var wing = Wing.some(scene);
    String caseId = scene.any(wing.placed);
    int days = scene.between(1, 60);
    return new Altered(
        draft -> Edit.placement(draft, caseId, each -> Change.from(each, day(-days))),
        "START " + caseId);
  }

  private static Altered tooLate(Scene scene) {
    var wing = Wing.some(scene);
    String caseId = scene.any(wing.placed);
    int days = scene.between(29, 120);
    return new Altered(
        draft -> Edit.placement(draft, caseId, each -> Change.from(each, day(days))),
        "LOOK-AHEAD " + caseId);
  }
}
