package no.romslig.solver.audit.altered;

import static no.romslig.solver.audit.Draft.resident;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SPECIAL;
import static no.romslig.solver.snapshot.Town.day;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import no.romslig.solver.audit.Change;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Town;
import no.romslig.solver.snapshot.UnitId;

/** Residents are moved who may not be, or what is said of a move is wrong. */
final class MoveAlterations {

  private MoveAlterations() {}

  static Map<String, Altered.In> all() {
    Map<String, Altered.In> all = new LinkedHashMap<>();
    all.put("LT-13, from another home", MoveAlterations::fromAnotherHome);
    all.put("LT-13, without a relocation", MoveAlterations::withoutARelocation);
    all.put("LT-13, to the own home", MoveAlterations::toTheOwnHome);
    all.put(
        "NOT-GRANTED, relocation",
        unsuitable("NOT-GRANTED", LONG_TERM_SPECIAL, (chain, unit) -> {}));
    all.put(
        "FEATURE, relocation",
        unsuitable("FEATURE", LONG_TERM_SOMATIC, (chain, unit) -> unit.features("OTHER")));
    all.put("START, relocation", MoveAlterations::relocatedTooEarly);
    all.put("EXECUTABLE", MoveAlterations::withoutSayingOnWhatItDepends);
    all.put("EXECUTABLE, relocation", MoveAlterations::relocationSaidOtherwise);
    return all;
  }

  private static Altered fromAnotherHome(Scene scene) {
    var chain = new Chain(scene);
    String elsewhere = scene.id("U");
    chain.wing.trap(elsewhere, LONG_TERM_SPECIAL);
    return new Altered(
        draft ->
            draft.relocations.replaceAll(
                each -> chain.isMover(each) ? from(each, elsewhere) : each),
        "LT-13 " + chain.resident);
  }

  private static ProposedRelocation from(ProposedRelocation old, String unit) {
    return new ProposedRelocation(
        old.personId(),
        new UnitId(unit),
        old.toUnitId(),
        old.on(),
        old.executable(),
        old.reasons());
  }

  private static Altered withoutARelocation(Scene scene) {
    var wing = Wing.some(scene);
    String resident = scene.id("R");
    String home = scene.id("U");
    String elsewhere = scene.id("U");
    wing.trap(home, LONG_TERM_SPECIAL);
    wing.trap(elsewhere, LONG_TERM_SPECIAL);
    scene.town.livesIn(resident, home);
    scene.town.person(resident).requires(wing.feature);
    int on = scene.between(0, 28);
    return new Altered(
        draft -> draft.relocate(resident, home, elsewhere, day(on)), "LT-13 " + resident);
  }

  private static Altered toTheOwnHome(Scene scene) {
    var wing = Wing.some(scene);
    String resident = scene.id("R");
    String home = scene.id("U");
    wing.trap(home, LONG_TERM_SPECIAL);
    scene.town.livesIn(resident, home);
    scene.town.person(resident).requires(wing.feature);
    scene.town.mayMove(resident, LONG_TERM_SPECIAL).need(scene.between(1, 5), 50);
    int on = scene.between(0, 28);
    return new Altered(draft -> draft.relocate(resident, home, home, day(on)), "LT-13 " + resident);
  }

  private static Altered.In unsuitable(
      String rule, CareForm form, BiConsumer<Chain, Town.UnitSpec> spoil) {
    return scene -> {
      var chain = new Chain(scene);
      String unit = scene.id("U");
      spoil.accept(chain, chain.wing.trap(unit, form));
      return new Altered(
          draft -> Edit.relocation(draft, chain.resident, each -> Edit.to(each, unit, each.on())),
          rule + " " + chain.resident);
    };
  }

  private static Altered relocatedTooEarly(Scene scene) {
    var chain = new Chain(scene);
    int days = scene.between(1, 60);
    return new Altered(
        draft ->
            Edit.relocation(
                draft, chain.resident, each -> Edit.to(each, each.toUnitId().value(), day(-days))),
        "START " + chain.resident);
  }

  private static Altered withoutSayingOnWhatItDepends(Scene scene) {
    var chain = new Chain(scene);
    int way = scene.between(0, 2);
    return new Altered(
        draft ->
            Edit.placement(
                draft,
                chain.caseId,
                each ->
                    switch (way) {
                      case 0 -> Change.dependsOn(each);
                      case 1 -> Change.executable(each, !each.executable());
                      default ->
                          Change.dependsOn(
                              each, chain.resident, Wing.personOf(chain.wing.placed.getFirst()));
                    }),
        "EXECUTABLE " + chain.caseId);
  }

  private static Altered relocationSaidOtherwise(Scene scene) {
    var chain = new Chain(scene);
    return new Altered(
        draft -> Edit.relocation(draft, chain.resident, MoveAlterations::saidOtherwise),
        "EXECUTABLE " + chain.resident);
  }

  private static ProposedRelocation saidOtherwise(ProposedRelocation old) {
    return new ProposedRelocation(
        old.personId(), old.fromUnitId(), old.toUnitId(), old.on(), !old.executable(), List.of());
  }
}
