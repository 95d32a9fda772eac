package no.romslig.solver.explain.fact;

import java.time.LocalDate;
import no.romslig.solver.model.place.Candidate;
import no.romslig.solver.model.place.DateWindow;
import no.romslig.solver.model.place.Place;
import no.romslig.solver.model.place.Suitability;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Waiver;

/** Sees whether a lasting place needs a named person's exception from a rule. */
public final class Exceptions {

  private Exceptions() {}

  /** A candidate who moves into a place on a date. */
  public record Use(Candidate candidate, Place place, LocalDate from) {}

  /** Whether the place, or its date, would be impossible without this waiver. */
  public static boolean isUsed(Waiver waiver, Use use, Situation situation) {
    Suitability without = new Suitability(without(waiver, situation.snapshot()), situation.rules());
    if (without.obstacles(use.candidate(), use.place()).contains(waiver.rule())) {
      return true;
    }
    DateWindow window = without.window(use.candidate(), use.place());
    return window == null
        || use.from().isBefore(window.earliest())
        || use.from().isAfter(window.latest());
  }

  private static Snapshot without(Waiver waiver, Snapshot snapshot) {
    return new Snapshot(
        snapshot.schemaVersion(),
        snapshot.municipality(),
        snapshot.asOf(),
        snapshot.horizonDays(),
        snapshot.ruleSet(),
        snapshot.institutions(),
        snapshot.persons(),
        snapshot.occupancies(),
        snapshot.cases(),
        snapshot.couples(),
        snapshot.relocations(),
        snapshot.respiteGrants(),
        snapshot.shortStays(),
        snapshot.commitments(),
        snapshot.waivers().stream().filter(each -> !each.equals(waiver)).toList());
  }
}
