package no.romslig.solver.run.stay;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.PublishedStay;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.ShortStay;
import no.romslig.solver.snapshot.ShortStayPurpose;

/** Reads a plan of stays against the facts: what it breaks, and what it is worth. */
final class NaivePlan {

  private static final Set<String> BESIDE_OTHERS = Set.of("CAPACITY", "SHARED-ROOM", "ONE-PLACE");
  private static final Set<String> OF_THE_BEGINNING = Set.of("START-DAY", "AGE");

  private final Facts facts;
  private final StayPlan plan;
  private final List<Sleep> fixed = new ArrayList<>();
  private final List<Sleep> planned = new ArrayList<>();

  NaivePlan(Facts facts, StayPlan plan) {
    this.facts = facts;
    this.plan = plan;
    plan.respiteStays()
        .forEach(
            stay -> {
              Sleep sleep =
                  facts.stay(stay.grantId().value(), stay.unitId(), stay.from(), stay.to());
              (stay.published() || isCommitted(sleep) ? fixed : planned).add(sleep);
            });
    plan.shortStayPlacements()
        .forEach(
            stay -> {
              Sleep sleep =
                  facts.stay(stay.shortStayId().value(), stay.unitId(), stay.from(), stay.to());
              (isCommitted(sleep) ? fixed : planned).add(sleep);
            });
  }

  private boolean isCommitted(Sleep stay) {
    return facts.committed.stream().anyMatch(each -> isSame(each, stay));
  }

  private static boolean isSame(Sleep one, Sleep other) {
    return one.ref().equals(other.ref())
        && one.unit().equals(other.unit())
        && one.from().equals(other.from())
        && one.to().equals(other.to());
  }

  /** Every hard rule that a planned stay breaks, and everything that is lost or invented. */
  List<String> breaches() {
    List<String> breaches = new ArrayList<>();
    NaiveRules rules = new NaiveRules(facts);
    for (Sleep stay : planned) {
      List<Sleep> others = new ArrayList<>(facts.homes);
      others.addAll(fixed);
      planned.stream().filter(other -> !other.equals(stay)).forEach(others::add);
      breaches.addAll(rules.breaches(stay, others));
      LocalDate moves = facts.movesIn.get(stay.person());
      if (moves != null && stay.to().isAfter(moves)) {
        breaches.add("AFTER-MOVING-IN " + stay);
      }
    }
    for (Sleep commitment : facts.committed) {
      if (fixed.stream().noneMatch(stay -> isSame(stay, commitment))) {
        breaches.add("COMMITMENT " + commitment);
      }
    }
    breaches.addAll(lostPublished(rules));
    breaches.addAll(incomplete());
    return breaches;
  }

  /** A published stay is kept, or cut by moving in, or something fixed makes it impossible. */
  private List<String> lostPublished(NaiveRules rules) {
    List<String> breaches = new ArrayList<>();
    for (RespiteGrant grant : facts.grants.values()) {
      for (PublishedStay published : grant.published()) {
        if (!published.to().isAfter(facts.snapshot.asOf())) {
          continue;
        }
        Sleep stay =
            facts.stay(grant.id().value(), published.unitId(), published.from(), published.to());
        Sleep left = facts.beforeMovingIn(stay);
        boolean isReleased =
            left != null
                || plan.released().stream()
                    .anyMatch(
                        each ->
                            each.kind() == CommitmentKind.RESPITE
                                && each.refId().equals(stay.ref())
                                && each.from().equals(stay.from()));
        boolean isKept = left != null && fixed.stream().anyMatch(each -> isSame(each, left));
        boolean isAlerted =
            plan.alerts().stream()
                .anyMatch(
                    alert ->
                        alert.refId().equals(stay.ref())
                            && Objects.equals(alert.params().get("from"), stay.from().toString()));
        boolean isImpossible =
            left != null && (facts.isBarred(grant) || !breachesToCome(rules, left).isEmpty());
        boolean isRight =
            left == null ? isReleased : isKept ? !isImpossible : isAlerted && isImpossible;
        if (!isRight) {
          breaches.add("PUBLISHED " + stay);
        }
      }
    }
    return breaches;
  }

  /**
   * Of what has begun only the nights to come count, and no longer on which day it began; of nights
   * that an occupancy tells of neither who else is there nor where else the person is.
   */
  private List<String> breachesToCome(NaiveRules rules, Sleep stay) {
    LocalDate asOf = facts.snapshot.asOf();
    boolean begun = stay.from().isBefore(asOf);
    Sleep toCome = begun ? stay.since(asOf) : stay;
    List<String> breaches = new ArrayList<>();
    for (String each : rules.breaches(toCome, beside(stay))) {
      String rule = each.substring(0, each.indexOf(' '));
      if (!BESIDE_OTHERS.contains(rule) && !(begun && OF_THE_BEGINNING.contains(rule))) {
        breaches.add(each);
      }
    }
    LocalDate told = toldUntil(stay);
    if (told.isBefore(stay.to())) {
      Sleep untold = told.isAfter(toCome.from()) ? stay.since(told) : toCome;
      rules.breaches(untold, beside(stay)).stream()
          .filter(each -> BESIDE_OTHERS.contains(each.substring(0, each.indexOf(' '))))
          .forEach(breaches::add);
    }
    return breaches;
  }

  private LocalDate toldUntil(Sleep stay) {
    return facts.homes.stream()
        .filter(home -> home.isSamePerson(stay) && home.unit().equals(stay.unit()))
        .filter(home -> !home.from().isAfter(stay.from()))
        .map(Sleep::to)
        .max(LocalDate::compareTo)
        .orElse(stay.from());
  }

  /** A person who is in the unit already is not in two places there, nor in the way. */
  private List<Sleep> beside(Sleep stay) {
    List<Sleep> others = new ArrayList<>();
    for (Sleep home : facts.homes) {
      boolean own = home.isSamePerson(stay) && home.unit().equals(stay.unit());
      others.add(own ? home.elsewhere() : home);
    }
    fixed.stream().filter(other -> !isSame(other, stay)).forEach(others::add);
    return others;
  }

  private List<String> incomplete() {
    List<String> breaches = new ArrayList<>();
    for (RespiteGrant grant : facts.grants.values()) {
      List<Period> cycles = facts.cycles(grant);
      for (Period cycle : cycles) {
        int k = (int) (ChronoUnit.DAYS.between(grant.from(), cycle.from()) / grant.cycleNights());
        long given = planned.stream().filter(stay -> isIn(stay, grant, cycle)).count();
        int missing = missing(UnplacedKind.RESPITE_CYCLE, grant.id().value(), k);
        if (given > 1 || (given == 1 && counted(grant, cycle) > 0)) {
          breaches.add("TWICE " + grant.id() + "/" + k);
        }
        if (missing != owed(grant, cycle)) {
          breaches.add("MISSING " + grant.id() + "/" + k + " " + missing);
        }
      }
      for (Sleep stay : planned) {
        if (stay.ref().equals(grant.id().value())
            && cycles.stream().noneMatch(cycle -> cycle.contains(stay.from()))) {
          breaches.add("NOT-OWED " + stay);
        }
      }
    }
    for (ShortStay stay : facts.shortStays.values()) {
      long placed =
          plan.shortStayPlacements().stream()
              .filter(each -> each.shortStayId().equals(stay.id()))
              .count();
      int missing = missing(UnplacedKind.SHORT_STAY, stay.id().value(), -1);
      boolean isAccounted = (placed == 1) != (missing > 0) || isDecided(stay);
      if (placed > 1 || !isAccounted) {
        breaches.add("SHORT " + stay.id() + " placed " + placed + " missing " + missing);
      }
    }
    return breaches;
  }

  /** A committed short stay that moving in cuts off is not missing. */
  private boolean isDecided(ShortStay stay) {
    return facts.snapshot.commitments().stream()
        .anyMatch(
            each ->
                each.kind() == CommitmentKind.SHORT_STAY && each.refId().equals(stay.id().value()));
  }

  private static boolean isIn(Sleep stay, RespiteGrant grant, Period cycle) {
    return stay.ref().equals(grant.id().value()) && cycle.contains(stay.from());
  }

  private long counted(RespiteGrant grant, Period cycle) {
    return fixed.stream()
        .filter(stay -> isIn(stay, grant, cycle))
        .flatMap(stay -> stay.from().datesUntil(stay.to()))
        .distinct()
        .count();
  }

  /** Nights that the cycle misses in this plan. */
  private long owed(RespiteGrant grant, Period cycle) {
    long counted = counted(grant, cycle);
    LocalDate moves = facts.movesIn.get(grant.personId());
    boolean given = planned.stream().anyMatch(stay -> isIn(stay, grant, cycle));
    if (given || (counted == 0 && moves != null && !cycle.from().isBefore(moves))) {
      return 0;
    }
    return Math.max(0, grant.stayNights() - counted);
  }

  private int missing(UnplacedKind kind, String ref, int cycle) {
    return plan.unplaced().stream()
        .filter(each -> each.kind() == kind && each.refId().equals(ref))
        .filter(each -> each.cycle() == null || each.cycle() == cycle)
        .map(Unplaced::nightsMissing)
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .sum();
  }

  /** Lines 2 to 5 of section 7: acute, others, ready days, fairness. */
  List<Long> value() {
    long acute = 0;
    long others = 0;
    long ready = 0;
    long fairness = 0;
    for (RespiteGrant grant : facts.grants.values()) {
      long nights = facts.cycles(grant).stream().mapToLong(cycle -> owed(grant, cycle)).sum();
      others += nights * facts.rules.respiteWeight(grant.needClass());
      fairness += nights * nights;
    }
    for (ShortStay stay : facts.shortStays.values()) {
      if (!isDecided(stay)
          && plan.shortStayPlacements().stream()
              .noneMatch(each -> each.shortStayId().equals(stay.id()))) {
        long weighted = (long) stay.nights() * facts.rules.respiteWeight(stay.needClass());
        boolean first =
            stay.purpose() == ShortStayPurpose.ACUTE
                || stay.purpose() == ShortStayPurpose.PALLIATIVE;
        acute += first ? weighted : 0;
        others += first ? 0 : weighted;
        LocalDate since = stay.hospitalReadySince();
        ready +=
            since == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(since, facts.snapshot.asOf()));
      }
    }
    return List.of(acute, others, ready, fairness);
  }
}
