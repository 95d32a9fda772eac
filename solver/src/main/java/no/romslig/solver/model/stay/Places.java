package no.romslig.solver.model.stay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Closure;
import no.romslig.solver.snapshot.Institution;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Unit;
import no.romslig.solver.snapshot.UnitId;
import no.romslig.solver.snapshot.Ward;
import org.jspecify.annotations.Nullable;

/** Every unit, and every bed that is lent, with the nights on which it is there. */
final class Places {

  private final Axis axis;
  private final int turnover;
  private final List<Place> all = new ArrayList<>();
  private final Map<UnitId, Place> own = new LinkedHashMap<>();
  private final Map<UnitId, List<Place>> lent = new HashMap<>();
  private final Map<Integer, long[]> windows = new HashMap<>();

  Places(Snapshot snapshot, RuleSet ruleSet, Axis axis, Features features, List<Sojourn> sojourns) {
    this.axis = axis;
    turnover = ruleSet.turnoverNights();
    boolean sparesExternal = ruleSet.external().penalty() > 0;
    for (int i = 0; i < snapshot.institutions().size(); i++) {
      Institution institution = snapshot.institutions().get(i);
      for (Ward ward : institution.wards()) {
        for (Unit unit : ward.units()) {
          int forms = Place.bits(unit.alsoUsableFor()) | Place.bit(unit.careForm());
          Place place =
              new Place(
                  all.size(),
                  unit,
                  own.size(),
                  i,
                  institution.external() && sparesExternal,
                  unit.capacity(),
                  false,
                  forms,
                  features.bits(unit.features()));
          all.add(place);
          own.put(unit.id(), place);
        }
      }
    }
    for (Sojourn sojourn : sojourns) {
      Place place = own.get(sojourn.unit());
      if (place != null) {
        sojourn.lent().forEach(period -> lend(place, period));
      }
    }
  }

  /** The resident leaves and comes back, so nights of turnover lie on both sides of a stay. */
  private void lend(Place own, Period period) {
    Place place =
        new Place(
            all.size(),
            own.unit(),
            own.room(),
            own.institution(),
            own.external(),
            1,
            true,
            Place.bit(CareForm.SHORT_TERM),
            own.features());
    int from = axis.day(period.from()) + turnover;
    long[] window = axis.range(from, Math.max(from, axis.end(period.to())));
    all.add(place);
    lent.computeIfAbsent(own.unitId(), unit -> new ArrayList<>()).add(place);
    windows.put(place.index(), window);
  }

  List<Place> all() {
    return all;
  }

  @Nullable Place own(UnitId unit) {
    return own.get(unit);
  }

  /** The beds of residents who are away, lent in this unit. */
  List<Place> lent(UnitId unit) {
    return lent.getOrDefault(unit, List.of());
  }

  /** The nights for which a lent bed is lent; null for a unit's own beds. */
  long @Nullable [] window(Place place) {
    return windows.get(place.index());
  }

  /** The nights between the unit's opening and its closing (rule OPENING). */
  long[] opening(Place place) {
    Unit unit = place.unit();
    int from = unit.availableFrom() == null ? 0 : axis.day(unit.availableFrom());
    return axis.range(from, Math.max(from, axis.end(unit.availableTo())));
  }

  /** The nights outside the unit's closures (rule CLOSURE). */
  long[] outsideClosures(Place place) {
    long[] nights = axis.all();
    for (Closure closure : place.unit().closures()) {
      Nights.clear(nights, axis.day(closure.from()), axis.end(closure.to()));
    }
    return nights;
  }
}
