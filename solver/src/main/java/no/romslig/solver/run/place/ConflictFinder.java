package no.romslig.solver.run.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import no.romslig.solver.model.place.OpenUnit;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;
import no.romslig.solver.snapshot.PersonId;
import org.jspecify.annotations.Nullable;

/** Finds the first conflict of an arrangement, if any. */
final class ConflictFinder {

  private final PlaceProblem problem;
  private final List<OpenUnit> unitsForTwo = new ArrayList<>();
  private final List<Seeker> companions = new ArrayList<>();

  ConflictFinder(PlaceProblem problem) {
    this.problem = problem;
    problem.units().stream().filter(OpenUnit::hasTwoSlots).forEach(unitsForTwo::add);
    problem.seekers().stream()
        .filter(seeker -> seeker.companionOf() != null)
        .forEach(companions::add);
  }

  @Nullable Conflict find(Arrangement arrangement) {
    for (Bond bond : arrangement.bonds()) {
      if (!isKept(arrangement, bond)) {
        return new Conflict.Apart(bond);
      }
    }
    for (OpenUnit unit : unitsForTwo) {
      if (isCrowded(arrangement, unit)) {
        return new Conflict.Crowded(unit.index());
      }
    }
    for (Seeker companion : companions) {
      Conflict conflict = withoutPartner(arrangement, companion);
      if (conflict != null) {
        return conflict;
      }
    }
    return tooLate(arrangement);
  }

  private boolean isKept(Arrangement arrangement, Bond bond) {
    if (arrangement.slotOf(bond.one()) < 0
        || (bond.other() >= 0 && arrangement.slotOf(bond.other()) < 0)) {
      return true;
    }
    OpenUnit here = arrangement.unitOf(bond.one());
    return bond.fixed() != null
        ? bond.isKept(here, bond.fixed())
        : bond.isKept(here, arrangement.unitOf(bond.other()).place());
  }

  private boolean isCrowded(Arrangement arrangement, OpenUnit unit) {
    int one = arrangement.holder(unit.slots().get(0));
    int other = arrangement.holder(unit.slots().get(1));
    if (one < 0 || other < 0 || (arrangement.isHome(one) && arrangement.isHome(other))) {
      return false;
    }
    return !problem.mayShare(one, other, unit);
  }

  private @Nullable Conflict withoutPartner(Arrangement arrangement, Seeker companion) {
    int index = companion.index();
    if (companion.companionOf() == null || !arrangement.isPlaced(index)) {
      return null;
    }
    int arc = companion.arcs().find(arrangement.slotOf(index));
    if (!companion.arcs().withPartner(arc)) {
      return null;
    }
    PersonId partnerId = companion.companionOf().partnerOf(companion.person().id());
    Seeker partner = problem.find(partnerId);
    int unit = arrangement.unitOf(index).index();
    if (partner == null) {
      return new Conflict.WithoutPartner(index, -1, unit);
    }
    boolean together =
        arrangement.slotOf(partner.index()) >= 0
            && arrangement.unitOf(partner.index()).index() == unit;
    return together ? null : new Conflict.WithoutPartner(index, partner.index(), unit);
  }

  private @Nullable Conflict tooLate(Arrangement arrangement) {
    Dates dates = arrangement.dates();
    BitSet perhaps = (BitSet) dates.delayed().clone();
    perhaps.or(arrangement.unsettled());
    for (int seeker = perhaps.nextSetBit(0); seeker >= 0; seeker = perhaps.nextSetBit(seeker + 1)) {
      if (dates.isTooLate(seeker)) {
        return dates.conflict(seeker);
      }
    }
    return null;
  }
}
