package no.romslig.solver.model.stay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.romslig.solver.snapshot.CareForm;
import org.jspecify.annotations.Nullable;

/** Finds the places that a demand may have, and shares what is equal between demands. */
final class Options {

  /** Where a demand may be, see {@link StayRequest}. */
  @SuppressWarnings("ArrayRecordComponent")
  record Found(int[] places, long[][] usable, long @Nullable [][] ageStarts) {}

  private record Profile(List<CareForm> forms, Set<String> required, Set<String> waived) {}

  private final Groundwork ground;
  private final Map<Profile, List<Place>> fitting = new HashMap<>();
  private final Map<Integer, long[]> usable = new HashMap<>();
  private final Map<Integer, long[]> beds = new HashMap<>();

  Options(Groundwork ground) {
    this.ground = ground;
  }

  Found of(Demand demand, long[] starts) {
    List<Place> places = new ArrayList<>();
    List<long[]> nights = new ArrayList<>();
    List<long[]> byAge = new ArrayList<>();
    boolean ageMatters = false;
    if (!Nights.isEmpty(starts)) {
      for (Place place : fitting(demand)) {
        long[] open = usable(demand, place);
        long[] age = ground.rules().startsByAge(demand, place);
        long[] possible = possible(demand, place, open);
        Nights.and(possible, starts);
        long[] ofAge = possible.clone();
        Nights.and(ofAge, age);
        if (!Nights.isEmpty(ofAge)) {
          places.add(place);
          nights.add(open);
          byAge.add(age);
          ageMatters |= !Arrays.equals(possible, ofAge);
        }
      }
    }
    return new Found(
        places.stream().mapToInt(Place::index).toArray(),
        nights.toArray(long[][]::new),
        ageMatters ? byAge.toArray(long[][]::new) : null);
  }

  /** The places that suit on some day, as far as forms, features and reservations go. */
  List<Place> fitting(Demand demand) {
    return fitting.computeIfAbsent(
        new Profile(demand.forms(), demand.required(), demand.waived()),
        profile ->
            ground.places().all().stream()
                .filter(place -> ground.rules().misfit(demand, place) == null)
                .toList());
  }

  private long[] possible(Demand demand, Place place, long[] open) {
    long[] starts = open.clone();
    Nights.erode(starts, demand.nights());
    long[] bed = bedNights(place).clone();
    Nights.erode(bed, demand.nights() + ground.ruleSet().turnoverNights());
    Nights.and(starts, bed);
    return starts;
  }

  private long[] usable(Demand demand, Place place) {
    boolean ordinary = !place.isShared() && !demand.waives("OPENING") && !demand.waives("CLOSURE");
    return ordinary
        ? usable.computeIfAbsent(place.index(), index -> ground.rules().usableNights(demand, place))
        : ground.rules().usableNights(demand, place);
  }

  long[] bedNights(Place place) {
    return beds.computeIfAbsent(place.index(), index -> ground.rules().bedNights(place));
  }
}
