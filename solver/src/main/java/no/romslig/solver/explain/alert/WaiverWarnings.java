package no.romslig.solver.explain.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.romslig.solver.explain.fact.Exceptions;
import no.romslig.solver.explain.fact.Exceptions.Use;
import no.romslig.solver.explain.fact.RuleId;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.model.place.Candidate;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Relocation;
import no.romslig.solver.snapshot.Waiver;
import org.jspecify.annotations.Nullable;

/**
 * Exceptions that the proposal makes use of. For a lasting place a waiver is used where the rule
 * would keep the person from the unit or from the date; for a stay, where the stay is proposed.
 */
final class WaiverWarnings implements WarningFinder {

  @Override
  public Stream<Warning> find(Situation situation) {
    List<Use> uses = uses(situation);
    return situation.snapshot().waivers().stream()
        .flatMap(
            waiver -> {
              boolean used =
                  uses.stream().anyMatch(use -> Exceptions.isUsed(waiver, use, situation));
              ApplicationKind kind =
                  used ? lastingKind(waiver, situation) : stayKind(waiver, situation);
              return kind == null
                  ? Stream.empty()
                  : Stream.of(
                      new Warning.WaiverUsed(
                          waiver.refId(), kind, new RuleId(waiver.rule()), waiver.on()));
            });
  }

  /** Every lasting place of the proposal that may rest on a waiver. */
  private static List<Use> uses(Situation situation) {
    if (situation.snapshot().waivers().isEmpty()) {
      return List.of();
    }
    List<Use> uses = new ArrayList<>();
    for (Placement placement : situation.proposal().placements()) {
      Candidate candidate = candidate(placement, situation);
      if (candidate != null) {
        uses.add(new Use(candidate, situation.place(placement.unitId()), placement.from()));
      }
    }
    for (ProposedRelocation move : situation.proposal().relocations()) {
      Relocation relocation = situation.relocationOf(move.personId());
      if (relocation != null) {
        Candidate candidate = Candidate.of(relocation, situation.person(move.personId()));
        uses.add(new Use(candidate, situation.place(move.toUnitId()), move.on()));
      }
    }
    return uses;
  }

  private static @Nullable Candidate candidate(Placement placement, Situation situation) {
    Person person = situation.person(placement.personId());
    if (placement.caseId() != null) {
      Case aCase = situation.findCase(placement.caseId());
      return aCase == null ? null : Candidate.of(aCase, person);
    }
    Couple couple = situation.coupleOf(placement.personId());
    return couple == null || couple.companion() == null
        ? null
        : Candidate.companion(couple, couple.companion(), person);
  }

  private static @Nullable ApplicationKind lastingKind(Waiver waiver, Situation situation) {
    if (situation.findCase(new CaseId(waiver.refId())) != null) {
      return ApplicationKind.CASE;
    }
    return situation.relocationOf(new PersonId(waiver.refId())) != null
        ? ApplicationKind.RELOCATION
        : ApplicationKind.COUPLE;
  }

  private static @Nullable ApplicationKind stayKind(Waiver waiver, Situation situation) {
    if (situation.proposal().respiteStays().stream()
        .anyMatch(each -> each.grantId().value().equals(waiver.refId()))) {
      return ApplicationKind.GRANT;
    }
    return situation.proposal().shortStayPlacements().stream()
            .anyMatch(each -> each.shortStayId().value().equals(waiver.refId()))
        ? ApplicationKind.SHORT_STAY
        : null;
  }
}
