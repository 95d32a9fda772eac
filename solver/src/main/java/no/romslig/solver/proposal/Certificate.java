package no.romslig.solver.proposal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What the independent audit found. A proposal with violations, or envy without a label, is never
 * shown.
 */
public record Certificate(
    List<Violation> violations, List<Envy> justifiedEnvy, Optimality optimality) {

  public Certificate {
    violations = List.copyOf(violations);
    justifiedEnvy = List.copyOf(justifiedEnvy);
  }

  /** The same with another claim on the lasting places. */
  public Certificate withPlacements(PlacementOptimality placements) {
    return new Certificate(
        violations, justifiedEnvy, new Optimality(placements, optimality.stays()));
  }

  /** Whether no hard rule is broken and all envy is explained. */
  @JsonIgnore
  public boolean isClean() {
    return violations.isEmpty() && justifiedEnvy.stream().allMatch(envy -> envy.label() != null);
  }

  /** A hard rule that is broken, by whom or what, and the values that show it. */
  public record Violation(String rule, List<String> refIds, Map<String, Object> params) {

    public Violation {
      refIds = List.copyOf(refIds);
      params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }
  }

  /**
   * Someone without a place who could take the unit of someone who ranks lower.
   *
   * @param unplaced case id, or person id of a relocation
   * @param placed case id, or person id of a relocation or companion
   * @param label what explains it; missing = nothing does
   */
  public record Envy(String unplaced, String placed, UnitId unitId, @Nullable EnvyLabel label) {}

  /** What may lawfully explain that a lower rank got the place. */
  public enum EnvyLabel {
    COUPLE,
    COMMITMENT,
    WAIVER,
    RELOCATION
  }

  /** How near the best possible the proposal is. */
  public record Optimality(PlacementOptimality placements, StayOptimality stays) {}

  /** Lasting places; {@code bound} where a limit stopped the proof. */
  public record PlacementOptimality(PlacementStatus status, @Nullable Long bound) {}

  /** Whether no better distribution of the lasting places exists. */
  public enum PlacementStatus {
    PROVEN_OPTIMAL,
    BEST_FOUND
  }

  /** Weighted missing nights of the stays, and the least that they could be. */
  public record StayOptimality(long value, long bound) {}
}
