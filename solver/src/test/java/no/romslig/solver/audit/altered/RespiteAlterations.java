package no.romslig.solver.audit.altered;

import static no.romslig.solver.snapshot.CareForm.CHILD_RESPITE;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.RESPITE;
import static no.romslig.solver.snapshot.CareForm.SHORT_TERM;
import static no.romslig.solver.snapshot.Town.MONDAY;
import static no.romslig.solver.snapshot.Town.day;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import no.romslig.solver.audit.Draft;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Town;

/** A respite stay goes to a bed, or to nights, that break one line. */
final class RespiteAlterations {

  private RespiteAlterations() {}

  static Map<String, Altered.In> all() {
    Map<String, Altered.In> all = new LinkedHashMap<>();
    all.put("NOT-GRANTED, respite", trap("NOT-GRANTED", SHORT_TERM, (rota, bed) -> {}));
    all.put(
        "FEATURE, respite", trap("FEATURE", RESPITE, (rota, bed) -> bed.features(rota.feature)));
    all.put(
        "RESERVED, respite", trap("RESERVED", RESPITE, (rota, bed) -> bed.reservedFor("OTHERS")));
    all.put("OPENING, respite", trap("OPENING", RESPITE, (rota, bed) -> bed.opens(day(54))));
    all.put(
        "CLOSURE, respite", trap("CLOSURE", RESPITE, (rota, bed) -> bed.closed(day(0), day(60))));
    all.put("AGE, respite", RespiteAlterations::childAmongAdults);
    all.put("START, respite", RespiteAlterations::beforeTheRun);
    all.put("AV-01", RespiteAlterations::tooLong);
    all.put("AV-02", RespiteAlterations::tooSoon);
    all.put("AV-04", RespiteAlterations::unmetAssessment);
    all.put("AV-05", RespiteAlterations::inInstitution);
    all.put("GRANT", RespiteAlterations::beyondTheGrant);
    all.put("UNAVAILABLE", RespiteAlterations::unavailable);
    all.put("START-DAY", RespiteAlterations::onAnotherWeekday);
    return all;
  }

  private static Altered.In trap(
      String rule, CareForm form, BiConsumer<Rota, Town.UnitSpec> spoil) {
    return scene -> {
      var rota = Rota.some(scene);
      String bed = scene.id("U");
      spoil.accept(rota, rota.bed(bed, form));
      return inBed(rota, bed, rule);
    };
  }

  private static Altered inBed(Rota rota, String bed, String rule) {
    return new Altered(
        draft -> Edit.respite(draft, rota.grant, each -> Edit.inUnit(each, bed)),
        rule + " " + rota.grant);
  }

  private static Altered shifted(Rota rota, int days, String rule) {
    return new Altered(
        draft -> Edit.respite(draft, rota.grant, each -> Edit.moved(each, days)),
        rule + " " + rota.grant);
  }

  private static Altered childAmongAdults(Scene scene) {
    var rota = new Rota(scene, scene.between(3, 10));
    scene.town.person(rota.person).born(LocalDate.of(2015, 1, 1));
    rota.spec.forms(CHILD_RESPITE, RESPITE);
    String childrens = scene.id("U");
    rota.bed(childrens, CHILD_RESPITE);
    int from = scene.between(0, 40);
    int nights = rota.nights();
    scene.propose(draft -> draft.respite(rota.grant, childrens, day(from), day(from + nights)));
    return inBed(rota, rota.unit, "AGE");
  }

  private static Altered beforeTheRun(Scene scene) {
    var rota = new Rota(scene, scene.between(3, 10));
    rota.spec.valid(day(-56), day(70));
    int nights = rota.nights();
    int from = scene.between(0, 20);
    int days = from + scene.between(1, 20);
    rota.stay(from, nights);
    return new Altered(
        draft -> {
          Edit.respite(draft, rota.grant, each -> Edit.moved(each, -days));
          draft.withoutCycle(rota.grant, 1, nights, Rota.WEIGHT);
        },
        "START " + rota.grant);
  }

  private static Altered tooLong(Scene scene) {
    scene.demand("respite").put("maxConsecutiveNights", 10);
    int more = scene.between(1, 4);
    var rota = new Rota(scene, 10 + more);
    rota.stay(scene.between(0, 40), 10);
    scene.propose(draft -> draft.withoutCycle(rota.grant, 0, more, Rota.WEIGHT));
    return new Altered(
        draft -> {
          Edit.respite(
              draft, rota.grant, each -> Edit.nights(each, each.from(), each.to().plusDays(more)));
          nothingMissing(draft, rota, more);
        },
        "AV-01 " + rota.grant);
  }

  private static void nothingMissing(Draft draft, Rota rota, int nights) {
    Edit.dropUnplaced(draft, rota.grant);
    draft.value -= (long) nights * Rota.WEIGHT;
    draft.bound = draft.value;
  }

  private static Altered tooSoon(Scene scene) {
    var rota = new Rota(scene, 10);
    rota.spec.valid(MONDAY, day(126));
    int from = scene.between(10, 40);
    rota.stay(from, 10);
    rota.stay(56 + from, 10);
    int days = scene.between(5, 10);
    return new Altered(
        draft ->
            Edit.respite(
                draft,
                rota.grant,
                each -> each.from().isBefore(day(56)) ? each : Edit.moved(each, -days)),
        "AV-02 " + rota.grant);
  }

  private static Altered unmetAssessment(Scene scene) {
    var rota = new Rota(scene, scene.between(3, 10));
    rota.spec.assessed("AV-04", false);
    int nights = rota.nights();
    int from = scene.between(0, 40);
    scene.propose(draft -> draft.withoutCycle(rota.grant, 0, nights, Rota.WEIGHT));
    return new Altered(
        draft -> {
          draft.respite(rota.grant, rota.unit, day(from), day(from + nights));
          nothingMissing(draft, rota, nights);
        },
        "AV-04 " + rota.grant);
  }

  private static Altered inInstitution(Scene scene) {
    var rota = new Rota(scene, scene.between(3, 10));
    String home = scene.id("U");
    rota.bed(home, LONG_TERM_SOMATIC);
    int from = scene.between(0, 40);
    int nights = rota.nights();
    scene.town.livesIn(rota.person, home).away(day(from), day(from + nights), false);
    return new Altered(
        draft -> draft.respite(rota.grant, rota.unit, day(from), day(from + nights)),
        "AV-05 " + rota.grant);
  }

  private static Altered beyondTheGrant(Scene scene) {
    if (scene.random.nextBoolean()) {
      var rota = new Rota(scene, 10);
      rota.spec.valid(MONDAY, day(60));
      rota.stay(50, 10);
      return shifted(rota, scene.between(1, 5), "GRANT");
    }
    var rota = new Rota(scene, scene.between(3, 8));
    rota.stay(scene.between(0, 40), rota.nights());
    int more = scene.between(1, 4);
    return new Altered(
        draft ->
            Edit.respite(
                draft,
                rota.grant,
                each -> Edit.nights(each, each.from(), each.to().plusDays(more))),
        "GRANT " + rota.grant);
  }

  private static Altered unavailable(Scene scene) {
    var rota = new Rota(scene, scene.between(3, 10));
    int from = scene.between(0, 40);
    int end = from + rota.nights();
    rota.spec.unavailable(day(end), day(end + scene.between(1, 10)));
    rota.stay(from, rota.nights());
    return shifted(rota, scene.between(1, 3), "UNAVAILABLE");
  }

  private static Altered onAnotherWeekday(Scene scene) {
    var rota = new Rota(scene, scene.between(3, 10));
    int from = scene.between(0, 40);
    rota.spec.startsOn(day(from).getDayOfWeek());
    rota.stay(from, rota.nights());
    return shifted(rota, scene.between(1, 6), "START-DAY");
  }
}
