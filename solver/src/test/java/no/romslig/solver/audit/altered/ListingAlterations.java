package no.romslig.solver.audit.altered;

import static no.romslig.solver.audit.Draft.resident;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SPECIAL;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.audit.Change;
import no.romslig.solver.audit.Draft;
import no.romslig.solver.proposal.RuleSetRef;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.proposal.UnplacedKind;

/** Ids that are unknown, things not listed or listed twice, sums that are wrong. */
final class ListingAlterations {

  private ListingAlterations() {}

  static Map<String, Altered.In> all() {
    Map<String, Altered.In> all = new LinkedHashMap<>();
    all.put("UNKNOWN", ListingAlterations::unknownUnit);
    all.put("UNKNOWN, other person", ListingAlterations::someoneElse);
    all.put("UNKNOWN, respite", ListingAlterations::unknownGrant);
    all.put("UNKNOWN, unplaced", ListingAlterations::unknownUnplaced);
    all.put("COMPLETE", ListingAlterations::notListedOrTwice);
    all.put("COMPLETE, short stay", ListingAlterations::shortStayNotListed);
    all.put("COMPLETE, cycle", ListingAlterations::cycleNotListed);
    all.put("COMPLETE, relocation", ListingAlterations::relocationNotListed);
    all.put("HASH", ListingAlterations::anotherSnapshot);
    all.put("HASH, rule set", ListingAlterations::anotherRuleSet);
    all.put("SCORE", ListingAlterations::miscounted);
    all.put("SCORE, of one stay", ListingAlterations::nightsMiscounted);
    all.put("SCORE, below the bound", ListingAlterations::boundTooHigh);
    return all;
  }

  private static Altered unknownUnit(Scene scene) {
    var wing = Wing.some(scene);
    String caseId = scene.any(wing.placed);
    return new Altered(
        draft -> Edit.placement(draft, caseId, each -> Change.unit(each, "NOWHERE")),
        "UNKNOWN " + caseId);
  }

  private static Altered someoneElse(Scene scene) {
    var wing = new Wing(scene, scene.between(1, 3), scene.between(1, 3), 0);
    String caseId = scene.any(wing.placed);
    String other = scene.id("P");
    scene.town.person(other).requires(wing.feature, "WHEELCHAIR");
    return new Altered(
        draft -> Edit.placement(draft, caseId, each -> Change.person(each, other)),
        "UNKNOWN " + caseId);
  }

  private static Altered unknownGrant(Scene scene) {
    Rota.some(scene);
    return new Altered(
        draft -> draft.respite.add(Edit.ofGrant(draft.respite.getFirst(), "NOBODYS")),
        "UNKNOWN NOBODYS");
  }

  private static Altered unknownUnplaced(Scene scene) {
    var kind = scene.any(List.of(UnplacedKind.values()));
    return new Altered(draft -> draft.without(kind, "NOBODY", null), "UNKNOWN NOBODY");
  }

  private static Altered notListedOrTwice(Scene scene) {
    var wing = new Wing(scene, 2, 1, 1);
    String placed = scene.any(wing.placed);
    String waiting = wing.waiting.getFirst();
    return switch (scene.between(0, 2)) {
      case 0 -> new Altered(draft -> Edit.drop(draft, placed), "COMPLETE " + placed);
      case 1 -> new Altered(draft -> Edit.dropUnplaced(draft, waiting), "COMPLETE " + waiting);
      default -> new Altered(draft -> draft.without(placed, List.of()), "COMPLETE " + placed);
    };
  }

  private static Altered shortStayNotListed(Scene scene) {
    var bed = Bed.some(scene);
    return new Altered(
        draft -> draft.shortStays.removeIf(each -> each.shortStayId().value().equals(bed.stay)),
        "COMPLETE " + bed.stay);
  }

  private static Altered cycleNotListed(Scene scene) {
    var rota = Rota.some(scene);
    return new Altered(
        draft -> draft.respite.removeIf(each -> each.grantId().value().equals(rota.grant)),
        "COMPLETE " + rota.grant);
  }

  private static Altered relocationNotListed(Scene scene) {
    var wing = Wing.some(scene);
    String resident = scene.id("R");
    String home = scene.id("U");
    wing.trap(home, LONG_TERM_SPECIAL);
    scene.town.livesIn(resident, home);
    scene.town.mayMove(resident, LONG_TERM_SPECIAL).mandatory().need(scene.between(1, 5), 50);
    scene.propose(
        draft -> draft.without(UnplacedKind.RELOCATION, resident, Draft.witness(List.of())));
    return new Altered(draft -> Edit.dropUnplaced(draft, resident), "COMPLETE " + resident);
  }

  private static Altered anotherSnapshot(Scene scene) {
    String other = "%064x".formatted(scene.between(1, 1_000_000));
    return new Altered(draft -> draft.hash = other, "HASH");
  }

  private static Altered anotherRuleSet(Scene scene) {
    int version = scene.between(1, 99);
    return new Altered(
        draft -> draft.ruleSet = new RuleSetRef(draft.ruleSet.id(), "0." + version), "HASH");
  }

  private static Altered miscounted(Scene scene) {
    String stay = scene.id("S");
    int nights = scene.between(3, 20);
    scene.town.shortStay(stay, nights);
    scene.propose(draft -> draft.withoutStay(stay, nights, Rota.WEIGHT));
    int wrong = scene.between(1, 10);
    return new Altered(
        draft -> {
          draft.value -= wrong;
          draft.bound = 0;
        },
        "SCORE");
  }

  private static Altered nightsMiscounted(Scene scene) {
    String stay = scene.id("S");
    int nights = scene.between(3, 20);
    scene.town.shortStay(stay, nights);
    scene.propose(draft -> draft.withoutStay(stay, nights, Rota.WEIGHT));
    int wrong = scene.between(1, 20);
    return new Altered(
        draft -> {
          Edit.dropUnplaced(draft, stay);
          draft.unplaced.add(
              new Unplaced(UnplacedKind.SHORT_STAY, stay, null, nights + wrong, List.of(), null));
        },
        "SCORE " + stay);
  }

  private static Altered boundTooHigh(Scene scene) {
    int more = scene.between(1, 50);
    return new Altered(draft -> draft.bound = draft.value + more, "SCORE");
  }
}
