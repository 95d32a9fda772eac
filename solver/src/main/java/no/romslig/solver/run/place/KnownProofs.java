package no.romslig.solver.run.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import no.romslig.solver.model.place.OpenUnit;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;
import no.romslig.solver.model.place.SlotSet;
import org.jspecify.annotations.Nullable;

/**
 * Proofs that one seeker finds no place, which may prove it of others too: each full set is as full
 * for whoever can take nothing outside it. While who is placed stays placed, more demands only
 * narrow where its seekers may be, but for those that {@link #placed} looks at.
 */
final class KnownProofs {

  private static final int KEPT = 16;

  private final PlaceProblem problem;
  private final BitSet leaving = new BitSet();
  private final List<Proof> proofs = new ArrayList<>();

  private record Proof(int seeker, Answer.Impossible why) {

    private List<Answer.ClosedWay> ways() {
      return why.region() == null
          ? why.branches()
          : List.of(new Answer.ClosedWay(List.of(), why.region()));
    }

    private boolean concerns(int other) {
      return ways().stream().anyMatch(way -> way.region().holds(other));
    }
  }

  KnownProofs(PlaceProblem problem) {
    this.problem = problem;
    for (OpenUnit unit : problem.units()) {
      unit.leaving().stream().filter(each -> each.seeker() >= 0).forEach(this::addLeaving);
    }
  }

  private void addLeaving(OpenUnit.Leaving each) {
    leaving.set(each.seeker());
  }

  /** Keeps a proof, for as long as there are not many later ones. */
  void add(int seeker, Answer.Impossible why) {
    proofs.addFirst(new Proof(seeker, why));
    if (proofs.size() > KEPT) {
      proofs.removeLast();
    }
  }

  /**
   * Forgets what may not hold any more once the seeker is placed: a resident who was not to be
   * asked to move now may, who leaves a bed for a time leaves it sooner, and beside a newcomer who
   * shares a room its other place opens.
   */
  void placed(int index) {
    Seeker seeker = problem.seekers().get(index);
    if (leaving.get(index)) {
      proofs.removeIf(proof -> proof.why().region() == null);
    }
    if (seeker.hasHome()) {
      proofs.removeIf(proof -> proof.concerns(index));
    } else if (seeker.person().acceptsSharedRoom()
        || problem.sharing().hasPartner(seeker.person())) {
      SlotSet opened = problem.table().seconds().copy();
      opened.retainAll(seeker.arcs().slots());
      proofs.removeIf(proof -> proof.ways().stream().anyMatch(way -> mayOpen(way, opened)));
    }
  }

  /** Whether any of these second places is outside the full set and not kept empty. */
  private boolean mayOpen(Answer.ClosedWay way, SlotSet opened) {
    SlotSet inside = way.region().slots();
    for (int slot = opened.next(0, inside); slot >= 0; slot = opened.next(slot + 1, inside)) {
      int second = slot;
      boolean keptEmpty =
          way.restrictions().stream()
              .anyMatch(
                  each ->
                      each instanceof Restriction.HoldsOne(int unit, int only)
                          && unit == problem.table().unit(second)
                          && only != second);
      if (!keptEmpty) {
        return true;
      }
    }
    return false;
  }

  /**
   * The proof of a seeker who is not placed, if one of another fits.
   *
   * @param current the arrangement in which the seeker finds no place
   */
  Answer.@Nullable Impossible of(Arrangement current, int seeker) {
    if (proofs.isEmpty()) {
      return null;
    }
    Arrangement free = current.restrictions().isEmpty() ? current : current.withoutRestrictions();
    for (Proof proof : proofs) {
      boolean fits =
          proof.ways().stream().allMatch(way -> isClosed(way, proof.seeker(), seeker, free));
      if (fits) {
        return withAnother(proof.why(), proof.seeker(), seeker);
      }
    }
    return null;
  }

  private boolean isClosed(Answer.ClosedWay way, int failed, int seeker, Arrangement current) {
    Region region = way.region();
    if (!region.holds(failed)) {
      return true;
    }
    SlotSet inside = region.slots();
    SlotSet open = current.openArcs().of(seeker);
    if (region.holds(seeker)) {
      return false;
    }
    for (int slot = open.next(0, inside); slot >= 0; slot = open.next(slot + 1, inside)) {
      if (mayTake(way.restrictions(), seeker, slot, current)) {
        return false;
      }
    }
    return way.restrictions().stream()
        .noneMatch(restriction -> needsOtherPlace(restriction, seeker, inside));
  }

  private static boolean mayTake(
      List<Restriction> restrictions, int seeker, int slot, Arrangement current) {
    return current.permitsOpen(seeker, slot)
        && restrictions.stream().allMatch(each -> Permission.of(each, current, seeker, slot));
  }

  /** That a unit holds one must hold of either place, as {@link WholeUnits} has it. */
  private boolean needsOtherPlace(Restriction restriction, int seeker, SlotSet inside) {
    if (!(restriction instanceof Restriction.HoldsOne one) || inside.has(one.slot())) {
      return false;
    }
    OpenUnit unit = problem.units().get(one.unit());
    return unit.slots().stream().anyMatch(problem.seekers().get(seeker).arcs()::has);
  }

  private static Answer.Impossible withAnother(Answer.Impossible why, int failed, int seeker) {
    Region region = why.region();
    return new Answer.Impossible(
        region == null ? null : region.with(failed, seeker),
        why.branches().stream()
            .map(way -> new Answer.ClosedWay(way.restrictions(), way.region().with(failed, seeker)))
            .toList(),
        why.proven());
  }
}
