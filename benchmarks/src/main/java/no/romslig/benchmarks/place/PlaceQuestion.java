package no.romslig.benchmarks.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.romslig.benchmarks.place.Goal.Level;
import no.romslig.solver.model.place.Candidate;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.PlaceProblemBuilder;
import no.romslig.solver.model.place.Rank;
import no.romslig.solver.model.place.Seeker;
import no.romslig.solver.model.place.Seeker.Role;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.rules.RuleSet.PartnerRank;
import no.romslig.solver.snapshot.CoupleMode;
import no.romslig.solver.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Which items of the ranking get a lasting place: steps 1 and 2 of docs/problem.md, section 4, with
 * relocations, cycles, couples and rooms for two, as one list of goals in the order of need.
 *
 * <p>Every contender answers this. Left out for all but Romslig, which settles them in the time
 * that is measured: the days, companions of residents, residents' own wishes to move, the lines
 * after the first of section 7, and the proofs. Days decide nobody's place here, since with no
 * turnover and no age limit in reach everyone can move on the last day of the look-ahead; a
 * snapshot where they could is refused.
 */
public final class PlaceQuestion {

  private final PlaceProblem problem;
  private final Ties ties;
  private final List<Goal> goals = new ArrayList<>();
  private final Set<Integer> held = new HashSet<>();

  private PlaceQuestion(PlaceProblem problem) {
    this.problem = problem;
    ties = new Ties(problem);
    problem.units().forEach(unit -> unit.leaving().forEach(each -> held.add(each.seeker())));
    for (Seeker seeker : problem.seekers()) {
      if (seeker.bound() && seeker.hasHome()) {
        held.add(seeker.index());
      }
      refuseLimitedDays(seeker);
      ask(seeker);
    }
    goals.sort(Goal.ORDER);
  }

  /**
   * The question that a snapshot asks.
   *
   * @param snapshot a checked snapshot
   * @throws IllegalArgumentException where days could decide who gets a place
   */
  public static PlaceQuestion of(Snapshot snapshot, RuleSet rules) {
    if (rules.turnoverNights() > 0) {
      throw new IllegalArgumentException("Turnover nights could decide who gets a place.");
    }
    return new PlaceQuestion(PlaceProblemBuilder.build(snapshot, rules));
  }

  PlaceProblem problem() {
    return problem;
  }

  Ties ties() {
    return ties;
  }

  /** In the order of need. */
  List<Goal> goals() {
    return goals;
  }

  /** How many goals there are. */
  public int size() {
    return goals.size();
  }

  /** Whether the person makes room for nobody until the own goal is met. */
  boolean isHeld(Seeker seeker) {
    return held.contains(seeker.index());
  }

  private void refuseLimitedDays(Seeker seeker) {
    for (int k = 0; k < seeker.arcs().count(); k++) {
      if (seeker.arcs().last(k) < problem.lastDay()) {
        throw new IllegalArgumentException("An age limit could decide who gets a place.");
      }
    }
  }

  private void ask(Seeker seeker) {
    Tie tie = ties.of(seeker);
    if (hasRight(seeker)) {
      askForRight(seeker, tie);
    } else if (seeker.role() == Role.CASE) {
      askOnWaitlist(seeker, tie);
    } else if (seeker.role() == Role.MANDATORY_RELOCATION) {
      goals.add(new Goal.Placed(Level.WAITLIST, rank(seeker), seeker));
    }
  }

  private void askForRight(Seeker seeker, @Nullable Tie tie) {
    goals.add(new Goal.Placed(Level.RIGHT, rank(seeker), seeker));
    if (tie == null) {
      return;
    }
    switch (tie.kind()) {
      case BOTH_CASES -> {
        Seeker partner = partnerOf(seeker, tie);
        if (!hasRight(partner)) {
          goals.add(new Goal.Together(Level.JOINT_RIGHT, rank(seeker), tie, List.of(partner)));
        } else if (isHigher(seeker, partner)) {
          List<Seeker> both = List.of(seeker, partner);
          goals.add(new Goal.Together(Level.RIGHT, rank(seeker), tie, both));
        }
      }
      case WITH_COMPANION ->
          goals.add(
              new Goal.Together(Level.JOINT_RIGHT, rank(seeker), tie, List.of(tie.partner())));
      case WITH_RESIDENT ->
          goals.add(new Goal.Together(Level.JOINT_RIGHT, rank(seeker), tie, List.of()));
    }
  }

  private void askOnWaitlist(Seeker seeker, @Nullable Tie tie) {
    Goal alone = new Goal.Placed(Level.WAITLIST, rank(seeker), seeker);
    if (tie == null) {
      goals.add(alone);
      return;
    }
    boolean apart = tie.couple().mode() == CoupleMode.PLACE_THEN_REUNITE;
    if (apart && tie.kind() != Tie.Kind.WITH_RESIDENT) {
      goals.add(alone);
    }
    switch (tie.kind()) {
      case WITH_RESIDENT ->
          goals.add(new Goal.Together(Level.WAITLIST, rank(seeker), tie, List.of(seeker)));
      case WITH_COMPANION -> {
        List<Seeker> both = List.of(seeker, tie.partner());
        goals.add(new Goal.Together(Level.WAITLIST, rank(seeker), tie, both));
      }
      case BOTH_CASES -> askForBoth(seeker, partnerOf(seeker, tie), tie, apart);
    }
  }

  private void askForBoth(Seeker seeker, Seeker partner, Tie tie, boolean apart) {
    boolean atHigher = problem.rules().cohabitation().partnerRank() == PartnerRank.HIGHER;
    if (!hasRight(partner) && isHigher(seeker, partner) == atHigher) {
      List<Seeker> wanted = atHigher || !apart ? List.of(seeker, partner) : List.of(seeker);
      goals.add(new Goal.Together(Level.WAITLIST, rank(seeker), tie, wanted));
    }
  }

  private static Seeker partnerOf(Seeker seeker, Tie tie) {
    return tie.one().index() == seeker.index() ? tie.partner() : tie.one();
  }

  private static boolean isHigher(Seeker seeker, Seeker partner) {
    return rank(seeker).compareTo(rank(partner)) <= 0;
  }

  private static boolean hasRight(Seeker seeker) {
    return seeker.candidate().kind() == Candidate.Kind.RIGHT_CASE;
  }

  private static Rank rank(Seeker seeker) {
    return Objects.requireNonNull(seeker.rank());
  }
}
