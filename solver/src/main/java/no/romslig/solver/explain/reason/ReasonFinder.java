package no.romslig.solver.explain.reason;

import java.util.List;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.model.place.Place;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.proposal.Reason;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.ShortStay;

/** Finds the reasons for everything that a proposal gives or does not give. */
public final class ReasonFinder {

  private final Situation situation;
  private final Standings standings;
  private final PlacementReasons placements;
  private final MoveReasons moves;
  private final WaitingReasons waiting;

  public ReasonFinder(Situation situation) {
    this.situation = situation;
    standings = new Standings(situation);
    placements = new PlacementReasons(standings);
    moves = new MoveReasons(standings);
    waiting = new WaitingReasons(standings);
  }

  public List<Reason> of(Placement placement) {
    return written(placements.of(placement, standings));
  }

  public List<Reason> of(ProposedRelocation move) {
    return written(moves.of(move, standings));
  }

  /** For stays the planner's own reasons, where it gave any. */
  public List<Reason> of(Unplaced unplaced) {
    return switch (unplaced.kind()) {
      case CASE -> written(waiting.ofCase(unplaced));
      case RELOCATION -> written(waiting.ofRelocation(unplaced));
      case COMPANION -> written(waiting.ofCompanion(unplaced));
      case SHORT_STAY, RESPITE_CYCLE ->
          unplaced.reasons().isEmpty() ? written(stay(unplaced)) : unplaced.reasons();
    };
  }

  private List<Ground> stay(Unplaced unplaced) {
    List<CareForm> forms = formsOf(unplaced);
    int beds =
        (int)
            situation.places().all().stream()
                .map(Place::unit)
                .filter(unit -> forms.stream().anyMatch(unit::serves))
                .count();
    return List.of(
        beds == 0 ? new StayGround.NoUnitOfCareForm() : new StayGround.NoBedNightsLeft(beds));
  }

  private List<CareForm> formsOf(Unplaced unplaced) {
    if (unplaced.kind() == UnplacedKind.RESPITE_CYCLE) {
      RespiteGrant grant = situation.findGrant(unplaced.refId());
      return grant == null ? List.of() : grant.careForms();
    }
    ShortStay stay = situation.findShortStay(unplaced.refId());
    return stay == null ? List.of() : List.of(stay.careForm());
  }

  private static List<Reason> written(List<Ground> grounds) {
    return grounds.stream().distinct().map(Ground::toReason).toList();
  }
}
