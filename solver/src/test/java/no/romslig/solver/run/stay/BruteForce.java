package no.romslig.solver.run.stay;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.ShortStay;
import no.romslig.solver.snapshot.ShortStayPurpose;
import no.romslig.solver.snapshot.UnitId;

/** Tries every plan of a tiny town without anything published, committed or placed. */
final class BruteForce {

  /**
   * One stay that is owed.
   *
   * @param grant its number, -1 for a short stay
   */
  private record Owed(int grant, int nights, long weight, boolean acute, long ready) {}

  private final Facts facts;
  private final NaiveRules rules;
  private final List<Owed> owed = new ArrayList<>();
  private final List<List<Integer>> options = new ArrayList<>();
  private final List<Sleep> stays = new ArrayList<>();
  private final List<BitSet> conflicts = new ArrayList<>();
  private long[] best = new long[0];

  BruteForce(Facts facts) {
    this.facts = facts;
    rules = new NaiveRules(facts);
    int number = 0;
    for (RespiteGrant grant : facts.grants.values()) {
      for (Period cycle : facts.cycles(grant)) {
        owe(
            new Owed(
                number, grant.stayNights(), facts.rules.respiteWeight(grant.needClass()), false, 0),
            grant.id().value(),
            cycle.from(),
            cycle.from().plusDays(grant.cycleNights()));
      }
      number++;
    }
    for (ShortStay stay : facts.shortStays.values()) {
      boolean acute =
          stay.purpose() == ShortStayPurpose.ACUTE || stay.purpose() == ShortStayPurpose.PALLIATIVE;
      LocalDate since = stay.hospitalReadySince();
      long ready = since == null ? 0 : ChronoUnit.DAYS.between(since, facts.snapshot.asOf());
      owe(
          new Owed(-1, stay.nights(), facts.rules.respiteWeight(stay.needClass()), acute, ready),
          stay.id().value(),
          stay.earliestStart(),
          stay.latestStart().plusDays(1));
    }
    findConflicts();
  }

  private void owe(Owed each, String ref, LocalDate from, LocalDate to) {
    owed.add(each);
    List<Integer> own = new ArrayList<>();
    for (UnitId unit : facts.units.keySet()) {
      for (LocalDate start = from; start.isBefore(to); start = start.plusDays(1)) {
        Sleep stay = facts.stay(ref, unit, start, start.plusDays(each.nights()));
        if (rules.breaches(stay, facts.homes).isEmpty()) {
          own.add(stays.size());
          stays.add(stay);
        }
      }
    }
    options.add(own);
  }

  private void findConflicts() {
    stays.forEach(stay -> conflicts.add(new BitSet()));
    for (int i = 0; i < stays.size(); i++) {
      for (int j = 0; j < i; j++) {
        Sleep one = stays.get(i);
        Sleep other = stays.get(j);
        boolean meet = one.unit().equals(other.unit()) || one.isSamePerson(other);
        if (meet
            && !(rules.breaches(one, List.of(other)).isEmpty()
                && rules.breaches(other, List.of(one)).isEmpty())) {
          conflicts.get(i).set(j);
          conflicts.get(j).set(i);
        }
      }
    }
  }

  /** The best value that any plan has which is better than the one given; that one if none is. */
  List<Long> betterThan(List<Long> value) {
    best = value.stream().mapToLong(Long::longValue).toArray();
    search(0, new long[4], new long[facts.grants.size()], new BitSet(), new ArrayList<>());
    return Arrays.stream(best).boxed().toList();
  }

  private void search(int at, long[] cost, long[] missing, BitSet barred, List<Sleep> chosen) {
    if (Arrays.compare(cost, best) >= 0) {
      return;
    }
    if (at == owed.size()) {
      if (isAllowed(chosen)) {
        best = cost.clone();
      }
      return;
    }
    for (int option : options.get(at)) {
      if (!barred.get(option)) {
        BitSet more = (BitSet) barred.clone();
        more.or(conflicts.get(option));
        chosen.add(stays.get(option));
        search(at + 1, cost, missing, more, chosen);
        chosen.removeLast();
      }
    }
    Owed without = owed.get(at);
    long[] worse = cost.clone();
    worse[without.acute() ? 0 : 1] += without.weight() * without.nights();
    worse[2] += without.ready();
    if (without.grant() < 0) {
      search(at + 1, worse, missing, barred, chosen);
    } else {
      long before = missing[without.grant()];
      long after = before + without.nights();
      worse[3] += after * after - before * before;
      missing[without.grant()] = after;
      search(at + 1, worse, missing, barred, chosen);
      missing[without.grant()] = before;
    }
  }

  private boolean isAllowed(List<Sleep> chosen) {
    for (Sleep stay : chosen) {
      List<Sleep> others = new ArrayList<>(facts.homes);
      chosen.stream().filter(other -> !other.equals(stay)).forEach(others::add);
      if (!rules.breaches(stay, others).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
