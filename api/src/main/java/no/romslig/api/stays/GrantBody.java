package no.romslig.api.stays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.romslig.api.problem.Checked;
import no.romslig.api.problem.Faults;
import no.romslig.data.institution.CareForm;
import no.romslig.data.stay.GrantFacts;
import org.jspecify.annotations.Nullable;

/**
 * What is granted, all of it: one stay of {@code stayNights} in each cycle (AV-02).
 *
 * @param needClass the caregiver's burden, 1 to 5
 * @param startDays weekdays on which a stay may begin; empty = any
 */
record GrantBody(
    @Nullable List<CareForm> careForms,
    @Nullable Integer stayNights,
    @Nullable Integer cycleNights,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Integer needClass,
    @Nullable List<DayOfWeek> startDays)
    implements Checked {

  private static final Set<CareForm> FORMS = Set.of(CareForm.RESPITE, CareForm.CHILD_RESPITE);
  private static final int HIGHEST_CLASS = 5;
  private static final int LONGEST = 366;

  @Override
  public void check(Faults faults, LocalDate today) {
    check("", faults);
  }

  void check(String at, Faults faults) {
    faults.demand(
        careForms != null && !careForms.isEmpty() && FORMS.containsAll(read(careForms)),
        at + "careForms",
        "RESPITE, CHILD_RESPITE, or both");
    faults.demandRange(stayNights, 1, LONGEST, at + "stayNights");
    faults.demand(
        cycleNights != null && (stayNights == null || cycleNights >= stayNights),
        at + "cycleNights",
        "at least stayNights");
    faults.demandSaid(from, at + "from", "the first day of the grant");
    faults.demand(
        from == null || to == null || from.isBefore(to), at + "to", "a day after from, or nothing");
    faults.demandRange(needClass, 1, HIGHEST_CLASS, at + "needClass");
  }

  /** Those that could be read. */
  private static List<CareForm> read(List<CareForm> forms) {
    return forms.stream().filter(Objects::nonNull).toList();
  }

  GrantFacts facts() {
    return new GrantFacts(
        Objects.requireNonNull(careForms),
        Objects.requireNonNull(stayNights),
        Objects.requireNonNull(cycleNights),
        Objects.requireNonNull(from),
        to,
        Objects.requireNonNull(needClass),
        startDays == null ? List.of() : startDays);
  }
}
