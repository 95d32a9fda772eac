package no.romslig.solver.run.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.romslig.solver.model.place.OpenUnit;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;
import no.romslig.solver.model.place.Tenure;
import no.romslig.solver.proposal.Witness;
import no.romslig.solver.proposal.Witness.ClosedBranch;
import no.romslig.solver.proposal.Witness.Holder;
import no.romslig.solver.proposal.Witness.HolderWhy;
import no.romslig.solver.run.place.FullSets.FullSet;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.UnitId;

/** Writes down, for each item without a place, the full set that proves it (docs/problem.md, 8). */
final class Witnesses {

  /** Above so many units, a set is written once and then named. */
  private static final int WRITTEN_ONCE = 50;

  private record HeldSet(List<UnitId> units, List<Holder> holders) {}

  private final PlaceProblem problem;
  private final Arrangement arrangement;
  private final RestrictionNames names;
  private final HolderReasons reasons;
  private final FullSets fullSets;
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
    lookAhead = problem.date(problem.lastDay());
    reasons = new HolderReasons(order);
    fullSets = new FullSets(problem, arrangement, reasons);
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
    FullSet set = fullSets.of(failed.seeker());
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

  private List<UnitId> unitsOf(FullSet set) {
    Set<UnitId> units = new LinkedHashSet<>();
    set.slots().stream().forEach(slot -> units.add(problem.unitOf(slot).place().unit().id()));
    Set<PersonId> named = new HashSet<>();
    for (int k = set.filled().nextSetBit(0); k >= 0; k = set.filled().nextSetBit(k + 1)) {
      UnitId unit = fullSets.filled().get(k).unit().id();
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
    HolderWhy why = reasons.why(seeker, failed.seeker());
    if (failed.together() != null && failed.together().index() == seeker.index()) {
      why = HolderWhy.PARTNER;
    } else if (why == HolderWhy.HIGHER_RANK && seeker.hasHome() && slots.get(seeker.home())) {
      why = HolderWhy.RESIDENT;
    }
    return new Holder(seeker.person().id(), why);
  }
}
