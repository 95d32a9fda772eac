package no.romslig.benchmarks.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.romslig.benchmarks.linear.LinearModel;
import no.romslig.benchmarks.linear.Sum;
import no.romslig.benchmarks.place.SlotGroups.Group;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;
import org.jspecify.annotations.Nullable;

/** The question as a linear model: who takes which group of like slots, and who stays. */
final class PlaceModel {

  private static final int NONE = -1;

  private final PlaceQuestion question;
  private final PlaceProblem problem;
  private final Manners manners;
  private final SlotGroups groups;
  private final LinearModel model = new LinearModel();
  private final List<Map<Integer, Integer>> takes = new ArrayList<>();
  private final int[] stays;
  private final int[] isPlaced;
  private final int[] together;

  PlaceModel(PlaceQuestion question) {
    this.question = question;
    problem = question.problem();
    manners = new Manners(problem);
    groups = new SlotGroups(problem);
    int seekers = problem.seekers().size();
    stays = new int[seekers];
    isPlaced = new int[seekers];
    together = new int[question.ties().all().size()];
    problem.seekers().forEach(this::addSeeker);
    fillSlots();
    new RoomsForTwo(this, problem, manners).add();
    question.ties().all().forEach(this::addTie);
    question.ties().housemates().forEach(this::keepTogether);
    problem.seekers().forEach(this::bind);
  }

  LinearModel linear() {
    return model;
  }

  int goal(Goal goal) {
    return switch (goal) {
      case Goal.Placed placed -> isPlaced[placed.seeker().index()];
      case Goal.Together each -> together[each.tie().index()];
    };
  }

  int isPlaced(Seeker seeker) {
    return isPlaced[seeker.index()];
  }

  private void addSeeker(Seeker seeker) {
    int index = seeker.index();
    isPlaced[index] = model.variable();
    stays[index] = seeker.hasHome() ? model.variable() : NONE;
    Map<Integer, Integer> own = new LinkedHashMap<>();
    for (int k = 0; k < seeker.arcs().count(); k++) {
      own.computeIfAbsent(groups.of(seeker.arcs().slot(k)), group -> model.variable());
    }
    takes.add(own);
    Sum taken = new Sum();
    own.values().forEach(variable -> taken.plus(1, variable));
    model.exactly(taken.plus(-1, isPlaced[index]), 0);
    if (seeker.hasHome()) {
      model.exactly(Sum.of(isPlaced[index], stays[index]), 1);
    }
  }

  private void fillSlots() {
    List<Sum> taken = new ArrayList<>();
    groups.all().forEach(group -> taken.add(new Sum()));
    for (Seeker seeker : problem.seekers()) {
      takes.get(seeker.index()).forEach((group, variable) -> taken.get(group).plus(1, variable));
      if (seeker.hasHome()) {
        taken.get(groups.of(seeker.home())).plus(1, stays[seeker.index()]);
      }
    }
    for (int i = 0; i < taken.size(); i++) {
      if (taken.get(i).size() > 0) {
        model.atMost(taken.get(i), groups.all().get(i).slots().size());
      }
    }
  }

  /** Whether the person is in the unit; null where that cannot be. */
  @Nullable Sum isIn(Seeker seeker, int unit) {
    Sum sum = new Sum();
    takes
        .get(seeker.index())
        .forEach(
            (group, variable) -> {
              int slot = groups.all().get(group).slots().getFirst();
              if (problem.slots().get(slot).unit() == unit) {
                sum.plus(1, variable);
              }
            });
    if (isHomeIn(seeker, unit)) {
      sum.plus(1, stays[seeker.index()]);
    }
    return sum.size() == 0 ? null : sum;
  }

  boolean isHomeIn(Seeker seeker, int unit) {
    return seeker.hasHome() && problem.slots().get(seeker.home()).unit() == unit;
  }

  /** Whether the person stays at home. */
  int stays(Seeker seeker) {
    return stays[seeker.index()];
  }

  private Map<Integer, Sum> byInstitution(Seeker seeker, boolean withHome) {
    Map<Integer, Sum> sums = new TreeMap<>();
    takes
        .get(seeker.index())
        .forEach(
            (group, variable) ->
                sums.computeIfAbsent(groups.all().get(group).institution(), each -> new Sum())
                    .plus(1, variable));
    if (withHome && seeker.hasHome()) {
      sums.computeIfAbsent(problem.unitOf(seeker.home()).institution(), each -> new Sum())
          .plus(1, stays[seeker.index()]);
    }
    return sums;
  }

  private void addTie(Tie tie) {
    int variable = model.variable();
    together[tie.index()] = variable;
    Map<Integer, Sum> ones = byInstitution(tie.one(), false);
    Map<Integer, Sum> others =
        tie.other() == null
            ? Map.of()
            : byInstitution(tie.other(), tie.kind() == Tie.Kind.WITH_RESIDENT);
    Sum chosen = new Sum();
    ones.forEach(
        (institution, one) -> {
          Sum other = others.get(institution);
          if (other != null || institution == tie.fixed()) {
            int here = model.variable();
            chosen.plus(1, here);
            model.atMost(new Sum().plus(1, here).plus(-1, one), 0);
            if (other != null) {
              model.atMost(new Sum().plus(1, here).plus(-1, other), 0);
            }
          }
        });
    model.exactly(chosen.plus(-1, variable), 0);
  }

  private void keepTogether(Ties.Housemates mates) {
    Map<Integer, Sum> ones = byInstitution(mates.one(), true);
    Map<Integer, Sum> others =
        mates.other() == null ? Map.of() : byInstitution(mates.other(), true);
    ones.forEach(
        (institution, one) -> {
          Sum other = others.get(institution);
          if (other != null) {
            model.atMost(new Sum().plus(1, one).plus(-1, other), 0);
          } else if (mates.other() != null || institution != mates.institution()) {
            model.exactly(one, 0);
          }
        });
  }

  /** Whoever is bound is placed with the partner or not at all; nobody comes before others left. */
  private void bind(Seeker seeker) {
    Tie tie = question.ties().of(seeker);
    if (tie == null) {
      if (seeker.bound()) {
        model.exactly(Sum.of(isPlaced(seeker)), 0);
      }
    } else if (seeker.bound()) {
      model.atMost(Sum.of(isPlaced(seeker)).plus(-1, together[tie.index()]), 0);
    }
    for (int k = 0; k < seeker.arcs().count(); k++) {
      int slot = seeker.arcs().slot(k);
      int taking = Objects.requireNonNull(takes.get(seeker.index()).get(groups.of(slot)));
      for (int leaver : manners.mustLeave(seeker, slot)) {
        model.atMost(Sum.of(taking).plus(-1, isPlaced[leaver]), 0);
      }
      if (seeker.arcs().withPartner(k)) {
        besidePartner(seeker, taking, problem.slots().get(slot).unit());
      }
    }
  }

  private void besidePartner(Seeker companion, int taking, int unit) {
    Seeker partner = manners.partner(companion);
    Sum beside = partner == null ? null : isIn(partner, unit);
    Sum sum = Sum.of(taking);
    model.atMost(beside == null ? sum : sum.plus(-1, beside), 0);
  }

  /** Who has which slot, of slots that are alike in the order of the persons. */
  PlaceAnswer read(boolean[] values) {
    PlaceAnswer answer = PlaceAnswer.nothing(question);
    int[] used = new int[groups.all().size()];
    for (Seeker seeker : problem.seekers()) {
      takes
          .get(seeker.index())
          .forEach(
              (number, variable) -> {
                Group group = groups.all().get(number);
                if (values[variable]) {
                  answer.give(seeker, group.slots().get(used[number]++));
                }
              });
    }
    return answer;
  }
}
