package no.romslig.api.decision;

import java.util.Objects;
import java.util.UUID;
import no.romslig.api.problem.ApiProblem;
import no.romslig.data.booking.Claim;
import no.romslig.data.booking.Nights;
import no.romslig.data.decision.About;
import no.romslig.data.decision.DecisionItemKind;
import no.romslig.data.decision.GivenPlace;
import no.romslig.data.institution.CareForm;
import no.romslig.data.institution.Units;
import no.romslig.data.person.Persons;
import no.romslig.data.stay.RespiteGrants;
import no.romslig.data.stay.ShortStays;
import no.romslig.data.waiting.CaseFiles;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what documents call by codes into claims on places by the rows of the registers. */
@Component
class Claims {

  private final Units units;
  private final Persons persons;
  private final CaseFiles cases;
  private final RespiteGrants grants;
  private final ShortStays shortStays;

  Claims(
      Units units, Persons persons, CaseFiles cases, RespiteGrants grants, ShortStays shortStays) {
    this.units = units;
    this.persons = persons;
    this.cases = cases;
    this.grants = grants;
    this.shortStays = shortStays;
  }

  /** Whom and what the item is about. */
  About about(ProposalItem item) {
    var person = item.person() == null ? null : person(item.person());
    if (item.gives() == null) {
      return new About(person, null, null, null);
    }
    return switch (item.gives()) {
      case PLACEMENT -> new About(person, caseOf(item.refId()), null, null);
      case RELOCATION -> new About(person, null, null, null);
      case RESPITE -> new About(person, null, grant(item.refId()), null);
      case SHORT_STAY -> new About(person, null, null, shortStay(item.refId()));
    };
  }

  GivenPlace place(Spot spot) {
    return new GivenPlace(unit(spot.unit()), spot.from(), spot.to());
  }

  /** The claim of a place; under a rotation plan where there is one. */
  Claim claim(ProposalItem item, About about, GivenPlace place, @Nullable UUID plan) {
    var nights = new Nights(place.starts(), place.ends());
    if (item.kind() == DecisionItemKind.COMPANION) {
      var form = CareForm.valueOf(Objects.requireNonNull(item.careForm()).name());
      return Claim.occupancy(need(about.personId()), place.unitId(), nights, form);
    }
    return switch (Objects.requireNonNull(item.gives())) {
      case PLACEMENT ->
          Claim.placement(need(about.caseId()), need(about.personId()), place.unitId(), nights);
      case RELOCATION -> Claim.relocation(need(about.personId()), place.unitId(), nights);
      case RESPITE ->
          plan == null
              ? Claim.respite(need(about.grantId()), need(about.personId()), place.unitId(), nights)
              : Claim.published(
                  plan, need(about.grantId()), need(about.personId()), place.unitId(), nights);
      case SHORT_STAY ->
          Claim.shortStay(need(about.shortStayId()), about.personId(), place.unitId(), nights);
    };
  }

  UUID unit(UnitId id) {
    return units.findByCode(id.value()).orElseThrow(() -> gone("unit")).id();
  }

  private UUID person(PersonId id) {
    return persons.findByCode(id.value()).orElseThrow(() -> gone("person")).id();
  }

  private UUID caseOf(String code) {
    return cases.findByCode(code).orElseThrow(() -> gone("case")).id();
  }

  private UUID grant(String code) {
    return grants.findByCode(code).orElseThrow(() -> gone("grant")).id();
  }

  private UUID shortStay(String code) {
    return shortStays.findByCode(code).orElseThrow(() -> gone("short-stay")).id();
  }

  private static UUID need(@Nullable UUID id) {
    return Objects.requireNonNull(id);
  }

  private static ApiProblem gone(String what) {
    return Refusals.noSuch(what);
  }
}
