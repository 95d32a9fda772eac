package no.romslig.solver.audit.altered;

import static no.romslig.solver.audit.Draft.resident;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SHELTERED;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SPECIAL;
import static no.romslig.solver.snapshot.CareForm.SHORT_TERM;
import static no.romslig.solver.snapshot.Town.day;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.audit.Change;
import no.romslig.solver.proposal.Certificate.PlacementStatus;
import no.romslig.solver.proposal.UnplacedKind;

/** A guarantee is broken, or a companion gets a bed that is none. */
final class CoupleAlterations {

  private CoupleAlterations() {}

  static Map<String, Altered.In> all() {
    Map<String, Altered.In> all = new LinkedHashMap<>();
    all.put("SB-01", CoupleAlterations::coupleApart);
    all.put("SB-01, one without the other", CoupleAlterations::onlyOne);
    all.put("SB-01, not said", CoupleAlterations::apartWithoutSaying);
    all.put("SB-01, resident", CoupleAlterations::awayFromTheResident);
    all.put("SB-01, companion", CoupleAlterations::bedAtAnotherInstitution);
    all.put("SB-01, another day", CoupleAlterations::bedOnAnotherDay);
    all.put("SB-01, no bed", CoupleAlterations::withoutTheBed);
    all.put("SB-04", CoupleAlterations::bedWithoutNeed);
    all.put("NOT-GRANTED, companion", CoupleAlterations::bedOfAnotherKind);
    return all;
  }

  private static Altered coupleApart(Scene scene) {
    var pair = new Pair(scene);
    String elsewhere = scene.id("U");
    scene.town.institution(scene.id("I"));
    pair.unit(elsewhere, LONG_TERM_SPECIAL);
    String parted = scene.any(List.of(pair.first, pair.second));
    return new Altered(
        draft -> Edit.toUnit(draft, parted, elsewhere), "SB-01 " + pair.first + " " + pair.second);
  }

  private static Altered onlyOne(Scene scene) {
    var pair = new Pair(scene);
    String left = scene.any(List.of(pair.first, pair.second));
    String placed = left.equals(pair.first) ? pair.second : pair.first;
    return new Altered(
        draft -> {
          Edit.drop(draft, left);
          draft.status = PlacementStatus.BEST_FOUND;
          draft.without(UnplacedKind.CASE, left, null);
        },
        "SB-01 " + placed);
  }

  private static Altered apartWithoutSaying(Scene scene) {
    var pair = new Pair(scene);
    pair.couple.placeThenReunite();
    String elsewhere = scene.id("U");
    scene.town.institution(scene.id("I"));
    pair.unit(elsewhere, LONG_TERM_SPECIAL);
    String parted = scene.any(List.of(pair.first, pair.second));
    return new Altered(draft -> Edit.toUnit(draft, parted, elsewhere), "SB-01 " + pair.id);
  }

  private static Altered awayFromTheResident(Scene scene) {
    var wing = Wing.some(scene);
    String resident = scene.id("R");
    String home = scene.id("U");
    String caseId = scene.id("C");
    String unit = scene.id("U");
    String elsewhere = scene.id("U");
    wing.trap(home, LONG_TERM_SPECIAL);
    wing.trap(unit, LONG_TERM_SPECIAL);
    scene.town.livesIn(resident, home);
    wing.caseOf(caseId, LONG_TERM_SPECIAL);
    var couple = scene.town.couple(scene.id("K"), Wing.personOf(caseId), resident);
    if (scene.random.nextBoolean()) {
      couple.placeThenReunite();
    }
    scene.town.institution(scene.id("I"));
    wing.trapHere(elsewhere, LONG_TERM_SPECIAL);
    int from = scene.between(0, 28);
    scene.propose(draft -> draft.place(caseId, unit, day(from)));
    return new Altered(draft -> Edit.toUnit(draft, caseId, elsewhere), "SB-01 " + caseId);
  }

  private static Altered bedAtAnotherInstitution(Scene scene) {
    var pair = new Accompanied(scene);
    String elsewhere = scene.id("U");
    scene.town.institution(scene.id("I"));
    pair.wing.trapHere(elsewhere, SHORT_TERM);
    return new Altered(
        draft -> pair.bed(draft, each -> Change.unit(each, elsewhere)), "SB-01 " + pair.companion);
  }

  private static Altered bedOnAnotherDay(Scene scene) {
    var pair = new Accompanied(scene);
    int days = scene.between(1, 8);
    return new Altered(
        draft -> pair.bed(draft, each -> Change.from(each, each.from().plusDays(days))),
        "SB-01 " + pair.companion);
  }

  private static Altered withoutTheBed(Scene scene) {
    var pair = new Accompanied(scene);
    return new Altered(
        draft -> {
          draft.placements.removeIf(pair::isBed);
          draft.without(UnplacedKind.COMPANION, pair.companion, null);
        },
        "SB-01 " + pair.caseId);
  }

  private static Altered bedOfAnotherKind(Scene scene) {
    var pair = new Accompanied(scene);
    String other = scene.id("U");
    pair.wing.trap(other, LONG_TERM_SHELTERED);
    return new Altered(
        draft ->
            pair.bed(draft, each -> Change.form(Change.unit(each, other), LONG_TERM_SHELTERED)),
        "NOT-GRANTED " + pair.companion);
  }

  private static Altered bedWithoutNeed(Scene scene) {
    var pair = Accompanied.withoutNeed(scene);
    return new Altered(pair::proposeBed, "SB-04 " + pair.companion);
  }
}
