package no.romslig.api.institutions;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.romslig.api.problem.Checked;
import no.romslig.api.problem.Faults;
import no.romslig.data.institution.CareForm;
import no.romslig.data.institution.UnitFacts;
import org.jspecify.annotations.Nullable;

/**
 * What a unit is from now on, all of it.
 *
 * @param availableTo the first night without it; with residents left, the change says whom it
 *     strands
 */
record UnitDescription(
    @Nullable String name,
    @Nullable CareForm careForm,
    @Nullable List<CareForm> alsoUsableFor,
    @Nullable Boolean coupleUnit,
    @Nullable List<String> features,
    @Nullable List<String> reservedFor,
    @Nullable Boolean nursingHomeEquivalent,
    @Nullable LocalDate availableFrom,
    @Nullable LocalDate availableTo)
    implements Checked {

  @Override
  public void check(Faults faults, LocalDate today) {
    check("", faults);
  }

  void check(String at, Faults faults) {
    faults.demandSaid(name, at + "name", "what it is called");
    faults.demandSaid(careForm, at + "careForm", "the kind of care that it gives");
    faults.demand(
        !Boolean.TRUE.equals(nursingHomeEquivalent) || careForm == null || careForm == CareForm.HDO,
        at + "nursingHomeEquivalent",
        "true of HDO only");
    faults.demand(
        availableFrom == null || availableTo == null || availableFrom.isBefore(availableTo),
        at + "availableTo",
        "a day after availableFrom");
  }

  UnitFacts facts() {
    return new UnitFacts(
        Objects.requireNonNull(name),
        Objects.requireNonNull(careForm),
        said(alsoUsableFor),
        Boolean.TRUE.equals(coupleUnit),
        said(features),
        said(reservedFor),
        Boolean.TRUE.equals(nursingHomeEquivalent),
        availableFrom,
        availableTo);
  }

  private static <T> List<T> said(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
