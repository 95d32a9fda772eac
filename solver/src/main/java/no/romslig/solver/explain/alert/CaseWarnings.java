package no.romslig.solver.explain.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.LegalStatus;
import no.romslig.solver.snapshot.Occupancy;
import org.jspecify.annotations.Nullable;

/** What the applicants for a lasting place lack. */
final class CaseWarnings implements WarningFinder {

  @Override
  public Stream<Warning> find(Situation situation) {
    return situation.snapshot().cases().stream().flatMap(aCase -> of(aCase, situation).stream());
  }

  private static List<Warning> of(Case aCase, Situation situation) {
    List<Warning> found = new ArrayList<>();
    if (!aCase.interimService()) {
      found.add(new Warning.NoInterimService(aCase.id(), aCase.legalStatus()));
    }
    if (!situation.isPlaced(aCase)) {
      if (aCase.legalStatus() == LegalStatus.RIGHT) {
        found.add(new Warning.RightWithoutPlace(aCase.id(), aCase.interimService()));
      }
      LocalDate end = endOfInterimStay(aCase, situation);
      if (end != null) {
        found.add(new Warning.InterimStayEnds(aCase.id(), end));
      }
    }
    return found;
  }

  /**
   * When the stay for a time ends that the applicant waits in, if that is within the look-ahead.
   */
  private static @Nullable LocalDate endOfInterimStay(Case aCase, Situation situation) {
    LocalDate asOf = situation.snapshot().asOf();
    List<Occupancy> current =
        situation.occupanciesOf(aCase.personId()).stream()
            .filter(each -> each.period().contains(asOf) && each.careForm() != CareForm.RESPITE)
            .toList();
    if (current.isEmpty() || current.stream().anyMatch(each -> each.to() == null)) {
      return null;
    }
    return current.stream()
        .map(Occupancy::to)
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .filter(end -> !end.isAfter(situation.lastStart()))
        .orElse(null);
  }
}
