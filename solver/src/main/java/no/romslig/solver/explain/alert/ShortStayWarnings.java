package no.romslig.solver.explain.alert;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.snapshot.ShortStay;
import no.romslig.solver.snapshot.ShortStayId;

/** Patients whom a hospital has declared ready, and who get no short stay. */
final class ShortStayWarnings implements WarningFinder {

  @Override
  public Stream<Warning> find(Situation situation) {
    Set<ShortStayId> placed = new HashSet<>();
    situation.proposal().shortStayPlacements().forEach(each -> placed.add(each.shortStayId()));
    return situation.snapshot().shortStays().stream()
        .filter(stay -> !placed.contains(stay.id()) && !movesIn(stay, situation))
        .mapMulti(
            (stay, found) -> {
              if (stay.hospitalReadySince() != null) {
                found.accept(
                    new Warning.HospitalReadyWithoutStay(stay.id(), stay.hospitalReadySince()));
              }
            });
  }

  /** Whoever gets a lasting place needs no stay. */
  private static boolean movesIn(ShortStay stay, Situation situation) {
    return stay.personId() != null && situation.placementOf(stay.personId()) != null;
  }
}
