package no.romslig.solver.simulate.place;

import java.time.LocalDate;
import java.util.Objects;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.simulate.town.Citizen;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Case;
import org.jspecify.annotations.Nullable;

/** From when someone who waits could move in, whatever is free. */
final class Ready {

  private Ready() {}

  /** The first day on which they could; never later than what the rules say. */
  static LocalDate from(Citizen citizen, RuleSet rules) {
    Case aCase = Objects.requireNonNull(citizen.aCase());
    LocalDate ready = aCase.readyFrom() == null ? LocalDate.MIN : aCase.readyFrom();
    LocalDate residency = residency(citizen, rules);
    boolean housingOnly = aCase.careForms().stream().allMatch(Ready::isCareHousing);
    return housingOnly && residency != null && residency.isAfter(ready) ? residency : ready;
  }

  /** From when care housing may be given (rule HDO-01); null = at once, never or not asked for. */
  static @Nullable LocalDate residency(Citizen citizen, RuleSet rules) {
    LocalDate since = citizen.person().residentSince();
    boolean asksForHousing =
        Objects.requireNonNull(citizen.aCase()).careForms().stream().anyMatch(Ready::isCareHousing);
    return since == null || !asksForHousing
        ? null
        : since.plusMonths(rules.hdo().minResidencyMonths());
  }

  private static boolean isCareHousing(CareForm form) {
    return form == CareForm.HDO || form == CareForm.CARE_HOUSING;
  }
}
