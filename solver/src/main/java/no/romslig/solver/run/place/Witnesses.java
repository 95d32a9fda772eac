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
import no.romslig.solver.model.place.OpenUnit;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;
import no.romslig.solver.model.place.SlotSet;
import no.romslig.solver.model.place.Tenure;
import no.romslig.solver.proposal.Witness;
import no.romslig.solver.proposal.Witness.ClosedBranch;
import no.romslig.solver.proposal.Witness.Holder;
import no.romslig.solver.proposal.Witness.HolderWhy;
import no.romslig.solver.run.place.FullSets.FullSet;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** Writes down, for each item without a place, the full set that proves it (docs/problem.md, 8). */
final class Witnesses {

  /** Above so many units, a set is written once and then named. */
  private static final int WRITTEN_ONCE = 50;

  private record HeldSet(List<UnitId> units, List<Holder> holders) {

    /** Such sets are large, and those of equal size seldom differ. */
    @Override
    public int hashCode() {
      return 31 * units.size() + holders.size();
    }
  }

  /**
   * All that the written set of a branch depends on.
   *
   * @param others the seekers in it but for the one who fails
   * @param before those of them who have a home, and whose item came before
   * @param partner who fails too; -1 = nobody
   */
  private record BranchOf(SlotSet slots, BitSet others, BitSet before, int partner) {}

  /**
   * A set as one who fails at it sees it.
   *
   * @param own the holder who fails; null = it is not one of them
   */
  private record HeldBy(FullSet set, @Nullable PersonId own) {}

  private final PlaceProblem problem;
  private final Arrangement arrangement;
  private final RestrictionNames names;
  private final HolderReasons reasons;
  private final FilledPlaces filled;
  private final FullSets fullSets;
  private final Map<FullSet, HeldSet> held = new HashMap<>();
  private final Map<HeldBy, String> writtenSets = new HashMap<>();
  private final Map<BranchOf, HeldSet> branches = new HashMap<>();
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
    reasons = new HolderReasons(problem.seekers(), order);
    filled = new FilledPlaces(problem);
    fullSets = new FullSets(problem, arrangement, reasons, filled);
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
    BitSet then = region.seekers();
    for (int slot = set.slots().next(0); slot >= 0; slot = set.slots().next(slot + 1)) {
      int holder = arrangement.holder(slot);
      if (holder >= 0 && !then.get(holder) && !problem.seekers().get(holder).hasHome()) {
        return false;
      }
    }
    return true;
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

  /** Many who fail do so at the same set. */
  private HeldSet branchSet(Region region, Ranked.Failed failed) {
    BitSet others = (BitSet) region.seekers().clone();
    others.clear(failed.seeker().index());
    BranchOf branch =
        new BranchOf(
            region.slots(),
            others,
            reasons.moversBefore(failed.seeker(), others),
            failed.together() == null ? -1 : failed.together().index());
    return branches.computeIfAbsent(branch, key -> branchSet(key, failed));
  }

  private HeldSet branchSet(BranchOf branch, Ranked.Failed failed) {
    SlotSet slots = branch.slots();
    BitSet units = new BitSet();
    for (int slot = slots.next(0); slot >= 0; slot = slots.next(slot + 1)) {
      units.set(problem.table().unit(slot));
    }
    List<Holder> holders = new ArrayList<>();
    branch.others().stream()
        .forEach(seeker -> holders.add(holder(problem.seekers().get(seeker), failed, slots)));
    List<UnitId> ids = new ArrayList<>();
    for (int unit = units.nextSetBit(0); unit >= 0; unit = units.nextSetBit(unit + 1)) {
      OpenUnit open = problem.units().get(unit);
      ids.add(open.place().unit().id());
      open.staying().forEach(person -> holders.add(new Holder(person.id(), HolderWhy.RESIDENT)));
    }
    return new HeldSet(ids, holders);
  }

  private Witness plain(Ranked.Failed failed, FullSet set, String refId) {
    HeldSet all = held.computeIfAbsent(set, this::heldSet);
    Seeker seeker = failed.seeker();
    boolean holdsOne =
        seeker.hasHome() && arrangement.isHome(seeker.index()) && set.slots().has(seeker.home());
    PersonId own = holdsOne ? seeker.person().id() : null;
    String same =
        all.units().size() > WRITTEN_ONCE
            ? writtenSets.putIfAbsent(new HeldBy(set, own), refId)
            : null;
    return same == null
        ? new Witness(all.units(), without(own, all.holders()), null, List.of())
        : new Witness(List.of(), List.of(), same, List.of());
  }

  private static List<Holder> without(@Nullable PersonId own, List<Holder> holders) {
    return own == null
        ? holders
        : holders.stream().filter(holder -> !holder.personId().equals(own)).toList();
  }

  private HeldSet heldSet(FullSet set) {
    List<UnitId> units = unitsOf(set);
    return new HeldSet(units, holders(set, units));
  }

  private List<UnitId> unitsOf(FullSet set) {
    Set<UnitId> units = new LinkedHashSet<>();
    for (int slot = set.slots().next(0); slot >= 0; slot = set.slots().next(slot + 1)) {
      units.add(problem.unitOf(slot).place().unit().id());
    }
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

  private List<Holder> holders(FullSet set, List<UnitId> units) {
    Map<PersonId, Holder> holders = new LinkedHashMap<>();
    for (int slot = set.slots().next(0); slot >= 0; slot = set.slots().next(slot + 1)) {
      if (arrangement.holder(slot) >= 0) {
        Seeker holder = problem.seekers().get(arrangement.holder(slot));
        holders.put(
            holder.person().id(),
            new Holder(holder.person().id(), reasons.why(holder, set.slots())));
      }
    }
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

  private Holder holder(Seeker seeker, Ranked.Failed failed, SlotSet slots) {
    HolderWhy why = reasons.why(seeker, failed.seeker());
    if (failed.together() != null && failed.together().index() == seeker.index()) {
      why = HolderWhy.PARTNER;
    } else if (why == HolderWhy.HIGHER_RANK && seeker.hasHome() && slots.has(seeker.home())) {
      why = HolderWhy.RESIDENT;
    }
    return new Holder(seeker.person().id(), why);
  }
}
