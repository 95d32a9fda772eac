package no.romslig.solver.model.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Closure;
import no.romslig.solver.snapshot.Unit;
import org.jspecify.annotations.Nullable;

/**
 * All that {@link Suitability} looks at in a unit: units with equal traits suit the same persons.
 */
record UnitTraits(
    CareForm careForm,
    Set<CareForm> alsoUsableFor,
    Set<String> features,
    Set<String> reservedFor,
    boolean nursingHomeEquivalent,
    boolean external,
    @Nullable LocalDate availableFrom,
    @Nullable LocalDate availableTo,
    List<Closure> closures) {

  static UnitTraits of(Place place) {
    Unit unit = place.unit();
    return new UnitTraits(
        unit.careForm(),
        unit.alsoUsableFor(),
        unit.features(),
        unit.reservedFor(),
        unit.nursingHomeEquivalent(),
        place.institution().external(),
        unit.availableFrom(),
        unit.availableTo(),
        unit.closures());
  }
}
