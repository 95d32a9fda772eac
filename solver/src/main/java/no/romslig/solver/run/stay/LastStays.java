package no.romslig.solver.run.stay;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.romslig.solver.model.stay.Nights;
import no.romslig.solver.model.stay.Place;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.RespiteStay;
import no.romslig.solver.proposal.ShortStayPlacement;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.snapshot.GrantId;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.UnitId;

/** What the last proposal gave each stay that is asked for now. */
final class LastStays {

  private static final int NO_CYCLE = -1;

  private record Asked(String refId, int cycle) {}

  private record Given(UnitId unit, LocalDate from) {}

  private final Map<Asked, Given> given = new HashMap<>();
  private final Set<Asked> refused = new HashSet<>();

  LastStays(StayProblem problem, Proposal last) {
    Map<GrantId, RespiteGrant> grants = new HashMap<>();
    for (StayRequest request : problem.requests()) {
      RespiteGrant grant = request.demand().grant();
      if (grant != null) {
        grants.put(grant.id(), grant);
      }
    }
    for (RespiteStay stay : last.respiteStays()) {
      RespiteGrant grant = grants.get(stay.grantId());
      if (grant != null) {
        long days = ChronoUnit.DAYS.between(grant.from(), stay.from());
        int cycle = (int) Math.floorDiv(days, grant.cycleNights());
        given.put(new Asked(stay.grantId().value(), cycle), new Given(stay.unitId(), stay.from()));
      }
    }
    for (ShortStayPlacement stay : last.shortStayPlacements()) {
      given.put(
          new Asked(stay.shortStayId().value(), NO_CYCLE), new Given(stay.unitId(), stay.from()));
    }
    for (Unplaced each : last.unplaced()) {
      refused.add(new Asked(each.refId(), each.cycle() == null ? NO_CYCLE : each.cycle()));
    }
  }

  /** Whether the last proposal had a stay for it. */
  boolean has(StayRequest request) {
    return given.containsKey(asked(request));
  }

  /**
   * The first stay first: in a room for two, who comes after a stranger is always let in, while who
   * was to leave before one need not be.
   */
  Comparator<StayRequest> byDay() {
    return Comparator.comparing((StayRequest request) -> day(request))
        .thenComparingInt(StayRequest::index);
  }

  private LocalDate day(StayRequest request) {
    Given last = given.get(asked(request));
    return last == null ? LocalDate.MAX : last.from();
  }

  /** Whether the last proposal knew of it and had none. */
  boolean isRefused(StayRequest request) {
    return !has(request) && refused.contains(asked(request));
  }

  /** The last slot, where it is free; {@link Board#NONE} where it is not. */
  int slot(StayRequest request, Board board) {
    Given last = given.get(asked(request));
    return last == null ? Board.NONE : slot(request, board, last);
  }

  private static int slot(StayRequest request, Board board, Given last) {
    StayProblem problem = board.problem();
    int day = problem.axis().day(last.from());
    if (!problem.axis().date(day).equals(last.from())) {
      return Board.NONE;
    }
    long[] starts = new long[board.words()];
    for (int option = 0; option < request.places().length; option++) {
      Place place = problem.places().get(request.places()[option]);
      if (place.unitId().equals(last.unit())
          && board.freeStarts(request, option, board.calendar(request), starts)
          && Nights.get(starts, day)) {
        return problem.slot(place.index(), day);
      }
    }
    return Board.NONE;
  }

  private static Asked asked(StayRequest request) {
    return new Asked(request.demand().refId(), request.isShort() ? NO_CYCLE : request.cycle());
  }
}
