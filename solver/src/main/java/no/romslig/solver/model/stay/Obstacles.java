package no.romslig.solver.model.stay;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.proposal.Reason;
import no.romslig.solver.rules.RuleSet.RespiteRules;

/** Says for a request without any option which rule closes its last day. */
final class Obstacles {

  private final Groundwork ground;
  private final Options options;

  Obstacles(Groundwork ground) {
    this.ground = ground;
    this.options = new Options(ground);
  }

  Map<Integer, List<Reason>> of(StayProblem problem) {
    Map<Integer, List<Reason>> obstacles = new LinkedHashMap<>();
    for (StayRequest request : problem.requests()) {
      if (request.places().length == 0) {
        obstacles.put(request.index(), List.of(of(request)));
      }
    }
    return obstacles;
  }

  private Reason of(StayRequest request) {
    return Nights.isEmpty(request.starts()) ? byPerson(request) : byPlace(request);
  }

  private Reason byPerson(StayRequest request) {
    Demand demand = request.demand();
    Axis axis = ground.axis();
    long[] left = axis.all();
    for (StayRules.Line line : linesOf(request)) {
      Nights.and(left, line.starts());
      if (Nights.isEmpty(left)) {
        return reason(demand, line.rule());
      }
    }
    throw new IllegalStateException("nothing closes " + demand.refId());
  }

  private List<StayRules.Line> linesOf(StayRequest request) {
    Demand demand = request.demand();
    return ground.rules().lines(demand, request.from(), request.to(), ground.respite(), null);
  }

  private Reason reason(Demand demand, String rule) {
    LocalDate movesIn = ground.movesIn(demand.guest().id());
    RespiteRules rules = ground.ruleSet().respite();
    return switch (rule) {
      case "START" -> new Reason("START_PASSED", Map.of(), rule);
      case "AV-01" ->
          new Reason(
              "STAY_LONGER_THAN_ALLOWED",
              params("nights", demand.nights(), "allowed", rules.maxConsecutiveNights()),
              rule);
      case "AV-02" ->
          new Reason(
              "QUOTA_REACHED",
              params(
                  "nights", ground.respite().quota().maxNights(),
                  "window", ground.respite().quota().window()),
              rule);
      case "GRANT" -> new Reason("OUTSIDE_GRANT", Map.of(), rule);
      case "UNAVAILABLE" -> new Reason("FAMILY_UNAVAILABLE", Map.of(), rule);
      case "START-DAY" -> new Reason("NO_START_DAY", Map.of(), rule);
      case "ONE-PLACE" ->
          movesIn == null
              ? new Reason("PERSON_ELSEWHERE", Map.of(), rule)
              : new Reason("LAPSES_ON_MOVING_IN", Map.of("from", movesIn.toString()), rule);
      default -> new Reason("ASSESSMENT_NOT_MET", Map.of("assessment", rule), rule);
    };
  }

  private Reason byPlace(StayRequest request) {
    Demand demand = request.demand();
    List<Place> fitting = options.fitting(demand);
    if (fitting.isEmpty()) {
      return misfit(demand);
    }
    boolean ofAge = false;
    boolean open = false;
    for (Place place : fitting) {
      long[] starts = request.starts().clone();
      Nights.and(starts, ground.rules().startsByAge(demand, place));
      ofAge |= !Nights.isEmpty(starts);
      long[] usable = ground.places().opening(place);
      Nights.and(usable, ground.places().outsideClosures(place));
      Nights.erode(usable, demand.nights());
      Nights.and(starts, usable);
      open |= !Nights.isEmpty(starts);
    }
    if (!ofAge) {
      return new Reason("NO_UNIT_FOR_AGE", Map.of(), "AGE");
    }
    if (!open) {
      return new Reason("CLOSED", Map.of("units", fitting.size()), "CLOSURE");
    }
    return new Reason("NO_BED_NIGHTS_LEFT", Map.of("units", fitting.size()), "CAPACITY");
  }

  /** Names the rule that the nearest units break: the one that is tested last. */
  private Reason misfit(Demand demand) {
    String nearest = "NOT-GRANTED";
    for (Place place : ground.places().all()) {
      String misfit = ground.rules().misfit(demand, place);
      if (misfit != null && depth(misfit) > depth(nearest)) {
        nearest = misfit;
      }
    }
    return switch (nearest) {
      case "RESERVED" -> new Reason("UNITS_RESERVED", Map.of(), nearest);
      case "FEATURE" ->
          new Reason(
              "NO_UNIT_WITH_FEATURES",
              Map.of("features", demand.required().stream().sorted().toList()),
              nearest);
      default -> new Reason("NO_UNIT_OF_CARE_FORM", Map.of(), nearest);
    };
  }

  private static int depth(String misfit) {
    return List.of("NOT-GRANTED", "FEATURE", "RESERVED").indexOf(misfit);
  }

  private static Map<String, Object> params(String first, int one, String second, int two) {
    Map<String, Object> params = new LinkedHashMap<>();
    params.put(first, one);
    params.put(second, two);
    return params;
  }
}
