package no.romslig.solver.model.place;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.Commitment;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.ShortStay;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** Stays for a time that are committed or published: a lasting place begins after them. */
final class BookedStays {

  /**
   * Whose stay, and the first day after it.
   *
   * @param free counted from {@code asOf}, turnover included
   */
  private record Stay(@Nullable PersonId person, int free) {}

  private static final LocalDate OPEN_END = LocalDate.of(9999, 1, 1);

  private final Map<UnitId, List<Stay>> byUnit = new HashMap<>();
  private final LocalDate asOf;
  private final int turnoverNights;

  BookedStays(Snapshot snapshot, RuleSet rules) {
    asOf = snapshot.asOf();
    turnoverNights = rules.turnoverNights();
    Map<String, @Nullable PersonId> holders = new HashMap<>();
    for (ShortStay stay : snapshot.shortStays()) {
      holders.put(CommitmentKind.SHORT_STAY + " " + stay.id(), stay.personId());
    }
    for (RespiteGrant grant : snapshot.respiteGrants()) {
      holders.put(CommitmentKind.RESPITE + " " + grant.id(), grant.personId());
      grant.published().forEach(stay -> add(stay.unitId(), grant.personId(), stay.to()));
    }
    for (Commitment commitment : snapshot.commitments()) {
      if (!Tenures.isLasting(commitment.kind())) {
        add(
            commitment.unitId(),
            holders.get(commitment.kind() + " " + commitment.refId()),
            commitment.to() == null ? OPEN_END : commitment.to());
      }
    }
  }

  private void add(UnitId unit, @Nullable PersonId person, LocalDate to) {
    int free = (int) ChronoUnit.DAYS.between(asOf, to) + turnoverNights;
    byUnit.computeIfAbsent(unit, id -> new ArrayList<>()).add(new Stay(person, free));
  }

  /** Whether any stay is booked in the unit. */
  boolean isIn(OpenUnit unit) {
    return byUnit.containsKey(unit.place().unit().id());
  }

  /**
   * The first day, counted from {@code asOf}, after the last stay of someone else in the unit,
   * turnover counted; 0 = none.
   */
  int lastEnd(OpenUnit unit, Person person) {
    int last = 0;
    for (Stay stay : byUnit.getOrDefault(unit.place().unit().id(), List.of())) {
      if (!person.id().equals(stay.person())) {
        last = Math.max(last, stay.free());
      }
    }
    return last;
  }
}
