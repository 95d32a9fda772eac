package no.romslig.solver.snapshot;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * <i>Avlastning</i>: a rotation of stays that relieves a caregiver. Cycle k is {@code [from +
 * k·cycleNights, from + (k+1)·cycleNights)} and owes one undivided stay of {@code stayNights},
 * counted in the cycle where it starts.
 *
 * @param needClass the caregiver's burden class 1–5
 * @param startDays weekdays on which a stay may begin (empty = any)
 * @param history earlier stays, as far back as the rule set's window
 * @param published stays already told to the family
 */
public record RespiteGrant(
    GrantId id,
    PersonId personId,
    List<CareForm> careForms,
    int stayNights,
    int cycleNights,
    LocalDate from,
    @Nullable LocalDate to,
    int needClass,
    List<InstitutionId> preferredInstitutions,
    List<Period> wishes,
    List<Period> unavailable,
    Set<DayOfWeek> startDays,
    List<Period> history,
    List<PublishedStay> published,
    List<Assessment> assessments) {

  public RespiteGrant {
    careForms = Lists.orEmpty(careForms);
    preferredInstitutions = Lists.orEmpty(preferredInstitutions);
    wishes = Lists.orEmpty(wishes);
    unavailable = Lists.orEmpty(unavailable);
    startDays = Lists.orEmpty(startDays);
    history = Lists.orEmpty(history);
    published = Lists.orEmpty(published);
    assessments = Lists.orEmpty(assessments);
  }

  /** The nights on which the grant is valid. */
  @JsonIgnore
  public Period validity() {
    return new Period(from, to);
  }

  /** The nights of cycle {@code k}, counted from 0. */
  public Period cycle(int k) {
    return Period.ofNights(from.plusDays((long) k * cycleNights), cycleNights);
  }
}
