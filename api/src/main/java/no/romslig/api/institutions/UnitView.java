package no.romslig.api.institutions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.romslig.api.entry.Shown;
import no.romslig.data.institution.CareForm;
import no.romslig.data.institution.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A unit: one room or dwelling.
 *
 * @param calendarId whose closed days it follows, if any
 * @param availableTo the first night without it
 */
record UnitView(
    UUID id,
    UUID wardId,
    String code,
    int capacity,
    @Nullable UUID calendarId,
    String name,
    CareForm careForm,
    List<CareForm> alsoUsableFor,
    boolean coupleUnit,
    List<String> features,
    List<String> reservedFor,
    boolean nursingHomeEquivalent,
    @Nullable LocalDate availableFrom,
    @Nullable LocalDate availableTo) {

  static Shown<UnitView> of(Unit it) {
    var facts = it.facts();
    return Shown.of(
        it,
        new UnitView(
            it.id(),
            it.wardId(),
            it.code(),
            it.capacity(),
            it.calendarId(),
            facts.name(),
            facts.careForm(),
            facts.alsoUsableFor(),
            facts.coupleUnit(),
            facts.features(),
            facts.reservedFor(),
            facts.nursingHomeEquivalent(),
            facts.availableFrom(),
            facts.availableTo()));
  }
}
