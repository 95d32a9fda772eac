package no.romslig.solver.run.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.romslig.solver.model.place.Arcs;
import no.romslig.solver.model.place.OpenUnit;
import no.romslig.solver.model.place.Place;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;
import no.romslig.solver.model.place.SuitablePlaces;
import no.romslig.solver.model.place.Tenure;
import no.romslig.solver.proposal.Witness;
import no.romslig.solver.proposal.Witness.ClosedBranch;
import no.romslig.solver.proposal.Witness.Holder;
import no.romslig.solver.proposal.Witness.HolderWhy;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** Writes down, for each item without a place, the full set that proves it (docs/problem.md, 8). */
final class Witnesses {

  /** Above so many units, a set is written once and then named. */
  private static final int WRITTEN_ONCE = 50;

  private record FullSet(BitSet slots, BitSet filled) {}

  private record HeldSet(List<UnitId> units, List<Holder> holders) {}

  private final PlaceProblem problem;
  private final Arrangement arrangement;
  private final RestrictionNames names;
  private final Map<Integer, Integer> turn = new HashMap<>();
  private final List<Place> filled = new ArrayList<>();
  private final Map<Integer, BitSet> filledFor = new HashMap<>();
  private final SuitablePlaces suitable;
  private final Map<FullSet, List<UnitId>> written = new HashMap<>();
  private final Map<HeldSet, String> writtenSets = new HashMap<>();
  private final Map<HeldSet, String> writtenBranches = new HashMap<>();
  private final LocalDate lookAhead;

  /**
   * @param order those placed, in the order of their rank
   */
  Witnesses(PlaceProblem problem, Arrangement arrangement, List<Seeker> order) {
    this.problem = problem;
    this.arrangement = arrangement;
    names = new RestrictionNames(problem);
    suitable = new SuitablePlaces(problem.suitability(), problem.places());
    lookAhead = problem.date(problem.lastDay());
    for (int k = 0; k < order.size(); k++) {
      turn.put(order.get(k).index(), k);
    }
    Set<Place> open = new LinkedHashSet<>();
    problem.units().forEach(unit -> open.add(unit.place()));
    for (Place place : problem.places().all()) {
      if (place.unit().careForm().isLasting() && !open.contains(place)) {
        filled.add(place);
      }
    }
  }

  Witness of(Ranked.Failed failed, String refId) {
    Answer.Impossible why = failed.why();
    if (why == null) {
      return new Witness(List.of(), List.of(), null, List.of());
    }
    if (failed.together() != null) {
      List<Answer.ClosedWay> ways = new ArrayList<>(why.branches());
      if (why.region() != null) {
        ways.addFirst(new Answer.ClosedWay(List.of(), why.region()));
      }
      return branched(ways, failed, refId);
    }
    if (why.region() == null) {
      return branched(why.branches(), failed, refId);
    }
    FullSet set = reached(failed.seeker());
    return holdsOnlyThoseOf(why.region(), set)
        ? plain(failed, set, refId)
        : branched(List.of(new Answer.ClosedWay(List.of(), why.region())), failed, refId);
  }

  /** Whether nobody has come into the set who had no place when the item was tried. */
  private boolean holdsOnlyThoseOf(Region region, FullSet set) {
    Set<Integer> then = Set.copyOf(region.seekers());
    return set.slots().stream()
        .map(arrangement::holder)
        .filter(holder -> holder >= 0)
        .allMatch(holder -> problem.seekers().get(holder).hasHome() || then.contains(holder));
  }

  private Witness branched(List<Answer.ClosedWay> ways, Ranked.Failed failed, String refId) {
    List<ClosedBranch> branches = new ArrayList<>();
    for (Answer.ClosedWay way : ways) {
      List<Witness.Restriction> restrictions =
          way.restrictions().stream().map(names::name).toList();
      HeldSet set = branchSet(way.region(), failed);
      String name = refId + "/" + branches.size();
      String same =
          set.units().size() > WRITTEN_ONCE ? writtenBranches.putIfAbsent(set, name) : null;
      branches.add(
          same == null
              ? new ClosedBranch(restrictions, set.units(), set.holders(), null)
              : new ClosedBranch(restrictions, List.of(), List.of(), same));
    }
    return new Witness(List.of(), List.of(), null, branches);
  }

  private HeldSet branchSet(Region region, Ranked.Failed failed) {
    Set<Integer> units = new TreeSet<>();
    BitSet slots = new BitSet();
    region.slots().forEach(slots::set);
    slots.stream().forEach(slot -> units.add(problem.slots().get(slot).unit()));
    List<Holder> holders = new ArrayList<>();
    region.seekers().stream()
        .sorted()
        .filter(seeker -> seeker != failed.seeker().index())
        .forEach(seeker -> holders.add(holder(problem.seekers().get(seeker), failed, slots)));
    List<UnitId> ids = new ArrayList<>();
    for (int unit : units) {
      OpenUnit open = problem.units().get(unit);
      ids.add(open.place().unit().id());
      open.staying().forEach(person -> holders.add(new Holder(person.id(), HolderWhy.RESIDENT)));
    }
    return new HeldSet(ids, holders);
  }

  private Witness plain(Ranked.Failed failed, FullSet set, String refId) {
    List<UnitId> units = written.computeIfAbsent(set, this::unitsOf);
    // Who holds it and why depends on the rank of the one who fails, also where the units do not.
    HeldSet held = new HeldSet(units, holdersFor(failed, set, units));
    String same = units.size() > WRITTEN_ONCE ? writtenSets.putIfAbsent(held, refId) : null;
    return same == null
        ? new Witness(units, held.holders(), null, List.of())
        : new Witness(List.of(), List.of(), same, List.of());
  }

  /** All slots that the seeker, and whoever holds one of them, could take. */
  private FullSet reached(Seeker first) {
    BitSet slots = new BitSet();
    BitSet filledUnits = new BitSet();
    Set<Integer> crowd = new LinkedHashSet<>(List.of(first.index()));
    for (int size = 0; size < crowd.size() + slots.cardinality(); ) {
      size = crowd.size() + slots.cardinality();
      for (int index : List.copyOf(crowd)) {
        Seeker seeker = problem.seekers().get(index);
        if (arrangement.isHeldBack(index) && index != first.index()) {
          continue;
        }
        filledUnits.or(filledFor(seeker));
        Arcs arcs = seeker.arcs();
        for (int k = 0; k < arcs.count(); k++) {
          if (isOpenTo(seeker, arcs.slot(k), crowd)) {
            visit(arcs.slot(k), slots, crowd);
          }
        }
        boolean isFirst = index == first.index();
        if (!isFirst && seeker.hasHome() && !ranksBefore(seeker, first)) {
          visit(seeker.home(), slots, crowd);
        }
      }
    }
    return new FullSet(slots, filledUnits);
  }

  /** A second slot is only open beside one of the crowd. */
  private boolean isOpenTo(Seeker seeker, int slot, Set<Integer> crowd) {
    return !problem.slots().get(slot).second()
        || Arrays.stream(problem.roomMates().of(seeker.index(), problem.slots().get(slot).unit()))
            .anyMatch(crowd::contains);
  }

  private void visit(int slot, BitSet slots, Set<Integer> crowd) {
    if (!slots.get(slot)) {
      slots.set(slot);
      if (arrangement.holder(slot) >= 0) {
        crowd.add(arrangement.holder(slot));
      }
    }
  }

  private boolean ranksBefore(Seeker seeker, Seeker failed) {
    return holderWhy(seeker, failed) == HolderWhy.HIGHER_RANK;
  }

  private BitSet filledFor(Seeker seeker) {
    return filledFor.computeIfAbsent(
        seeker.index(),
        index -> {
          BitSet found = new BitSet();
          SuitablePlaces.For own = suitable.of(seeker.candidate());
          for (int k = 0; k < filled.size(); k++) {
            if (own.window(filled.get(k)) != null) {
              found.set(k);
            }
          }
          return found;
        });
  }

  private List<UnitId> unitsOf(FullSet set) {
    Set<UnitId> units = new LinkedHashSet<>();
    set.slots().stream().forEach(slot -> units.add(problem.unitOf(slot).place().unit().id()));
    Set<PersonId> named = new HashSet<>();
    for (int k = set.filled().nextSetBit(0); k >= 0; k = set.filled().nextSetBit(k + 1)) {
      UnitId unit = filled.get(k).unit().id();
      List<PersonId> fillers = problem.tenures().in(unit).stream().map(Tenure::person).toList();
      // Who moves on leaves two units filled, but is one holder.
      if (fillers.stream().noneMatch(named::contains)) {
        units.add(unit);
        named.addAll(fillers);
      }
    }
    return List.copyOf(units);
  }

  private List<Holder> holdersFor(Ranked.Failed failed, FullSet set, List<UnitId> units) {
    Map<PersonId, Holder> holders = new LinkedHashMap<>();
    set.slots().stream()
        .map(arrangement::holder)
        .filter(seeker -> seeker >= 0 && seeker != failed.seeker().index())
        .mapToObj(seeker -> holder(problem.seekers().get(seeker), failed, set.slots()))
        .forEach(holder -> holders.put(holder.personId(), holder));
    for (UnitId unit : units) {
      for (Tenure tenure : problem.tenures().in(unit)) {
        boolean stays = tenure.to() == null || tenure.to().isAfter(lookAhead);
        if (stays && problem.find(tenure.person()) == null) {
          holders.putIfAbsent(
              tenure.person(),
              new Holder(
                  tenure.person(), tenure.committed() ? HolderWhy.COMMITTED : HolderWhy.RESIDENT));
        }
      }
    }
    return List.copyOf(holders.values());
  }

  /**
   * A holder of a set; one whose home is in it too holds it as its resident, whatever the rank, so
   * that many who fail at one set can name the same holders.
   */
  private Holder holder(Seeker seeker, Ranked.Failed failed, BitSet slots) {
    HolderWhy why = holderWhy(seeker, failed.seeker());
    if (failed.together() != null && failed.together().index() == seeker.index()) {
      why = HolderWhy.PARTNER;
    } else if (why == HolderWhy.HIGHER_RANK && seeker.hasHome() && slots.get(seeker.home())) {
      why = HolderWhy.RESIDENT;
    }
    return new Holder(seeker.person().id(), why);
  }

  private HolderWhy holderWhy(Seeker seeker, Seeker failed) {
    if (seeker.role() == Seeker.Role.COMPANION) {
      return HolderWhy.COMPANION;
    }
    Integer place = turn.get(seeker.index());
    boolean placed = place != null;
    if (placed && (!seeker.hasHome() || isHigher(seeker, failed))) {
      return HolderWhy.HIGHER_RANK;
    }
    return HolderWhy.RESIDENT;
  }

  /** Whether the seeker's own item is settled before the failed one's. */
  private static boolean isHigher(Seeker seeker, @Nullable Seeker failed) {
    if (seeker.rank() == null || failed == null || failed.rank() == null) {
      return failed == null || failed.rank() == null;
    }
    boolean right = Rights.has(seeker);
    boolean failedRight = Rights.has(failed);
    if (right != failedRight) {
      return right;
    }
    boolean wish = seeker.role() == Seeker.Role.RESIDENT_RELOCATION;
    boolean failedWish = failed.role() == Seeker.Role.RESIDENT_RELOCATION;
    return wish == failedWish ? seeker.rank().compareTo(failed.rank()) < 0 : failedWish;
  }
}
