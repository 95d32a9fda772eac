package no.romslig.solver.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.romslig.solver.proposal.Alert;
import no.romslig.solver.proposal.Certificate;
import no.romslig.solver.proposal.Certificate.Optimality;
import no.romslig.solver.proposal.Certificate.PlacementOptimality;
import no.romslig.solver.proposal.Certificate.PlacementStatus;
import no.romslig.solver.proposal.Certificate.StayOptimality;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.proposal.Released;
import no.romslig.solver.proposal.RespiteStay;
import no.romslig.solver.proposal.RuleSetRef;
import no.romslig.solver.proposal.ShortStayPlacement;
import no.romslig.solver.proposal.SolverRun;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.proposal.Witness;
import no.romslig.solver.proposal.Witness.ClosedBranch;
import no.romslig.solver.proposal.Witness.Holder;
import no.romslig.solver.proposal.Witness.HolderWhy;
import no.romslig.solver.proposal.Witness.Restriction;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.GrantId;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.ShortStayId;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Town;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** Writes proposals by hand and has them audited. */
public final class Draft {

  public static final String HASH = "0123";

  public final Snapshot snapshot;
  public RuleSet rules = new Rules().build();
  public String hash = HASH;
  public RuleSetRef ruleSet = new RuleSetRef("strict", "1");
  public PlacementStatus status = PlacementStatus.PROVEN_OPTIMAL;
  public long value;
  public long bound;
  public final List<Placement> placements = new ArrayList<>();
  public final List<ProposedRelocation> relocations = new ArrayList<>();
  public final List<RespiteStay> respite = new ArrayList<>();
  public final List<ShortStayPlacement> shortStays = new ArrayList<>();
  public final List<Released> released = new ArrayList<>();
  public final List<Unplaced> unplaced = new ArrayList<>();
  public final List<Alert> alerts = new ArrayList<>();

  public Draft(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  public Draft(Snapshot snapshot, Rules rules) {
    this.snapshot = snapshot;
    this.rules = rules.build();
  }

  public Draft place(String caseId, String unit, LocalDate from, String... dependsOn) {
    placements.add(
        new Placement(
            new CaseId(caseId),
            personOf(caseId),
            new UnitId(unit),
            from,
            null,
            formOf(unit),
            null,
            true,
            List.of(dependsOn).stream().map(PersonId::new).toList(),
            List.of()));
    return this;
  }

  public Draft bed(String person, String unit, LocalDate from, CareForm form) {
    placements.add(
        new Placement(
            null,
            new PersonId(person),
            new UnitId(unit),
            from,
            snapshot.horizonEnd(),
            form,
            null,
            true,
            List.of(),
            List.of()));
    return this;
  }

  public Draft relocate(String person, String fromUnit, String toUnit, LocalDate on) {
    relocations.add(
        new ProposedRelocation(
            new PersonId(person), new UnitId(fromUnit), new UnitId(toUnit), on, true, List.of()));
    return this;
  }

  public Draft respite(String grant, String unit, LocalDate from, LocalDate to) {
    respite.add(respiteStay(grant, unit, from, to, false));
    return this;
  }

  public Draft published(String grant, String unit, LocalDate from, LocalDate to) {
    respite.add(respiteStay(grant, unit, from, to, true));
    return this;
  }

  private RespiteStay respiteStay(
      String grant, String unit, LocalDate from, LocalDate to, boolean published) {
    var person =
        snapshot.respiteGrants().stream()
            .filter(each -> each.id().value().equals(grant))
            .findFirst()
            .orElseThrow()
            .personId();
    return new RespiteStay(new GrantId(grant), person, new UnitId(unit), from, to, published);
  }

  public Draft shortStay(String id, String unit, LocalDate from, LocalDate to) {
    shortStays.add(new ShortStayPlacement(new ShortStayId(id), new UnitId(unit), from, to));
    return this;
  }

  public Draft released(
      CommitmentKind kind, String ref, String unit, LocalDate from, @Nullable LocalDate to) {
    released.add(new Released(kind, ref, new UnitId(unit), from, to));
    return this;
  }

  /** A case without a place: these units are all that suit, and these have them. */
  public Draft without(String caseId, List<String> units, Holder... holders) {
    return without(UnplacedKind.CASE, caseId, witness(units, holders));
  }

  public Draft without(UnplacedKind kind, String ref, @Nullable Witness witness) {
    unplaced.add(new Unplaced(kind, ref, null, null, List.of(), witness));
    return this;
  }

  public Draft withoutStay(String shortStay, int nights, int weight) {
    unplaced.add(new Unplaced(UnplacedKind.SHORT_STAY, shortStay, null, nights, List.of(), null));
    value += (long) nights * weight;
    bound = value;
    return this;
  }

  public Draft withoutCycle(String grant, int cycle, int nights, int weight) {
    unplaced.add(new Unplaced(UnplacedKind.RESPITE_CYCLE, grant, cycle, nights, List.of(), null));
    value += (long) nights * weight;
    bound = value;
    return this;
  }

  public Draft alert(String code, String ref) {
    alerts.add(new Alert(code, ref, Map.of()));
    return this;
  }

  public static Witness witness(List<String> units, Holder... holders) {
    return new Witness(units(units), List.of(holders), null, List.of());
  }

  public static Witness sameAs(String ref) {
    return new Witness(List.of(), List.of(), ref, List.of());
  }

  public static Witness branches(ClosedBranch... branches) {
    return new Witness(List.of(), List.of(), null, List.of(branches));
  }

  public static ClosedBranch branch(
      List<Restriction> restrictions, List<String> units, Holder... holders) {
    return new ClosedBranch(restrictions, units(units), List.of(holders), null);
  }

  public static Restriction restriction(String code, String... ids) {
    return new Restriction(code, List.of(ids));
  }

  private static List<UnitId> units(List<String> ids) {
    return ids.stream().map(UnitId::new).toList();
  }

  public static Holder resident(String person) {
    return new Holder(new PersonId(person), HolderWhy.RESIDENT);
  }

  public static Holder higher(String person) {
    return new Holder(new PersonId(person), HolderWhy.HIGHER_RANK);
  }

  public static Holder committed(String person) {
    return new Holder(new PersonId(person), HolderWhy.COMMITTED);
  }

  public static Holder companion(String person) {
    return new Holder(new PersonId(person), HolderWhy.COMPANION);
  }

  public static Holder partner(String person) {
    return new Holder(new PersonId(person), HolderWhy.PARTNER);
  }

  public static Restriction notIn(String person, String unit) {
    return restriction("PERSON_NOT_IN_UNIT", person, unit);
  }

  public static Restriction movesBy(String person, int day) {
    return restriction("PERSON_MOVES_BY", person, Town.day(day).toString());
  }

  /** Rewrites the last placement. */
  public Draft lastPlacement(UnaryOperator<Placement> change) {
    placements.set(placements.size() - 1, change.apply(placements.getLast()));
    return this;
  }

  /** Rewrites the last relocation as one that may not be carried out. */
  public Draft lastRelocationNotExecutable() {
    var last = relocations.removeLast();
    relocations.add(
        new ProposedRelocation(
            last.personId(), last.fromUnitId(), last.toUnitId(), last.on(), false, List.of()));
    return this;
  }

  private PersonId personOf(String caseId) {
    return snapshot.cases().stream()
        .filter(each -> each.id().value().equals(caseId))
        .findFirst()
        .orElseThrow()
        .personId();
  }

  public CareForm formOf(String unit) {
    return snapshot.institutions().stream()
        .flatMap(each -> each.wards().stream())
        .flatMap(each -> each.units().stream())
        .filter(each -> each.id().value().equals(unit))
        .findFirst()
        .orElseThrow()
        .careForm();
  }

  public Proposal proposal() {
    return new Proposal(
        "1",
        hash,
        ruleSet,
        new SolverRun("romslig", "0.1.0", 0, 0, 0, List.of()),
        List.of(),
        placements,
        relocations,
        respite,
        shortStays,
        released,
        unplaced,
        alerts,
        new Certificate(
            List.of(),
            List.of(),
            new Optimality(
                new PlacementOptimality(status, null), new StayOptimality(value, bound))),
        null);
  }

  public Certificate audit() {
    return new Auditor().audit(snapshot, rules, HASH, proposal());
  }

  /** The breaches, each as its rule and the ids that it names. */
  public List<String> violations() {
    return audit().violations().stream()
        .map(each -> (each.rule() + " " + String.join(" ", each.refIds())).strip())
        .toList();
  }
}
