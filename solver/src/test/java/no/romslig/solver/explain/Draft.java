package no.romslig.solver.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.romslig.solver.proposal.Alert;
import no.romslig.solver.proposal.Certificate;
import no.romslig.solver.proposal.Certificate.Envy;
import no.romslig.solver.proposal.Certificate.Optimality;
import no.romslig.solver.proposal.Certificate.PlacementOptimality;
import no.romslig.solver.proposal.Certificate.PlacementStatus;
import no.romslig.solver.proposal.Certificate.StayOptimality;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.proposal.Reason;
import no.romslig.solver.proposal.Released;
import no.romslig.solver.proposal.RespiteStay;
import no.romslig.solver.proposal.RuleSetRef;
import no.romslig.solver.proposal.ShortStayPlacement;
import no.romslig.solver.proposal.SolverRun;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.proposal.Witness;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.CoupleId;
import no.romslig.solver.snapshot.GrantId;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.ShortStayId;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** Writes small proposals for tests by hand: what a solver would have drafted. */
final class Draft {

  private final List<Placement> placements = new ArrayList<>();
  private final List<ProposedRelocation> relocations = new ArrayList<>();
  private final List<RespiteStay> respiteStays = new ArrayList<>();
  private final List<ShortStayPlacement> shortStays = new ArrayList<>();
  private final List<Released> released = new ArrayList<>();
  private final List<Unplaced> unplaced = new ArrayList<>();
  private final List<Alert> alerts = new ArrayList<>();
  private final List<Envy> envy = new ArrayList<>();

  Draft placed(String aCase, String person, String unit, CareForm form, LocalDate from) {
    return placed(aCase, person, unit, form, from, null, true);
  }

  Draft placed(
      @Nullable String aCase,
      String person,
      String unit,
      CareForm form,
      LocalDate from,
      @Nullable String couple,
      boolean executable,
      String... dependsOn) {
    placements.add(
        new Placement(
            aCase == null ? null : new CaseId(aCase),
            new PersonId(person),
            new UnitId(unit),
            from,
            null,
            form,
            couple == null ? null : new CoupleId(couple),
            executable,
            Stream.of(dependsOn).map(PersonId::new).toList(),
            List.of()));
    return this;
  }

  Draft moved(String person, String from, String to, LocalDate on) {
    relocations.add(
        new ProposedRelocation(
            new PersonId(person), new UnitId(from), new UnitId(to), on, true, List.of()));
    return this;
  }

  Draft respite(String grant, String person, String unit, LocalDate from, LocalDate to) {
    respiteStays.add(
        new RespiteStay(
            new GrantId(grant), new PersonId(person), new UnitId(unit), from, to, false));
    return this;
  }

  Draft shortStay(String id, String unit, LocalDate from, LocalDate to) {
    shortStays.add(new ShortStayPlacement(new ShortStayId(id), new UnitId(unit), from, to));
    return this;
  }

  Draft released(CommitmentKind kind, String refId, String unit, LocalDate from, LocalDate to) {
    released.add(new Released(kind, refId, new UnitId(unit), from, to));
    return this;
  }

  Draft shortStayMissing(String id, Reason reason) {
    unplaced.add(new Unplaced(UnplacedKind.SHORT_STAY, id, null, 1, List.of(reason), null));
    return this;
  }

  Draft unplaced(UnplacedKind kind, String refId, @Nullable Witness witness) {
    unplaced.add(new Unplaced(kind, refId, null, null, List.of(), witness));
    return this;
  }

  Draft missingCycle(String grant, int cycle, int nightsMissing) {
    unplaced.add(
        new Unplaced(UnplacedKind.RESPITE_CYCLE, grant, cycle, nightsMissing, List.of(), null));
    return this;
  }

  Draft alert(Alert alert) {
    alerts.add(alert);
    return this;
  }

  Draft envy(String without, String with, String unit, Certificate.EnvyLabel label) {
    envy.add(new Envy(without, with, new UnitId(unit), label));
    return this;
  }

  Proposal proposal() {
    return new Proposal(
        "1",
        "0".repeat(64),
        new RuleSetRef("kinn", "1.0.0"),
        new SolverRun("romslig", "0.1.0", 0, 0, 0, List.of()),
        List.of(),
        placements,
        relocations,
        respiteStays,
        shortStays,
        released,
        unplaced,
        alerts,
        new Certificate(
            List.of(),
            envy,
            new Optimality(
                new PlacementOptimality(PlacementStatus.PROVEN_OPTIMAL, null),
                new StayOptimality(0, 0))),
        null);
  }
}
