package no.romslig.api.stays;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.romslig.api.problem.Checked;
import no.romslig.api.problem.Faults;
import no.romslig.data.institution.CareForm;
import no.romslig.data.person.Sex;
import no.romslig.data.stay.ShortStayFacts;
import no.romslig.data.stay.ShortStayPurpose;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for, all of it. It begins between the two days, both included.
 *
 * @param personId missing where it is not known yet whose it is
 */
record ShortStayBody(
    @Nullable UUID personId,
    @Nullable Sex sex,
    @Nullable CareForm careForm,
    @Nullable ShortStayPurpose purpose,
    @Nullable LocalDate earliestStart,
    @Nullable LocalDate latestStart,
    @Nullable Integer nights,
    @Nullable Integer needClass,
    @Nullable List<String> requiredFeatures,
    @Nullable LocalDate hospitalReadySince)
    implements Checked {

  private static final int HIGHEST_CLASS = 5;

  @Override
  public void check(Faults faults, LocalDate today) {
    check("", faults);
  }

  void check(String at, Faults faults) {
    faults.demandSaid(sex, at + "sex", "FEMALE, MALE or OTHER");
    faults.demand(
        careForm != null && careForm.isForShortStays(),
        at + "careForm",
        "SHORT_TERM, KAD, TRANSITION_FLAT or LONG_TERM_SHELTERED");
    faults.demandSaid(purpose, at + "purpose", "what the stay is for");
    faults.demandSaid(earliestStart, at + "earliestStart", "the first day on which it may begin");
    faults.demand(
        latestStart != null && (earliestStart == null || !latestStart.isBefore(earliestStart)),
        at + "latestStart",
        "earliestStart or later");
    faults.demandRange(nights, 1, ShortStayFacts.LONGEST, at + "nights");
    faults.demandRange(needClass, 1, HIGHEST_CLASS, at + "needClass");
  }

  ShortStayFacts facts() {
    return new ShortStayFacts(
        Objects.requireNonNull(sex),
        Objects.requireNonNull(careForm),
        Objects.requireNonNull(purpose),
        Objects.requireNonNull(earliestStart),
        Objects.requireNonNull(latestStart),
        Objects.requireNonNull(nights),
        Objects.requireNonNull(needClass),
        requiredFeatures == null ? List.of() : requiredFeatures,
        hospitalReadySince);
  }
}
