package no.romslig.solver.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Closure;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.Unit;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** A unit while the sample is made, with the nights on which it is taken. */
final class Room {

  final UnitId id;
  final CareForm form;
  final Building building;
  final Set<String> features = new TreeSet<>();
  final Set<String> reservedFor = new TreeSet<>();
  final Set<CareForm> alsoUsableFor = EnumSet.noneOf(CareForm.class);
  final List<Closure> closures = new ArrayList<>();
  int capacity = 1;
  boolean coupleUnit;
  boolean nursingHomeEquivalent;
  @Nullable LocalDate availableFrom;
  @Nullable LocalDate availableTo;

  private final String name;
  private final List<Period> taken = new ArrayList<>();

  Room(UnitId id, String name, CareForm form, Building building) {
    this.id = id;
    this.name = name;
    this.form = form;
    this.building = building;
  }

  boolean isSharedRoom() {
    return capacity == 2 && !coupleUnit;
  }

  void take(Period nights) {
    taken.add(nights);
  }

  boolean isEmpty() {
    return taken.isEmpty();
  }

  boolean hasPlace(Period nights) {
    return isOpen(nights) && taken.stream().filter(nights::overlaps).count() < capacity;
  }

  /** Whether someone could be here on each of these nights, were it empty. */
  boolean isOpen(Period nights) {
    return (availableFrom == null || !nights.from().isBefore(availableFrom))
        && (availableTo == null || (nights.to() != null && !nights.to().isAfter(availableTo)))
        && closures.stream().map(Closure::period).noneMatch(nights::overlaps);
  }

  /** How many nights of the period nobody has and nothing closes. */
  int placesLeft(Period nights) {
    return (int)
        nights
            .from()
            .datesUntil(Objects.requireNonNull(nights.to()))
            .filter(night -> hasPlace(Period.ofNights(night, 1)))
            .count();
  }

  Unit unit() {
    return new Unit(
        id,
        name,
        form,
        alsoUsableFor,
        capacity,
        coupleUnit,
        features,
        reservedFor,
        nursingHomeEquivalent,
        availableFrom,
        availableTo,
        closures);
  }
}
