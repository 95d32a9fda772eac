package no.romslig.solver.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stay for a time that is asked for, of {@code nights} nights, beginning between {@code
 * earliestStart} and {@code latestStart} (both included).
 *
 * @param personId who it is for, where that is known
 * @param hospitalReadySince since when a hospital has declared the patient ready, if so
 */
public record ShortStay(
    ShortStayId id,
    @Nullable PersonId personId,
    Sex sex,
    CareForm careForm,
    ShortStayPurpose purpose,
    LocalDate earliestStart,
    LocalDate latestStart,
    int nights,
    int needClass,
    Set<String> requiredFeatures,
    @Nullable LocalDate hospitalReadySince,
    List<InstitutionId> preferredInstitutions,
    List<Assessment> assessments) {

  public ShortStay {
    requiredFeatures = Lists.orEmpty(requiredFeatures);
    preferredInstitutions = Lists.orEmpty(preferredInstitutions);
    assessments = Lists.orEmpty(assessments);
  }
}
