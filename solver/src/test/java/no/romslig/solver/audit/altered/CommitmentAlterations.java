package no.romslig.solver.audit.altered;

import static no.romslig.solver.audit.Draft.resident;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SPECIAL;
import static no.romslig.solver.snapshot.CareForm.RESPITE;
import static no.romslig.solver.snapshot.CareForm.SHORT_TERM;
import static no.romslig.solver.snapshot.Town.day;

import java.util.LinkedHashMap;
import java.util.Map;
import no.romslig.solver.audit.Change;
import no.romslig.solver.snapshot.CommitmentKind;

/** What was decided or published is changed, or what is cut is not said. */
final class CommitmentAlterations {

  private CommitmentAlterations() {}

  static Map<String, Altered.In> all() {
    Map<String, Altered.In> all = new LinkedHashMap<>();
    all.put("COMMITMENT", CommitmentAlterations::changedDecision);
    all.put("COMMITMENT, relocation", CommitmentAlterations::changedRelocation);
    all.put("COMMITMENT, respite", CommitmentAlterations::changedRespite);
    all.put("COMMITMENT, short stay", CommitmentAlterations::changedShortStay);
    all.put("COMMITMENT, published", CommitmentAlterations::publishedStayDropped);
    all.put("COMMITMENT, not published", CommitmentAlterations::calledPublished);
    all.put("RELEASED", CommitmentAlterations::notSaidWhatIsCut);
    all.put("RELEASED, not cut", CommitmentAlterations::saidWhatIsNotCut);
    all.put("RELEASED, other nights", CommitmentAlterations::saidOtherNights);
    return all;
  }

  private static Altered changedDecision(Scene scene) {
    var wing = Wing.some(scene);
    String caseId = scene.id("C");
    String unit = scene.id("U");
    int from = scene.between(0, 20);
    wing.trap(unit, LONG_TERM_SPECIAL);
    wing.caseOf(caseId, LONG_TERM_SPECIAL);
    scene.town.committed(CommitmentKind.PLACEMENT, caseId, unit, day(from), null);
    scene.propose(draft -> draft.place(caseId, unit, day(from)));
    int days = scene.between(1, 8);
    boolean dropped = scene.random.nextBoolean();
    return new Altered(
        draft -> {
          if (dropped) {
            Edit.drop(draft, caseId);
          } else {
            Edit.placement(draft, caseId, each -> Change.from(each, each.from().plusDays(days)));
          }
        },
        "COMMITMENT " + caseId);
  }

  private static Altered changedRelocation(Scene scene) {
    var wing = Wing.some(scene);
    String resident = scene.id("R");
    String home = scene.id("U");
    String target = scene.id("U");
    int on = scene.between(0, 20);
    wing.trap(home, LONG_TERM_SPECIAL);
    wing.trap(target, LONG_TERM_SPECIAL);
    scene.town.livesIn(resident, home);
    scene.town.person(resident).requires(wing.feature);
    scene.town.mayMove(resident, LONG_TERM_SPECIAL).mandatory();
    scene.town.committed(CommitmentKind.RELOCATION, resident, target, day(on), null);
    scene.propose(draft -> draft.relocate(resident, home, target, day(on)));
    int days = scene.between(1, 8);
    return new Altered(
        draft -> Edit.relocation(draft, resident, each -> Edit.to(each, target, day(on + days))),
        "COMMITMENT " + resident);
  }

  private static Altered changedRespite(Scene scene) {
    var rota = new Rota(scene, scene.between(3, 10));
    int from = scene.between(0, 30);
    int nights = rota.nights();
    scene.town.committed(
        CommitmentKind.RESPITE, rota.grant, rota.unit, day(from), day(from + nights));
    rota.stay(from, nights);
    int days = scene.between(1, 10);
    return new Altered(
        draft -> Edit.respite(draft, rota.grant, each -> Edit.moved(each, days)),
        "COMMITMENT " + rota.grant);
  }

  private static Altered changedShortStay(Scene scene) {
    var bed = Bed.some(scene);
    String stay = scene.id("S");
    String unit = scene.id("U");
    int from = scene.between(0, 10);
    int nights = scene.between(3, 10);
    bed.unit(unit, SHORT_TERM);
    bed.asked(stay, nights);
    scene.town.committed(CommitmentKind.SHORT_STAY, stay, unit, day(from), day(from + nights));
    scene.propose(draft -> draft.shortStay(stay, unit, day(from), day(from + nights)));
    int days = scene.between(1, 10);
    return new Altered(
        draft -> Edit.shortStay(draft, stay, each -> Edit.moved(each, days)), "COMMITMENT " + stay);
  }

  private static Altered publishedStayDropped(Scene scene) {
    var rota = new Rota(scene, scene.between(3, 10));
    int from = scene.between(0, 40);
    int nights = rota.nights();
    rota.spec.published(rota.unit, day(from), day(from + nights));
    scene.propose(draft -> draft.published(rota.grant, rota.unit, day(from), day(from + nights)));
    return new Altered(
        draft -> {
          draft.respite.removeIf(each -> each.grantId().value().equals(rota.grant));
          draft.withoutCycle(rota.grant, 0, nights, Rota.WEIGHT);
        },
        "COMMITMENT " + rota.grant);
  }

  private static Altered calledPublished(Scene scene) {
    var rota = Rota.some(scene);
    return new Altered(
        draft -> Edit.respite(draft, rota.grant, Edit::asPublished), "COMMITMENT " + rota.grant);
  }

  private static Altered notSaidWhatIsCut(Scene scene) {
    String grant = cutByAPlacement(scene);
    return new Altered(
        draft -> draft.released.removeIf(each -> each.refId().equals(grant)), "RELEASED " + grant);
  }

  /** A case whose placement cuts the end of a published stay. */
  private static String cutByAPlacement(Scene scene) {
    var wing = Wing.some(scene);
    String caseId = scene.id("C");
    String unit = scene.id("U");
    String bed = scene.id("U");
    String grant = scene.id("G");
    int from = scene.between(1, 20);
    int cut = scene.between(1, 5);
    wing.trap(unit, LONG_TERM_SPECIAL);
    wing.trap(bed, RESPITE);
    wing.caseOf(caseId, LONG_TERM_SPECIAL);
    scene
        .town
        .grant(grant, Wing.personOf(caseId), 10, 56)
        .valid(day(-30), day(50))
        .published(bed, day(from + cut - 10), day(from + cut));
    scene.propose(draft -> draft.place(caseId, unit, day(from)));
    scene.propose(draft -> draft.published(grant, bed, day(from + cut - 10), day(from)));
    scene.propose(
        draft -> draft.released(CommitmentKind.RESPITE, grant, bed, day(from), day(from + cut)));
    return grant;
  }

  private static Altered saidWhatIsNotCut(Scene scene) {
    var rota = Rota.some(scene);
    int from = scene.between(0, 40);
    int nights = scene.between(1, 10);
    return new Altered(
        draft ->
            draft.released(
                CommitmentKind.RESPITE, rota.grant, rota.unit, day(from), day(from + nights)),
        "RELEASED " + rota.grant);
  }

  private static Altered saidOtherNights(Scene scene) {
    String grant = cutByAPlacement(scene);
    int days = scene.between(1, 9);
    // Two faults of one kind: what is cut is missing, and what is said is not cut.
    return new Altered(
        draft ->
            draft.released.replaceAll(
                each -> each.refId().equals(grant) ? Edit.moved(each, days) : each),
        "RELEASED " + grant,
        2);
  }
}
