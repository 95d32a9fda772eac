package no.romslig.solver.explain.reason;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.UnitId;

/** Whom a placement depends on: who makes room for it, and the partner who moves as well. */
final class DependencyReasons {

  private final Situation situation;

  DependencyReasons(Situation situation) {
    this.situation = situation;
  }

  List<Ground> of(Placement placement) {
    List<Ground> grounds = new ArrayList<>();
    Set<PersonId> makeRoom = makingRoomFor(placement);
    if (!makeRoom.isEmpty()) {
      grounds.add(new MoveGround.DependsOnMove(makeRoom.size(), placement.executable()));
    }
    List<PersonId> others =
        placement.dependsOn().stream().filter(each -> !makeRoom.contains(each)).toList();
    Couple couple = situation.coupleOf(placement.personId());
    PersonId partner = couple == null ? null : couple.partnerOf(placement.personId());
    if (partner != null && others.contains(partner)) {
      grounds.add(new MoveGround.PartnerMovesAlong(placement.executable()));
    }
    int forPartner = (int) others.stream().filter(each -> !each.equals(partner)).count();
    if (forPartner > 0) {
      grounds.add(new MoveGround.PartnerWaitsForMove(forPartner, placement.executable()));
    }
    return grounds;
  }

  /** Those whose moves free the place itself, at once or along a chain. */
  Set<PersonId> makingRoomFor(Placement placement) {
    Set<UnitId> units = new LinkedHashSet<>(Set.of(placement.unitId()));
    Set<PersonId> movers = new LinkedHashSet<>();
    boolean more = true;
    while (more) {
      more = false;
      for (PersonId mover : placement.dependsOn()) {
        if (!movers.contains(mover) && leaves(mover).anyMatch(units::contains)) {
          movers.add(mover);
          UnitId to = situation.lastingUnitOf(mover);
          more |= to == null || units.add(to);
        }
      }
    }
    return movers;
  }

  private Stream<UnitId> leaves(PersonId mover) {
    ProposedRelocation move = situation.moveOf(mover);
    return move == null
        ? situation.occupanciesOf(mover).stream().map(Occupancy::unitId)
        : Stream.of(move.fromUnitId());
  }
}
