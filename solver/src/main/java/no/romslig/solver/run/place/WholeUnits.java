package no.romslig.solver.run.place;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.romslig.solver.model.place.Arcs;
import no.romslig.solver.model.place.OpenUnit;
import no.romslig.solver.model.place.Seeker;

/**
 * Widens a full set, so that it also proves what a witness says of a whole unit. That a unit holds
 * one is tried place by place: whoever could have its other place counts as reaching this one.
 */
final class WholeUnits {

  private final Arrangement arrangement;
  private final Set<Integer> seekers;
  private final Set<Integer> slots;

  private WholeUnits(Arrangement arrangement, Region region) {
    this.arrangement = arrangement;
    seekers = new LinkedHashSet<>(region.seekers());
    slots = new LinkedHashSet<>(region.slots());
  }

  /** The wider set; the same where it needs no more or would come to a free place. */
  static Region widen(Arrangement arrangement, Region region) {
    List<Restriction.HoldsOne> ones =
        arrangement.restrictions().stream()
            .filter(Restriction.HoldsOne.class::isInstance)
            .map(Restriction.HoldsOne.class::cast)
            .toList();
    return ones.isEmpty() ? region : new WholeUnits(arrangement, region).widen(region, ones);
  }

  private Region widen(Region region, List<Restriction.HoldsOne> ones) {
    List<Integer> queue = new ArrayList<>(seekers);
    for (int k = 0; k < queue.size(); k++) {
      int seeker = queue.get(k);
      List<Integer> reached = permitted(seeker);
      ones.stream().filter(one -> couldBeIn(seeker, one)).forEach(one -> reached.add(one.slot()));
      for (int slot : reached) {
        if (slots.add(slot)) {
          int holder = arrangement.holder(slot);
          if (holder < 0) {
            return region;
          }
          if (seekers.add(holder)) {
            queue.add(holder);
          }
        }
      }
    }
    return new Region(List.copyOf(seekers), List.copyOf(slots));
  }

  private List<Integer> permitted(int seeker) {
    Seeker who = arrangement.problem.seekers().get(seeker);
    List<Integer> found = new ArrayList<>();
    Arcs arcs = who.arcs();
    for (int k = 0; k < arcs.count(); k++) {
      if (arrangement.permits(seeker, k)) {
        found.add(arcs.slot(k));
      }
    }
    if (arrangement.permitsHome(seeker)) {
      found.add(who.home());
    }
    return found;
  }

  private boolean couldBeIn(int seeker, Restriction.HoldsOne one) {
    Seeker who = arrangement.problem.seekers().get(seeker);
    OpenUnit unit = arrangement.problem.units().get(one.unit());
    boolean stays = unit.slots().contains(who.home()) && !arrangement.isRequired(seeker);
    return stays
        || (!arrangement.isHeldBack(seeker)
            && unit.slots().stream().anyMatch(slot -> who.arcs().find(slot) >= 0));
  }
}
