package no.romslig.solver.audit.altered;

import static no.romslig.solver.snapshot.CareForm.KAD;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SHELTERED;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.SHORT_TERM;
import static no.romslig.solver.snapshot.Town.day;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.ShelteringBehaviour;
import no.romslig.solver.snapshot.Town;

/** A short stay goes to a bed, or to nights, that break one line. */
final class ShortStayAlterations {

  private ShortStayAlterations() {}

  static Map<String, Altered.In> all() {
    Map<String, Altered.In> all = new LinkedHashMap<>();
    all.put("NOT-GRANTED, short stay", trap("NOT-GRANTED", KAD, (bed, unit) -> {}));
    all.put(
        "FEATURE, short stay",
        trap("FEATURE", SHORT_TERM, (bed, unit) -> unit.features(bed.feature)));
    all.put(
        "RESERVED, short stay",
        trap("RESERVED", SHORT_TERM, (bed, unit) -> unit.reservedFor("OTHERS")));
    all.put("OPENING, short stay", trap("OPENING", SHORT_TERM, (bed, unit) -> unit.closes(day(2))));
    all.put(
        "CLOSURE, short stay",
        trap("CLOSURE", SHORT_TERM, (bed, unit) -> unit.closed(day(0), day(50))));
    all.put(
        "AGE, short stay",
        trap("AGE", CareForm.CHILD_HOME, (bed, unit) -> unit.alsoFor(SHORT_TERM)));
    all.put("START, short stay", ShortStayAlterations::tooLate);
    all.put(
        "SK-01, short stay",
        sheltered(
            "SK-01", person -> person.diagnosed().shows(ShelteringBehaviour.NEEDS_ASSISTED_EXIT)));
    all.put("SK-02, short stay", sheltered("SK-02", person -> person.diagnosed().impaired()));
    all.put(
        "SK-03, short stay",
        sheltered(
            "SK-03",
            person -> person.impaired().shows(ShelteringBehaviour.CHALLENGING_TOWARD_OTHERS)));
    all.put("LT-15", ShortStayAlterations::afterTheReturn);
    all.put("CAPACITY, short stay", ShortStayAlterations::twoInOneBed);
    all.put("SHARED-ROOM, short stay", ShortStayAlterations::twoSexesInOneRoom);
    all.put("ONE-PLACE", ShortStayAlterations::twoBedsAtOnce);
    return all;
  }

  private static Altered.In trap(String rule, CareForm form, BiConsumer<Bed, Town.UnitSpec> spoil) {
    return scene -> {
      var bed = Bed.some(scene);
      String unit = scene.id("U");
      spoil.accept(bed, bed.unit(unit, form));
      return inUnit(bed.stay, unit, rule);
    };
  }

  private static Altered inUnit(String stay, String unit, String rule) {
    return new Altered(
        draft -> Edit.shortStay(draft, stay, each -> Edit.inUnit(each, unit)), rule + " " + stay);
  }

  private static Altered tooLate(Scene scene) {
    var bed = Bed.some(scene);
    int days = scene.between(21, 60);
    return new Altered(
        draft -> Edit.shortStay(draft, bed.stay, each -> Edit.moved(each, days)),
        "START " + bed.stay);
  }

  private static Altered.In sheltered(String rule, Consumer<Town.PersonSpec> person) {
    return scene -> {
      var bed = Bed.some(scene);
      String unit = scene.id("U");
      String stay = scene.id("S");
      String who = scene.id("P");
      bed.unit(unit, LONG_TERM_SHELTERED);
      person.accept(scene.town.person(who).requires(bed.feature));
      int nights = scene.between(3, 20);
      scene.town.shortStay(stay, nights).of(who).form(LONG_TERM_SHELTERED);
      scene.propose(draft -> draft.withoutStay(stay, nights, Rota.WEIGHT));
      return new Altered(
          draft -> {
            Edit.dropUnplaced(draft, stay);
            draft.value -= (long) nights * Rota.WEIGHT;
            draft.bound = draft.value;
            draft.shortStay(stay, unit, day(0), day(nights));
          },
          rule + " " + stay);
    };
  }

  private static Altered afterTheReturn(Scene scene) {
    var bed = Bed.some(scene);
    String home = scene.id("U");
    String stay = scene.id("S");
    int nights = scene.between(5, 15);
    int from = scene.between(0, 10);
    bed.unit(home, LONG_TERM_SOMATIC);
    scene.town.livesIn(scene.id("R"), home).away(day(from), day(from + nights), true);
    bed.asked(stay, nights);
    scene.propose(draft -> draft.shortStay(stay, home, day(from), day(from + nights)));
    int days = scene.between(1, 4);
    return new Altered(
        draft -> Edit.shortStay(draft, stay, each -> Edit.moved(each, days)), "LT-15 " + stay);
  }

  private static Altered twoInOneBed(Scene scene) {
    var bed = Bed.some(scene);
    String unit = scene.id("U");
    String stay = scene.id("S");
    bed.unit(unit, SHORT_TERM);
    bed.asked(stay, 10);
    scene.propose(draft -> draft.shortStay(stay, unit, bed.from, bed.from.plusDays(10)));
    var ids = List.of(bed.stay, stay).stream().sorted().toList();
    return new Altered(
        draft -> Edit.shortStay(draft, stay, each -> Edit.inUnit(each, bed.unit)),
        "CAPACITY " + String.join(" ", ids) + " " + bed.unit);
  }

  private static Altered twoSexesInOneRoom(Scene scene) {
    var bed = Bed.some(scene);
    String room = scene.id("U");
    String single = scene.id("U");
    String resident = scene.id("P");
    String stay = scene.id("S");
    String who = scene.id("P");
    bed.unit(room, SHORT_TERM).forTwo();
    bed.unit(single, SHORT_TERM);
    scene.town.person(resident).sharesRoom();
    scene.town.livesIn(resident, room).to(day(90));
    scene.town.person(who).requires(bed.feature);
    if (scene.random.nextBoolean()) {
      scene.town.person(who).male().sharesRoom();
    }
    bed.asked(stay, 10).of(who);
    scene.propose(draft -> draft.shortStay(stay, single, day(3), day(13)));
    return new Altered(
        draft -> Edit.shortStay(draft, stay, each -> Edit.inUnit(each, room)),
        "SHARED-ROOM " + stay + " " + room);
  }

  private static Altered twoBedsAtOnce(Scene scene) {
    var bed = Bed.some(scene);
    String unit = scene.id("U");
    String who = scene.id("P");
    String first = scene.id("S");
    String second = scene.id("S");
    bed.unit(unit, SHORT_TERM);
    String other = scene.id("U");
    bed.unit(other, SHORT_TERM);
    scene.town.person(who).requires(bed.feature);
    bed.asked(first, 5).of(who);
    bed.asked(second, 5).of(who);
    scene.propose(draft -> draft.shortStay(first, unit, day(0), day(5)));
    scene.propose(draft -> draft.shortStay(second, other, day(8), day(13)));
    int days = scene.between(4, 8);
    var ids = List.of(first, second).stream().sorted().toList();
    return new Altered(
        draft -> Edit.shortStay(draft, second, each -> Edit.moved(each, -days)),
        "ONE-PLACE " + String.join(" ", ids));
  }
}
