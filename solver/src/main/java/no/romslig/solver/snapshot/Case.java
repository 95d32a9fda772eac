package no.romslig.solver.snapshot;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A <i>sak</i>: one applicant for a lasting place.
 *
 * @param careForms the lasting care forms that the decision grants, best first
 * @param needClass 1–5, 5 = greatest
 * @param needScore 0–100, finer order within the class
 * @param readyFrom earliest move-in, if any
 * @param interimService whether a safe interim service is recorded
 * @param preferences institutions in the order wished: a wish, not a veto
 * @param declined units already offered and declined
 */
public record Case(
    CaseId id,
    PersonId personId,
    LocalDate applicationDate,
    LocalDate waitingSince,
    LegalStatus legalStatus,
    List<CareForm> careForms,
    int needClass,
    int needScore,
    @Nullable LocalDate readyFrom,
    Whereabouts whereabouts,
    boolean interimService,
    boolean wishesCareHousing,
    List<InstitutionId> preferences,
    Set<UnitId> declined,
    List<Assessment> assessments,
    @Nullable NeedOverride override) {

  public Case {
    careForms = Lists.orEmpty(careForms);
    preferences = Lists.orEmpty(preferences);
    declined = Lists.orEmpty(declined);
    assessments = Lists.orEmpty(assessments);
  }

  /** The need class that counts: the professional's override where there is one. */
  @JsonIgnore
  public int effectiveNeedClass() {
    return override == null || override.needClass() == null ? needClass : override.needClass();
  }

  /** The need score that counts: the professional's override where there is one. */
  @JsonIgnore
  public int effectiveNeedScore() {
    return override == null || override.needScore() == null ? needScore : override.needScore();
  }
}
