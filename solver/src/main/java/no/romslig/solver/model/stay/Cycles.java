package no.romslig.solver.model.stay;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.proposal.Reason;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.Snapshot;

/** Which cycles of the grants owe a stay, and which are settled already. */
final class Cycles {

  /** A cycle that is to be planned. */
  record Owed(RespiteGrant grant, int grantNumber, int cycle, Period period) {}

  /** What counts towards one cycle. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Counted(long[] nights, boolean cut) {}

  private final Groundwork ground;
  private final List<Owed> owed = new ArrayList<>();
  private final List<Unplaced> settled = new ArrayList<>();
  private final int[] missing;

  Cycles(Snapshot snapshot, Groundwork ground, List<FixedStay> fixed) {
    this.ground = ground;
    missing = new int[snapshot.respiteGrants().size()];
    for (int i = 0; i < missing.length; i++) {
      RespiteGrant grant = snapshot.respiteGrants().get(i);
      if (!ground.livesInInstitution(grant)) {
        read(grant, i, snapshot.horizonEnd(), counted(grant, fixed));
      }
    }
  }

  private Map<Integer, Counted> counted(RespiteGrant grant, List<FixedStay> fixed) {
    Map<Integer, Counted> counted = new LinkedHashMap<>();
    for (Period period : grant.history()) {
      LocalDate to = period.to();
      count(counted, grant, period.from(), to == null ? period.from() : to, false);
    }
    for (FixedStay stay : fixed) {
      if (grant.equals(stay.grant())) {
        count(counted, grant, stay.from(), stay.to(), stay.cut());
      }
    }
    return counted;
  }

  private void count(
      Map<Integer, Counted> counted,
      RespiteGrant grant,
      LocalDate from,
      LocalDate to,
      boolean cut) {
    Axis axis = ground.axis();
    int cycle = cycleOf(grant, from);
    Counted before = counted.getOrDefault(cycle, new Counted(axis.none(), false));
    int first = axis.day(from);
    Nights.set(before.nights(), first, Math.max(first, axis.day(to)));
    counted.put(cycle, new Counted(before.nights(), before.cut() || cut));
  }

  /** The cycle in which the date lies, counted from 0 at the grant's first day. */
  static int cycleOf(RespiteGrant grant, LocalDate date) {
    return (int)
        Math.floorDiv(ChronoUnit.DAYS.between(grant.from(), date), (long) grant.cycleNights());
  }

  private void read(
      RespiteGrant grant, int number, LocalDate horizonEnd, Map<Integer, Counted> counted) {
    LocalDate movesIn = ground.movesIn(grant.personId());
    LocalDate validTo = grant.to();
    for (int k = Math.max(0, cycleOf(grant, ground.asOf().minusDays(1)) + 1); ; k++) {
      Period cycle = grant.cycle(k);
      LocalDate end = cycle.from().plusDays(grant.cycleNights());
      if (end.isAfter(horizonEnd) || (validTo != null && end.isAfter(validTo))) {
        return;
      }
      Counted already = counted.get(k);
      if (already != null) {
        settle(grant, number, k, already);
      } else if (movesIn != null && !cycle.from().isBefore(movesIn)) {
        settled.add(
            unplaced(
                grant,
                k,
                0,
                new Reason(
                    "LAPSES_ON_MOVING_IN", Map.of("from", movesIn.toString()), "ONE-PLACE")));
      } else {
        owed.add(new Owed(grant, number, k, new Period(cycle.from(), end)));
      }
    }
  }

  private void settle(RespiteGrant grant, int number, int cycle, Counted already) {
    int given = Nights.count(already.nights());
    int nights = Math.max(0, grant.stayNights() - given);
    if (nights > 0) {
      missing[number] += nights;
      String code = already.cut() ? "CUT_SHORT" : "SHORTER_THAN_GRANTED";
      Map<String, Object> params = new LinkedHashMap<>();
      params.put("given", given);
      params.put("granted", grant.stayNights());
      settled.add(unplaced(grant, cycle, nights, new Reason(code, params, "COMMITMENT")));
    }
  }

  private static Unplaced unplaced(RespiteGrant grant, int cycle, int nights, Reason reason) {
    return new Unplaced(
        UnplacedKind.RESPITE_CYCLE, grant.id().value(), cycle, nights, List.of(reason), null);
  }

  List<Owed> owed() {
    return owed;
  }

  List<Unplaced> settled() {
    return settled;
  }

  /** For each grant the nights that its settled cycles miss. */
  int[] missing() {
    return missing;
  }
}
