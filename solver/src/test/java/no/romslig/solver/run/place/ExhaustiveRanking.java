package no.romslig.solver.run.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import no.romslig.solver.rules.RuleSet.PartnerRank;
import no.romslig.solver.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Section 4 of docs/problem.md, word by word, for tiny snapshots: each question "can these be
 * placed together with all before" is answered by trying everything.
 */
final class ExhaustiveRanking {

  private final Scene scene;
  private final Reach reach;
  private final ExhaustiveSearch search;
  private final CoupleRules couples;
  private final Comparator<Actor> byRank;
  private final Set<Actor> placed = new LinkedHashSet<>();
  private final Set<Actor> joined = new HashSet<>();
  private Demands demands;
  private Layout layout;

  ExhaustiveRanking(Scene scene, Reach reach) {
    this.scene = scene;
    this.reach = reach;
    search = new ExhaustiveSearch(scene, reach);
    couples = new CoupleRules(scene);
    byRank = Actor.byRank(scene.rules);
    demands = new Demands(scene.actors.size());
    layout = Objects.requireNonNull(search.find(demands));
  }

  Scene scene() {
    return scene;
  }

  Reach reach() {
    return reach;
  }

  /** Those placed, in the order in which they were. */
  Set<Actor> placed() {
    return placed;
  }

  Demands demands() {
    return demands;
  }

  Layout layout() {
    return layout;
  }

  /** Whether the one is placed and its item is settled before the other's. */
  boolean goesBefore(Actor one, Actor other) {
    int level = Integer.compare(level(one), level(other));
    return placed.contains(one) && (level < 0 || (level == 0 && byRank.compare(one, other) < 0));
  }

  private int level(Actor actor) {
    return switch (actor.kind()) {
      case RIGHT -> 0;
      case WAITLIST, MANDATORY -> joined.contains(actor) ? 1 : 2;
      case COMPANION -> 3;
      case ASKED -> 4;
      case OFFICE -> 5;
    };
  }

  int day(Actor actor) {
    return layout.day(actor);
  }

  void rank() {
    List<BooleanSupplier> steps = new ArrayList<>();
    ranked(Actor.Kind.RIGHT).forEach(actor -> steps.add(() -> placeRight(actor)));
    ranked(Actor.Kind.RIGHT).forEach(actor -> steps.add(() -> joinRight(actor)));
    ranked(Actor.Kind.WAITLIST, Actor.Kind.MANDATORY)
        .forEach(actor -> steps.add(() -> !placed.contains(actor) && placeWaiting(actor)));
    goDown(steps);
    hasten();
    companionsOfResidents().forEach(actor -> steps.add(() -> placeCompanion(actor)));
    ranked(Actor.Kind.ASKED).forEach(actor -> steps.add(() -> placeAlone(actor)));
    goDown(steps);
    hasten();
  }

  /** From the top again after each who is placed: what was left behind may serve someone before. */
  private static void goDown(List<BooleanSupplier> steps) {
    for (int step = 0; step < steps.size(); step++) {
      if (steps.get(step).getAsBoolean()) {
        step = -1;
      }
    }
  }

  private List<Actor> ranked(Actor.Kind... kinds) {
    Set<Actor.Kind> wanted = Set.of(kinds);
    return scene.actors.stream()
        .filter(actor -> wanted.contains(actor.kind()))
        .sorted(byRank)
        .toList();
  }

  private boolean placeRight(Actor actor) {
    if (placed.contains(actor)) {
      return false;
    }
    Actor partner = couples.partnerWithCase(actor);
    boolean isHigherOfTwo =
        partner != null
            && partner.kind() == Actor.Kind.RIGHT
            && !placed.contains(partner)
            && byRank.compare(actor, partner) < 0;
    return (isHigherOfTwo && place(List.of(actor, partner), new Tie(actor, partner, null, false)))
        || placeAlone(actor);
  }

  private boolean joinRight(Actor actor) {
    if (!placed.contains(actor)) {
      return false;
    }
    Actor partner = couples.partnerWithCase(actor);
    Actor companion = couples.companion(actor);
    Tie resident = couples.tieToResident(actor);
    if (partner != null) {
      boolean isJoined =
          partner.kind() == Actor.Kind.WAITLIST
              && !placed.contains(partner)
              && place(List.of(partner), new Tie(actor, partner, null, false));
      return isJoined && joined.add(partner);
    }
    if (companion != null) {
      return !placed.contains(companion)
          && place(List.of(companion), new Tie(actor, companion, null, true));
    }
    return resident != null && !demands.ties.contains(resident) && place(List.of(), resident);
  }

  private boolean placeWaiting(Actor actor) {
    if (actor.kind() == Actor.Kind.MANDATORY || couples.invoked(actor) == null) {
      return placeAlone(actor);
    }
    Actor partner = couples.partnerWithCase(actor);
    Actor companion = couples.companion(actor);
    if (partner != null && partner.kind() == Actor.Kind.RIGHT) {
      return !couples.isTogetherOnly(actor) && placeAlone(actor);
    }
    if (partner != null) {
      return placeOneOfTwo(actor, partner);
    }
    if (companion != null) {
      return place(List.of(actor, companion), new Tie(actor, companion, null, true))
          || (!couples.isTogetherOnly(actor) && placeAlone(actor));
    }
    return place(List.of(actor), couples.tieToResident(actor));
  }

  private boolean placeOneOfTwo(Actor actor, Actor partner) {
    boolean isHigher = byRank.compare(actor, partner) < 0;
    boolean atHigher = scene.rules.cohabitation().partnerRank() == PartnerRank.HIGHER;
    boolean togetherOnly = couples.isTogetherOnly(actor);
    if (isHigher == atHigher) {
      boolean stillOpen =
          atHigher ? !placed.contains(partner) : togetherOnly || placed.contains(partner);
      List<Actor> both = isHigher ? List.of(actor, partner) : List.of(partner, actor);
      if (stillOpen && place(both, new Tie(actor, partner, null, false))) {
        return true;
      }
    }
    return !togetherOnly && placeAlone(actor);
  }

  private List<Actor> companionsOfResidents() {
    return scene.actors.stream()
        .filter(actor -> actor.kind() == Actor.Kind.COMPANION)
        .filter(actor -> couples.tieToResident(actor) != null)
        .sorted(Comparator.comparing(Actor::refId))
        .toList();
  }

  private boolean placeCompanion(Actor companion) {
    return !placed.contains(companion)
        && place(List.of(companion), couples.tieToResident(companion));
  }

  private boolean placeAlone(Actor actor) {
    return !placed.contains(actor) && place(List.of(actor), null);
  }

  private boolean place(List<Actor> wanted, @Nullable Tie tie) {
    Demands more = demands.and(wanted);
    if (tie != null) {
      more = more.and(tie);
    }
    Layout found = search.find(more);
    if (found == null) {
      return false;
    }
    demands = more;
    layout = found;
    placed.addAll(wanted);
    return true;
  }

  /** With the same items: in the order in which they were placed, the earliest day of each. */
  private void hasten() {
    for (Actor actor : placed) {
      if (demands.latest[actor.index()] != Scene.FOREVER) {
        continue;
      }
      Layout sooner = layout;
      while (sooner != null) {
        layout = sooner;
        demands = demands.by(actor, day(actor));
        sooner = day(actor) == 0 ? null : search.find(demands.by(actor, day(actor) - 1));
      }
    }
  }

  static ExhaustiveRanking of(Snapshot snapshot, no.romslig.solver.rules.RuleSet rules) {
    Scene scene = new Scene(snapshot, rules);
    ExhaustiveRanking ranking = new ExhaustiveRanking(scene, new Reach(scene));
    ranking.rank();
    return ranking;
  }
}
