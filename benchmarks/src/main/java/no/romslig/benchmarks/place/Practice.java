package no.romslig.benchmarks.place;

import java.time.Duration;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import no.romslig.solver.model.place.Arcs;
import no.romslig.solver.model.place.OpenUnit;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;
import no.romslig.solver.snapshot.InstitutionId;

/**
 * Today's practice: down the list by need, each gets the first free place that suits, wished-for
 * institutions first; nobody else is asked to move for it. Who moves leaves the home to the next.
 */
public final class Practice {

  private final PlaceQuestion question;
  private final PlaceProblem problem;
  private final Manners manners;
  private final PlaceAnswer answer;
  private final BitSet taken;

  private Practice(PlaceQuestion question) {
    this.question = question;
    problem = question.problem();
    manners = new Manners(problem);
    answer = PlaceAnswer.nothing(question);
    taken = answer.taken();
  }

  /** Answers the question. */
  public static PlaceResult solve(PlaceQuestion question) {
    long start = System.nanoTime();
    Practice practice = new Practice(question);
    question.goals().forEach(practice::meet);
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    return new PlaceResult(practice.answer, false, 0, time);
  }

  private void meet(Goal goal) {
    switch (goal) {
      case Goal.Placed placed -> {
        Seeker seeker = placed.seeker();
        if (!answer.isPlaced(seeker) && !seeker.bound()) {
          place(seeker, -1);
        }
      }
      case Goal.Together together -> bringTogether(together);
    }
  }

  private void bringTogether(Goal.Together goal) {
    Tie tie = goal.tie();
    if (goal.wanted().isEmpty() || goal.wanted().stream().anyMatch(answer::isPlaced)) {
      return;
    }
    if (goal.wanted().size() == 1) {
      Seeker seeker = goal.wanted().getFirst();
      int there = whereThePartnerIs(seeker, tie);
      if (there >= 0) {
        place(seeker, there);
      }
      return;
    }
    Seeker first = goal.wanted().getFirst();
    Seeker second = goal.wanted().getLast();
    for (int institution : institutions(first)) {
      int before = answer.slots()[first.index()];
      if (place(first, institution)) {
        if (place(second, institution)) {
          return;
        }
        takeBack(first, before);
      }
    }
  }

  private int whereThePartnerIs(Seeker seeker, Tie tie) {
    if (tie.other() == null) {
      return tie.fixed();
    }
    Seeker partner = tie.one().index() == seeker.index() ? tie.other() : tie.one();
    int slot = answer.slots()[partner.index()];
    boolean hasPlace = tie.kind() == Tie.Kind.WITH_RESIDENT || answer.isPlaced(partner);
    return hasPlace ? problem.unitOf(slot).institution() : -1;
  }

  private List<Integer> institutions(Seeker seeker) {
    return byWish(seeker).map(arc -> institution(seeker, arc)).distinct().boxed().toList();
  }

  private IntStream byWish(Seeker seeker) {
    List<InstitutionId> wishes = seeker.aCase() == null ? List.of() : seeker.aCase().preferences();
    return IntStream.range(0, seeker.arcs().count())
        .boxed()
        .sorted(
            Comparator.comparingInt(
                arc -> {
                  OpenUnit unit = problem.unitOf(seeker.arcs().slot(arc));
                  int wish = wishes.indexOf(unit.place().institution().id());
                  return wish < 0 ? Integer.MAX_VALUE : wish;
                }))
        .mapToInt(arc -> arc);
  }

  private int institution(Seeker seeker, int arc) {
    return problem.unitOf(seeker.arcs().slot(arc)).institution();
  }

  /** Gives the first place that suits and is free, where one is; -1 = at any institution. */
  private boolean place(Seeker seeker, int institution) {
    return byWish(seeker)
        .filter(arc -> institution < 0 || institution(seeker, arc) == institution)
        .filter(arc -> isFree(seeker, arc))
        .boxed()
        .findFirst()
        .map(arc -> move(seeker, seeker.arcs().slot(arc)))
        .orElse(false);
  }

  private boolean move(Seeker seeker, int slot) {
    if (seeker.hasHome()) {
      taken.clear(seeker.home());
    }
    taken.set(slot);
    answer.give(seeker, slot);
    return true;
  }

  private void takeBack(Seeker seeker, int before) {
    taken.clear(answer.slots()[seeker.index()]);
    answer.slots()[seeker.index()] = before;
    answer.placed()[seeker.index()] = false;
    if (before >= 0) {
      taken.set(before);
    }
  }

  private boolean isFree(Seeker seeker, int arc) {
    Arcs arcs = seeker.arcs();
    int slot = arcs.slot(arc);
    OpenUnit unit = problem.unitOf(slot);
    return (!taken.get(slot) || slot == seeker.home())
        && manners.mustLeave(seeker, slot).stream()
            .allMatch(each -> answer.isPlaced(problem.seekers().get(each)))
        && (!unit.hasTwoSlots() || mayShareWithWhoIsThere(seeker, unit))
        && (!arcs.withPartner(arc) || isPartnerIn(seeker, unit))
        && question.ties().housemates().stream()
            .allMatch(mates -> isKept(mates, seeker, unit.institution()));
  }

  private boolean mayShareWithWhoIsThere(Seeker seeker, OpenUnit unit) {
    return problem.roomMates().within(unit.index()).stream()
        .filter(other -> other.index() != seeker.index())
        .filter(other -> unit.slots().contains(answer.slots()[other.index()]))
        .allMatch(other -> manners.mayShare(seeker, other, unit));
  }

  private boolean isPartnerIn(Seeker companion, OpenUnit unit) {
    Seeker partner = manners.partner(companion);
    return partner != null && unit.slots().contains(answer.slots()[partner.index()]);
  }

  private static boolean isKept(Ties.Housemates mates, Seeker seeker, int institution) {
    boolean concerned =
        mates.one().index() == seeker.index()
            || (mates.other() != null && mates.other().index() == seeker.index());
    return !concerned || institution == mates.institution();
  }
}
