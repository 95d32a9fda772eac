package no.romslig.solver.run.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Rank;
import no.romslig.solver.model.place.Seeker;
import no.romslig.solver.model.place.Seeker.Role;
import no.romslig.solver.rules.RuleSet.PartnerRank;
import no.romslig.solver.run.Progress.Phase;
import no.romslig.solver.run.place.Attempt.Level;
import no.romslig.solver.run.place.Pairs.BothCases;
import no.romslig.solver.run.place.Pairs.Pair;
import no.romslig.solver.run.place.Pairs.ResidentsCompanion;
import no.romslig.solver.run.place.Pairs.WithCompanion;
import no.romslig.solver.run.place.Pairs.WithResident;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.CoupleMode;
import org.jspecify.annotations.Nullable;

/** Goes down the ranking (docs/problem.md, section 4), one question at a time. */
final class Ranking {

  private final PlaceProblem problem;
  private final Extension extension;
  private final Pairs pairs;
  private final Tally tally;
  private final Map<Integer, Pair> pairOf = new LinkedHashMap<>();
  private final List<Seeker> order = new ArrayList<>();
  private final Set<Integer> placed = new HashSet<>();
  private final List<Missed> missed = new ArrayList<>();
  private final IdentityHashMap<Attempt, Answer.Impossible> firstAnswers = new IdentityHashMap<>();
  private final Set<Integer> leaving = new HashSet<>();
  private final Map<Integer, Ranked.Failed> failed = new LinkedHashMap<>();
  private Arrangement arrangement;
  private boolean proven = true;

  /**
   * An attempt that failed.
   *
   * @param forGood whether a full set shows that it fails whatever those do who leave of themselves
   */
  private record Missed(Attempt attempt, boolean forGood) {}

  Ranking(PlaceProblem problem, Extension extension, Pairs pairs, Tally tally) {
    this.problem = problem;
    this.extension = extension;
    this.pairs = pairs;
    this.tally = tally;
    arrangement = new Arrangement(problem);
    pairs.livingTogether().forEach(arrangement::bind);
    problem.units().forEach(unit -> unit.leaving().forEach(each -> leaving.add(each.seeker())));
    for (Pair pair : pairs.invoked()) {
      switch (pair) {
        case BothCases both -> {
          pairOf.put(both.one().index(), both);
          pairOf.put(both.other().index(), both);
        }
        case WithResident with -> pairOf.put(with.seeker().index(), with);
        case WithCompanion with -> pairOf.put(with.seeker().index(), with);
        case ResidentsCompanion companion -> {}
      }
    }
  }

  /** Places the rights, then the waitlist together with mandatory relocations. */
  void placeRightsAndWaitlist() {
    List<Attempt> attempts = rights();
    attempts.addAll(jointPlacesOfRights());
    attempts.addAll(waitlist());
    tally.begin(Phase.RANKING, people(attempts));
    work(attempts);
  }

  /** Gives residents' companions a bed, then moves those who asked to move and may. */
  void placeCompanionsAndWishes(Predicate<Seeker> mayMove) {
    List<Attempt> attempts = new ArrayList<>();
    for (Pair pair : pairs.invoked()) {
      if (pair instanceof ResidentsCompanion(Couple couple, Seeker companion, Bond bond)) {
        Rank rank = new Rank(0, 0, problem.snapshot().asOf(), couple.id().value());
        attempts.add(new Attempt(Level.COMPANION, rank, List.of(companion), bond, null, List.of()));
      }
    }
    problem.seekers().stream()
        .filter(seeker -> seeker.role() == Role.RESIDENT_RELOCATION && mayMove.test(seeker))
        .map(seeker -> Attempt.alone(Level.WISH, seeker))
        .forEach(attempts::add);
    work(attempts);
  }

  /** A resident whose question was given up has moved all the same where wishes were met by it. */
  void countWhoMovedAfterAll() {
    failed.values().stream()
        .map(Ranked.Failed::seeker)
        .filter(seeker -> seeker.role() == Role.RESIDENT_RELOCATION)
        .filter(seeker -> arrangement.isPlaced(seeker.index()))
        .toList()
        .forEach(this::placed);
  }

  Ranked ranked() {
    return new Ranked(arrangement, List.copyOf(order), List.copyOf(failed.values()), proven);
  }

  Arrangement arrangement() {
    return arrangement;
  }

  void improve(Arrangement better) {
    arrangement = better;
  }

  private List<Attempt> rights() {
    List<Attempt> attempts = new ArrayList<>();
    for (Seeker seeker : problem.seekers()) {
      if (!Rights.has(seeker)) {
        continue;
      }
      if (pairOf.get(seeker.index()) instanceof BothCases both && bothHaveRight(both)) {
        if (both.one().index() == seeker.index()) {
          attempts.add(
              together(
                  Level.RIGHT,
                  both,
                  higherRank(both),
                  List.of(
                      Attempt.alone(Level.RIGHT, both.one()),
                      Attempt.alone(Level.RIGHT, both.other()))));
        }
      } else {
        attempts.add(Attempt.alone(Level.RIGHT, seeker));
      }
    }
    return attempts;
  }

  /** For couples with one placed right: the joint place, where it costs no right a place. */
  private List<Attempt> jointPlacesOfRights() {
    List<Attempt> attempts = new ArrayList<>();
    for (Seeker seeker : problem.seekers()) {
      if (!Rights.has(seeker)) {
        continue;
      }
      Pair pair = pairOf.get(seeker.index());
      Rank rank = Attempt.rankOf(seeker);
      switch (pair) {
        case null -> {}
        case BothCases both when bothHaveRight(both) -> {}
        case BothCases both -> {
          Seeker other = both.partnerOf(seeker);
          attempts.add(joint(rank, List.of(other), both.bond(), seeker));
        }
        case WithResident with -> attempts.add(joint(rank, List.of(), with.bond(), seeker));
        case WithCompanion with ->
            attempts.add(joint(rank, List.of(with.companion()), with.bond(), seeker));
        case ResidentsCompanion companion -> {}
      }
    }
    return attempts;
  }

  private static Attempt joint(Rank rank, List<Seeker> others, Bond bond, Seeker right) {
    return new Attempt(Level.JOINT_RIGHT, rank, others, bond, right, List.of());
  }

  private List<Attempt> waitlist() {
    List<Attempt> attempts = new ArrayList<>();
    for (Seeker seeker : problem.seekers()) {
      boolean ranked =
          seeker.role() == Role.MANDATORY_RELOCATION
              || (seeker.role() == Role.CASE && !Rights.has(seeker));
      if (ranked) {
        attempts.addAll(onWaitlist(seeker));
      }
    }
    return attempts;
  }

  private List<Attempt> onWaitlist(Seeker seeker) {
    Attempt alone = Attempt.alone(Level.WAITLIST, seeker);
    return switch (pairOf.get(seeker.index())) {
      case null -> List.of(alone);
      case ResidentsCompanion companion -> List.of(alone);
      case WithResident with ->
          List.of(
              new Attempt(
                  Level.WAITLIST,
                  Attempt.rankOf(seeker),
                  List.of(seeker),
                  with.bond(),
                  null,
                  List.of()));
      case WithCompanion with ->
          List.of(
              new Attempt(
                  Level.WAITLIST,
                  Attempt.rankOf(seeker),
                  List.of(seeker, with.companion()),
                  with.bond(),
                  null,
                  isTogetherOnly(with.couple()) ? List.of() : List.of(alone)));
      case BothCases both -> bothWaiting(both, seeker, alone);
    };
  }

  private List<Attempt> bothWaiting(BothCases both, Seeker seeker, Attempt alone) {
    boolean togetherOnly = isTogetherOnly(both.couple());
    if (Rights.has(both.one()) || Rights.has(both.other())) {
      return togetherOnly ? List.of() : List.of(alone);
    }
    boolean isHigher = Attempt.rankOf(seeker).equals(higherRank(both));
    if (problem.rules().cohabitation().partnerRank() == PartnerRank.HIGHER) {
      List<Attempt> otherwise =
          togetherOnly
              ? List.of()
              : List.of(
                  Attempt.alone(Level.WAITLIST, both.one()),
                  Attempt.alone(Level.WAITLIST, both.other()));
      return isHigher
          ? List.of(together(Level.WAITLIST, both, higherRank(both), otherwise))
          : List.of();
    }
    if (togetherOnly) {
      return isHigher
          ? List.of()
          : List.of(together(Level.WAITLIST, both, Attempt.rankOf(seeker), List.of()));
    }
    if (isHigher) {
      return List.of(alone);
    }
    Seeker higher = both.partnerOf(seeker);
    return List.of(
        new Attempt(
            Level.WAITLIST,
            Attempt.rankOf(seeker),
            List.of(seeker),
            both.bond(),
            higher,
            List.of(alone)));
  }

  private static Attempt together(Level level, BothCases both, Rank rank, List<Attempt> otherwise) {
    return new Attempt(
        level, rank, List.of(both.one(), both.other()), both.bond(), null, otherwise);
  }

  private static long people(Collection<Attempt> attempts) {
    return attempts.stream()
        .flatMap(attempt -> attempt.wanted().stream())
        .map(Seeker::index)
        .distinct()
        .count();
  }

  private void work(Collection<Attempt> attempts) {
    PriorityQueue<Attempt> queue = new PriorityQueue<>(Attempt.ORDER);
    queue.addAll(attempts);
    while (!queue.isEmpty()) {
      Attempt attempt = queue.remove();
      if (attempt.wanted().stream().anyMatch(seeker -> placed.contains(seeker.index()))) {
        continue;
      }
      if (attempted(attempt)) {
        queue.addAll(worthAnotherTry(attempt.wanted()));
      } else {
        queue.addAll(attempt.otherwise());
      }
      tally.settled(placed.size() + failed.size());
    }
  }

  /** Someone who is placed may leave what nobody could be asked to leave before. */
  private List<Attempt> worthAnotherTry(List<Seeker> nowPlaced) {
    boolean leavesHome = nowPlaced.stream().anyMatch(seeker -> seeker.bound() && seeker.hasHome());
    boolean leavesSooner = nowPlaced.stream().anyMatch(seeker -> leaving.contains(seeker.index()));
    if (!leavesHome && !leavesSooner) {
      return List.of();
    }
    List<Missed> again = missed.stream().filter(each -> leavesHome || !each.forGood()).toList();
    missed.removeAll(again);
    return again.stream().map(Missed::attempt).toList();
  }

  private boolean attempted(Attempt attempt) {
    Seeker before = attempt.placedBefore();
    if (before != null && !placed.contains(before.index())) {
      Ranked.Failed partner = failed.get(before.index());
      fail(attempt, before, partner == null ? null : partner.why());
      return false;
    }
    return switch (ask(attempt)) {
      case Answer.Possible(Arrangement found) -> {
        arrangement = found;
        attempt.wanted().stream()
            .sorted(Comparator.comparing(Ranking::rankOrLast))
            .forEach(this::placed);
        yield true;
      }
      case Answer.Impossible why -> {
        proven &= why.proven() || attempt.level() == Level.WISH;
        fail(attempt, null, why);
        yield false;
      }
    };
  }

  private Answer ask(Attempt attempt) {
    if (attempt.level() == Level.WISH) {
      return extension.moveAsAsked(arrangement, attempt.wanted().getFirst().index());
    }
    List<Integer> wanted = attempt.wanted().stream().map(Seeker::index).toList();
    List<Bond> bonds = attempt.bond() == null ? List.of() : List.of(attempt.bond());
    return extension.extend(arrangement, wanted, bonds);
  }

  private static Rank rankOrLast(Seeker seeker) {
    return seeker.rank() == null
        ? new Rank(Integer.MIN_VALUE, 0, LocalDate.MAX, "")
        : seeker.rank();
  }

  private void placed(Seeker seeker) {
    placed.add(seeker.index());
    order.add(seeker);
    failed.remove(seeker.index());
  }

  private void fail(
      Attempt attempt, @Nullable Seeker partnerWithout, Answer.@Nullable Impossible why) {
    missed.add(new Missed(attempt, why != null && why.region() != null));
    // When it is tried again, those of lower rank who are placed by then prove nothing.
    Answer.Impossible proof =
        why == null ? null : firstAnswers.computeIfAbsent(attempt, key -> why);
    for (Seeker seeker : attempt.wanted()) {
      Seeker together =
          attempt.wanted().stream()
              .filter(other -> other.index() != seeker.index())
              .findFirst()
              .orElse(partnerWithout);
      failed.put(seeker.index(), new Ranked.Failed(seeker, together, proof));
    }
  }

  private static boolean bothHaveRight(BothCases both) {
    return Rights.has(both.one()) && Rights.has(both.other());
  }

  private static Rank higherRank(BothCases both) {
    Rank one = Attempt.rankOf(both.one());
    Rank other = Attempt.rankOf(both.other());
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static boolean isTogetherOnly(Couple couple) {
    return couple.mode() == CoupleMode.TOGETHER_ONLY;
  }
}
