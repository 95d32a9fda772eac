package no.romslig.api.bookings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.romslig.solver.audit.Auditor;
import no.romslig.solver.proposal.Certificate;
import no.romslig.solver.proposal.Certificate.Optimality;
import no.romslig.solver.proposal.Certificate.PlacementOptimality;
import no.romslig.solver.proposal.Certificate.PlacementStatus;
import no.romslig.solver.proposal.Certificate.StayOptimality;
import no.romslig.solver.proposal.Certificate.Violation;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.RespiteStay;
import no.romslig.solver.proposal.RuleSetRef;
import no.romslig.solver.proposal.ShortStayPlacement;
import no.romslig.solver.proposal.SolverRun;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.Commitment;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.GrantId;
import no.romslig.solver.snapshot.ShortStayId;
import no.romslig.solver.snapshot.Snapshot;

/**
 * Tells which hard rules a stay breaks that a person gives by hand: those that the independent
 * audit finds where the stay is proposed beside all others, and not without it. Waivers count as
 * they do for a run.
 */
final class StayAudit {

  /** What the audit says of a proposal as a whole, not of one stay. */
  private static final Set<String> OF_PROPOSALS =
      Set.of("COMPLETE", "COMMITMENT", "LT-11", "WITNESS", "HASH", "SCORE", "EXECUTABLE");

  private static final String HASH = "";

  private final RuleSet rules;
  private final Commitment stay;
  private final Snapshot town;
  private final List<RespiteStay> respite = new ArrayList<>();
  private final List<ShortStayPlacement> shortStays = new ArrayList<>();

  /**
   * @param registers as they are on a day on which the stay has not begun
   * @param stay of a respite grant or short stay; registered already, or not yet
   */
  StayAudit(Snapshot registers, RuleSet rules, Commitment stay) {
    this.rules = rules;
    this.stay = stay;
    var others =
        registers.commitments().stream()
            .filter(StayAudit::isForATime)
            .filter(it -> !it.equals(stay))
            .toList();
    town = onlyStays(registers, others, stay);
    others.forEach(this::list);
    for (var grant : town.respiteGrants()) {
      for (var it : grant.published()) {
        var to = it.period().to();
        if (to != null) {
          respite.add(
              new RespiteStay(
                  grant.id(), grant.personId(), it.unitId(), it.period().from(), to, true));
        }
      }
    }
  }

  /** Each broken rule, with the values that show it. */
  List<Violation> broken() {
    var without = violations();
    list(stay);
    return violations().stream()
        .filter(it -> it.refIds().contains(stay.refId()))
        .filter(it -> !OF_PROPOSALS.contains(it.rule()))
        .filter(it -> !without.contains(it))
        .toList();
  }

  private static boolean isForATime(Commitment it) {
    return it.kind() == CommitmentKind.RESPITE || it.kind() == CommitmentKind.SHORT_STAY;
  }

  private void list(Commitment it) {
    var to = it.to();
    if (to == null) {
      return;
    }
    if (it.kind() == CommitmentKind.SHORT_STAY) {
      shortStays.add(
          new ShortStayPlacement(new ShortStayId(it.refId()), it.unitId(), it.from(), to));
      return;
    }
    var id = new GrantId(it.refId());
    town.respiteGrants().stream()
        .filter(grant -> grant.id().equals(id))
        .map(grant -> new RespiteStay(id, grant.personId(), it.unitId(), it.from(), to, false))
        .forEach(respite::add);
  }

  private List<Violation> violations() {
    return new Auditor().audit(town, rules, HASH, proposal()).violations();
  }

  private Proposal proposal() {
    return new Proposal(
        town.schemaVersion(),
        HASH,
        new RuleSetRef(rules.id(), rules.version()),
        new SolverRun("by hand", "", 0, 0, 0, List.of()),
        List.of(),
        List.of(),
        List.of(),
        respite,
        shortStays,
        List.of(),
        List.of(),
        List.of(),
        new Certificate(
            List.of(),
            List.of(),
            new Optimality(
                new PlacementOptimality(PlacementStatus.BEST_FOUND, null),
                new StayOptimality(0, 0))),
        null);
  }

  /** The town without those who ask for lasting places, as far ahead as the stay goes. */
  private static Snapshot onlyStays(Snapshot of, List<Commitment> others, Commitment stay) {
    var cycle =
        of.respiteGrants().stream()
            .filter(it -> it.id().value().equals(stay.refId()))
            .mapToInt(it -> it.cycleNights())
            .findFirst()
            .orElse(0);
    var ahead = Math.toIntExact(ChronoUnit.DAYS.between(of.asOf(), end(stay))) + cycle;
    return new Snapshot(
        of.schemaVersion(),
        of.municipality(),
        of.asOf(),
        Math.max(of.horizonDays(), ahead),
        of.ruleSet(),
        of.institutions(),
        of.persons(),
        of.occupancies(),
        List.of(),
        List.of(),
        List.of(),
        of.respiteGrants(),
        of.shortStays(),
        others,
        of.waivers());
  }

  private static LocalDate end(Commitment stay) {
    return stay.to() == null ? stay.from() : stay.to();
  }
}
