package no.romslig.solver.snapshot;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resident who may move (rules FL-01 to FL-05).
 *
 * @param targetCareForms where to, best first
 * @param mandatory the need has changed: ranked like a case; otherwise only a link that helps, or
 *     the resident's wish
 * @param heard whether the resident and the relatives have been heard
 * @param agrees what the resident answered, if asked
 * @param newDecision whether a new decision has been made after a disagreement
 */
public record Relocation(
    PersonId personId,
    List<CareForm> targetCareForms,
    boolean mandatory,
    Initiative initiative,
    int needClass,
    int needScore,
    LocalDate since,
    boolean heard,
    @Nullable Boolean agrees,
    @Nullable Boolean newDecision,
    @Nullable String reason) {

  public Relocation {
    targetCareForms = Lists.orEmpty(targetCareForms);
  }
}
