package no.romslig.solver.explain.alert;

import java.util.stream.Stream;
import no.romslig.solver.explain.fact.Exceptions;
import no.romslig.solver.explain.fact.Exceptions.Use;
import no.romslig.solver.explain.fact.RuleId;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.model.place.Candidate;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.Couple;
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
    return situation.snapshot().waivers().stream()
        .flatMap(
            waiver -> {
              ApplicationKind kind = usedBy(waiver, situation);
              return kind == null
                  ? Stream.empty()
                  : Stream.of(
                      new Warning.WaiverUsed(
                          waiver.refId(), kind, new RuleId(waiver.rule()), waiver.on()));
            });
  }

  private static @Nullable ApplicationKind usedBy(Waiver waiver, Situation situation) {
    for (Placement placement : situation.proposal().placements()) {
      if (placement.caseId() != null && placement.caseId().value().equals(waiver.refId())) {
        Case aCase = situation.findCase(placement.caseId());
        return aCase != null
                && Exceptions.isUsed(waiver, use(aCase, placement, situation), situation)
            ? ApplicationKind.CASE
            : null;
      }
      if (placement.caseId() == null && isOfCouple(placement.personId(), waiver, situation)) {
        Use use = companionUse(placement, situation);
        return use == null || Exceptions.isUsed(waiver, use, situation)
            ? ApplicationKind.COUPLE
            : null;
      }
    }
    for (ProposedRelocation move : situation.proposal().relocations()) {
      Relocation relocation = situation.relocationOf(move.personId());
      if (relocation != null && move.personId().value().equals(waiver.refId())) {
        Use use =
            new Use(
                Candidate.of(relocation, situation.person(move.personId())),
                situation.place(move.toUnitId()),
                move.on());
        return Exceptions.isUsed(waiver, use, situation) ? ApplicationKind.RELOCATION : null;
      }
    }
    return stayKind(waiver, situation);
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

  private static Use use(Case aCase, Placement placement, Situation situation) {
    return new Use(
        Candidate.of(aCase, situation.person(aCase.personId())),
        situation.place(placement.unitId()),
        placement.from());
  }

  private static boolean isOfCouple(PersonId person, Waiver waiver, Situation situation) {
    Couple couple = situation.coupleOf(person);
    return couple != null && couple.id().value().equals(waiver.refId());
  }

  private static @Nullable Use companionUse(Placement placement, Situation situation) {
    Couple couple = situation.coupleOf(placement.personId());
    if (couple == null || couple.companion() == null) {
      return null;
    }
    return new Use(
        Candidate.companion(couple, couple.companion(), situation.person(placement.personId())),
        situation.place(placement.unitId()),
        placement.from());
  }
}
