package no.romslig.solver.run.stay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.model.stay.FixedStay;
import no.romslig.solver.model.stay.Nights;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;
import no.romslig.solver.model.stay.StayTask;
import no.romslig.solver.proposal.Reason;
import no.romslig.solver.proposal.RespiteStay;
import no.romslig.solver.proposal.ShortStayPlacement;
import no.romslig.solver.proposal.SolverRun.Point;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.snapshot.GrantId;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.ShortStayId;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.UnitId;

/** Turns slots back into the words of the proposal, in the order of the snapshot. */
public final class PlanWriter {

  private final StayTask task;
  private final StayProblem problem;
  private final int[] slots;
  private final Map<String, Integer> grantOrder = new HashMap<>();
  private final Map<String, Integer> shortOrder = new HashMap<>();
  private final List<RespiteStay> respite = new ArrayList<>();
  private final List<ShortStayPlacement> shortStays = new ArrayList<>();
  private final List<Unplaced> unplaced = new ArrayList<>();
  private final int[] grantMissing;
  private long acuteMissing;
  private long missing;
  private long readyDays;

  /**
   * A writer of one plan.
   *
   * @param slots for each request of the task's problem its slot, -1 for none; they keep every rule
   */
  public PlanWriter(Snapshot snapshot, StayTask task, int[] slots) {
    this.task = task;
    this.problem = task.problem();
    this.slots = slots;
    grantMissing = problem.grantMissing().clone();
    for (RespiteGrant grant : snapshot.respiteGrants()) {
      grantOrder.put(grant.id().value(), grantOrder.size());
    }
    snapshot.shortStays().forEach(stay -> shortOrder.put(stay.id().value(), shortOrder.size()));
  }

  /**
   * The plan.
   *
   * @param bound what is known to be missing at least, see {@link StayPlan#bound}
   * @param steps how many it took
   * @param curve see {@link StayPlan#curve}
   */
  public StayPlan write(long bound, long steps, List<Point> curve) {
    missing = problem.fixedMissing();
    task.fixed().forEach(this::add);
    unplaced.addAll(task.settled());
    Board board = Board.of(problem, slots);
    for (StayRequest request : problem.requests()) {
      if (board.isPlaced(request)) {
        add(request, slots[request.index()]);
      } else {
        miss(request, board);
      }
    }
    respite.sort(
        Comparator.comparing((RespiteStay stay) -> grantOrder.get(stay.grantId().value()))
            .thenComparing(RespiteStay::from)
            .thenComparing(RespiteStay::unitId));
    shortStays.sort(
        Comparator.comparing(
                (ShortStayPlacement stay) -> shortOrder.get(stay.shortStayId().value()))
            .thenComparing(ShortStayPlacement::from));
    unplaced.sort(
        Comparator.comparing(Unplaced::kind)
            .thenComparing(each -> orderOf(each))
            .thenComparingInt(each -> each.cycle() == null ? -1 : each.cycle()));
    long fairness = 0;
    for (long nights : grantMissing) {
      fairness += nights * nights;
    }
    return new StayPlan(
        List.copyOf(respite),
        List.copyOf(shortStays),
        task.released(),
        List.copyOf(unplaced),
        task.alerts(),
        acuteMissing,
        missing,
        readyDays,
        fairness,
        bound,
        steps,
        curve);
  }

  private Integer orderOf(Unplaced each) {
    Map<String, Integer> order = each.kind() == UnplacedKind.SHORT_STAY ? shortOrder : grantOrder;
    return order.getOrDefault(each.refId(), 0);
  }

  private void add(FixedStay stay) {
    RespiteGrant grant = stay.grant();
    if (grant == null) {
      shortStays.add(
          new ShortStayPlacement(
              new ShortStayId(stay.refId()), stay.unit(), stay.from(), stay.to()));
    } else {
      respite.add(
          new RespiteStay(
              grant.id(), grant.personId(), stay.unit(), stay.from(), stay.to(), stay.published()));
    }
  }

  private void add(StayRequest request, int slot) {
    UnitId unit = problem.places().get(problem.place(slot)).unitId();
    LocalDate from = problem.axis().date(problem.day(slot));
    LocalDate to = from.plusDays(request.nights());
    RespiteGrant grant = request.demand().grant();
    if (grant == null) {
      shortStays.add(
          new ShortStayPlacement(new ShortStayId(request.demand().refId()), unit, from, to));
    } else {
      GrantId id = grant.id();
      respite.add(new RespiteStay(id, grant.personId(), unit, from, to, false));
    }
  }

  private void miss(StayRequest request, Board board) {
    boolean isShort = request.isShort();
    unplaced.add(
        new Unplaced(
            isShort ? UnplacedKind.SHORT_STAY : UnplacedKind.RESPITE_CYCLE,
            request.demand().refId(),
            isShort ? null : request.cycle(),
            request.nights(),
            reasons(request, board),
            null));
    acuteMissing += request.acute() ? request.missing() : 0;
    missing += request.acute() ? 0 : request.missing();
    readyDays += request.readyDays();
    if (!isShort) {
      grantMissing[request.grant()] += request.nights();
    }
  }

  private List<Reason> reasons(StayRequest request, Board board) {
    List<Reason> obstacles = task.obstacles().get(request.index());
    if (obstacles != null) {
      return obstacles;
    }
    if (Nights.isEmpty(board.calendar(request))) {
      Map<String, Object> params = new LinkedHashMap<>();
      params.put("nights", problem.quota().maxNights());
      params.put("window", problem.quota().window());
      return List.of(
          request.isShort() || problem.quota().isNone()
              ? new Reason("OTHER_STAYS_TOO_CLOSE", Map.of(), "ONE-PLACE")
              : new Reason("QUOTA_REACHED", params, "AV-02"));
    }
    return List.of(
        new Reason("NO_BED_NIGHTS_LEFT", Map.of("units", request.places().length), "CAPACITY"));
  }
}
