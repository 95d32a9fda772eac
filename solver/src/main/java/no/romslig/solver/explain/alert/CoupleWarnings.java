package no.romslig.solver.explain.alert;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.InstitutionId;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** Couples who have invoked the guarantee (<i>samboergaranti</i>) and do not get it. */
final class CoupleWarnings implements WarningFinder {

  @Override
  public Stream<Warning> find(Situation situation) {
    return situation.snapshot().couples().stream()
        .filter(Couple::guaranteeInvoked)
        .flatMap(couple -> of(couple, situation));
  }

  private static Stream<Warning> of(Couple couple, Situation situation) {
    PersonId companion = companionOf(couple, situation);
    if (companion != null && couple.companion() == null) {
      return Stream.empty();
    }
    if (companion != null
        && couple.companion() != null
        && !couple.companion().careNeed()
        && situation.rules().cohabitation().partnerMustHaveNeed()) {
      return Stream.of(new Warning.CompanionWithoutNeed(couple.id(), companion));
    }
    return isApart(couple, situation)
        ? Stream.of(
            new Warning.CoupleApart(
                couple.id(),
                couple.personIds().stream()
                    .map(situation::caseOf)
                    .filter(Objects::nonNull)
                    .map(Case::id)
                    .toList()))
        : Stream.empty();
  }

  /** The partner who has neither a case nor a home, where the other has one. */
  private static @Nullable PersonId companionOf(Couple couple, Situation situation) {
    List<PersonId> without =
        couple.personIds().stream()
            .filter(each -> situation.caseOf(each) == null && situation.homeOf(each) == null)
            .toList();
    return without.size() == 1 ? without.getFirst() : null;
  }

  private static boolean isApart(Couple couple, Situation situation) {
    InstitutionId first = institutionOf(couple.first(), situation);
    InstitutionId second = institutionOf(couple.second(), situation);
    return !Objects.equals(first, second);
  }

  private static @Nullable InstitutionId institutionOf(PersonId person, Situation situation) {
    UnitId unit = situation.lastingUnitOf(person);
    return unit == null ? null : situation.place(unit).institution().id();
  }
}
