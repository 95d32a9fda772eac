package no.romslig.solver.run.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Rank;
import no.romslig.solver.model.place.Seeker;
import no.romslig.solver.model.place.Seeker.Role;
import no.romslig.solver.rules.RuleSet.PartnerRank;
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
  private final Map<Integer, Pair> pairOf = new LinkedHashMap<>();
  private final List<Seeker> order = new ArrayList<>();
  private final Set<Integer> placed = new HashSet<>();
  private final Map<Integer, Ranked.Failed> failed = new LinkedHashMap<>();
  private Arrangement arrangement;
  private boolean proven = true;

  Ranking(PlaceProblem problem, Extension extension, Pairs pairs) {
    this.problem = problem;
    this.extension = extension;
    this.pairs = pairs;
    arrangement = new Arrangement(problem);
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
    work(rights());
    work(jointPlacesOfRights());
    work(waitlist());
  }

  /** Gives residents' companions a bed, then moves those who asked to move. */
  void placeCompanionsAndWishes() {
    for (Pair pair : pairs.invoked()) {
      if (pair instanceof ResidentsCompanion(Couple couple, Seeker companion, Bond bond)) {
        Rank rank = new Rank(0, 0, problem.snapshot().asOf(), couple.id().value());
        work(List.of(new Attempt(rank, List.of(companion), bond, null, List.of())));
      }
    }
    problem.seekers().stream()
        .filter(seeker -> seeker.role() == Role.RESIDENT_RELOCATION)
        .sorted(Comparator.comparing(Attempt::rankOf))
        .forEach(this::moveAsAsked);
  }

  private void moveAsAsked(Seeker seeker) {
    switch (extension.moveAsAsked(arrangement, seeker.index())) {
      case Answer.Possible(Arrangement found) -> {
        arrangement = found;
        placed(seeker);
      }
      case Answer.Impossible why ->
          failed.put(seeker.index(), new Ranked.Failed(seeker, null, why));
    }
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
                  both,
                  higherRank(both),
                  List.of(Attempt.alone(both.one()), Attempt.alone(both.other()))));
        }
      } else {
        attempts.add(Attempt.alone(seeker));
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
          attempts.add(new Attempt(rank, List.of(other), both.bond(), seeker, List.of()));
        }
        case WithResident with ->
            attempts.add(new Attempt(rank, List.of(), with.bond(), seeker, List.of()));
        case WithCompanion with ->
            attempts.add(
                new Attempt(rank, List.of(with.companion()), with.bond(), seeker, List.of()));
        case ResidentsCompanion companion -> {}
      }
    }
    return attempts;
  }

  private List<Attempt> waitlist() {
    List<Attempt> attempts = new ArrayList<>();
    for (Seeker seeker : problem.seekers()) {
      boolean ranked =
          seeker.role() == Role.MANDATORY_RELOCATION
              || (seeker.role() == Role.CASE && !Rights.has(seeker));
      if (ranked && !placed.contains(seeker.index())) {
        attempts.addAll(onWaitlist(seeker));
      }
    }
    return attempts;
  }

  private List<Attempt> onWaitlist(Seeker seeker) {
    Attempt alone = Attempt.alone(seeker);
    return switch (pairOf.get(seeker.index())) {
      case null -> List.of(alone);
      case ResidentsCompanion companion -> List.of(alone);
      case WithResident with ->
          List.of(
              new Attempt(Attempt.rankOf(seeker), List.of(seeker), with.bond(), null, List.of()));
      case WithCompanion with ->
          List.of(
              new Attempt(
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
              : List.of(Attempt.alone(both.one()), Attempt.alone(both.other()));
      return isHigher ? List.of(together(both, higherRank(both), otherwise)) : List.of();
    }
    if (togetherOnly) {
      return isHigher ? List.of() : List.of(together(both, Attempt.rankOf(seeker), List.of()));
    }
    if (isHigher) {
      return List.of(alone);
    }
    Seeker higher = both.partnerOf(seeker);
    return List.of(
        new Attempt(Attempt.rankOf(seeker), List.of(seeker), both.bond(), higher, List.of(alone)));
  }

  private static Attempt together(BothCases both, Rank rank, List<Attempt> otherwise) {
    return new Attempt(rank, List.of(both.one(), both.other()), both.bond(), null, otherwise);
  }

  private void work(Collection<Attempt> attempts) {
    PriorityQueue<Attempt> queue = new PriorityQueue<>(Attempt.ORDER);
    queue.addAll(attempts);
    while (!queue.isEmpty()) {
      Attempt attempt = queue.remove();
      if (!attempted(attempt)) {
        queue.addAll(attempt.otherwise());
      }
    }
  }

  private boolean attempted(Attempt attempt) {
    Seeker before = attempt.placedBefore();
    if (before != null && !placed.contains(before.index())) {
      fail(attempt, null);
      return false;
    }
    List<Integer> wanted = attempt.wanted().stream().map(Seeker::index).toList();
    List<Bond> bonds = attempt.bond() == null ? List.of() : List.of(attempt.bond());
    return switch (extension.extend(arrangement, wanted, bonds)) {
      case Answer.Possible(Arrangement found) -> {
        arrangement = found;
        attempt.wanted().stream()
            .sorted(Comparator.comparing(Ranking::rankOrLast))
            .forEach(this::placed);
        yield true;
      }
      case Answer.Impossible why -> {
        proven &= why.proven();
        fail(attempt, why);
        yield false;
      }
    };
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

  private void fail(Attempt attempt, Answer.@Nullable Impossible why) {
    for (Seeker seeker : attempt.wanted()) {
      Seeker together =
          attempt.wanted().stream()
              .filter(other -> other.index() != seeker.index())
              .findFirst()
              .orElse(null);
      failed.put(seeker.index(), new Ranked.Failed(seeker, together, why));
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
