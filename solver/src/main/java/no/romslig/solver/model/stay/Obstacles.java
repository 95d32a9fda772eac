package no.romslig.solver.model.stay;

import java.time.LocalDate;
import java.util.ArrayList;
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
        obstacles.put(request.index(), of(request));
      }
    }
    return obstacles;
  }

  private List<Reason> of(StayRequest request) {
    return Nights.isEmpty(request.starts()) ? byPerson(request) : List.of(byPlace(request));
  }

  /**
   * Every rule that alone keeps a day from being left. Where no rule does so alone, those of a
   * smallest set that does; then the order of the rules decides which.
   */
  private List<Reason> byPerson(StayRequest request) {
    List<StayRules.Line> lines = linesOf(request);
    StayRules.Line days = lines.getFirst();
    if (Nights.isEmpty(days.starts())) {
      return List.of(reason(request.demand(), days.rule()));
    }
    List<StayRules.Line> closing = new ArrayList<>(lines);
    for (StayRules.Line line : lines.reversed()) {
      List<StayRules.Line> others = new ArrayList<>(closing);
      others.remove(line);
      if (!line.equals(days) && isClosedBy(others)) {
        closing = others;
      }
    }
    closing.remove(days);
    return closing.stream()
        .map(StayRules.Line::rule)
        .distinct()
        .map(rule -> reason(request.demand(), rule))
        .toList();
  }

  private boolean isClosedBy(List<StayRules.Line> lines) {
    long[] left = ground.axis().all();
    lines.forEach(line -> Nights.and(left, line.starts()));
    return Nights.isEmpty(left);
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
      case "AV-02" -> quota(demand.nights(), ground.respite().quota());
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

  private static Reason quota(int nights, Quota quota) {
    Map<String, Object> params = new LinkedHashMap<>();
    if (nights > quota.maxNights()) {
      params.put("granted", nights);
    }
    params.put("nights", quota.maxNights());
    params.put("window", quota.window());
    String code = nights > quota.maxNights() ? "GRANT_EXCEEDS_QUOTA" : "QUOTA_REACHED";
    return new Reason(code, params, "AV-02");
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
