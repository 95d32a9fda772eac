package no.romslig.api.stays;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.romslig.api.access.ShowsPersons;
import no.romslig.api.entry.Shown;
import no.romslig.data.institution.CareForm;
import no.romslig.data.person.Sex;
import no.romslig.data.stay.ShortStay;
import no.romslig.data.stay.ShortStayPurpose;
import org.jspecify.annotations.Nullable;

/**
 * A <i>tidsbegrenset opphold</i> that is asked for.
 *
 * @param closedOn over, or no longer asked for
 */
record ShortStayView(
    UUID id,
    String code,
    @Nullable UUID personId,
    @Nullable LocalDate closedOn,
    Sex sex,
    CareForm careForm,
    ShortStayPurpose purpose,
    LocalDate earliestStart,
    LocalDate latestStart,
    int nights,
    int needClass,
    List<String> requiredFeatures,
    @Nullable LocalDate hospitalReadySince)
    implements ShowsPersons {

  static Shown<ShortStayView> of(ShortStay it) {
    var facts = it.facts();
    return Shown.of(
        it,
        new ShortStayView(
            it.id(),
            it.code(),
            it.personId(),
            it.closedOn(),
            facts.sex(),
            facts.careForm(),
            facts.purpose(),
            facts.earliestStart(),
            facts.latestStart(),
            facts.nights(),
            facts.needClass(),
            facts.requiredFeatures(),
            facts.hospitalReadySince()));
  }

  @Override
  public List<UUID> personsShown() {
    return personId == null ? List.of() : List.of(personId);
  }
}
