package no.romslig.solver.model.stay;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One stay that is asked for, with every place and day that it may have once all that is fixed is
 * fixed.
 *
 * @param demand what it asks of a bed
 * @param cycle the cycle of the grant, or -1 for a short stay
 * @param party number of the person, or of someone who is not named
 * @param grant number of the grant among those that ask for something; -1 for a short stay
 * @param nights how many, undivided
 * @param weight of one missing night
 * @param acute whether it is {@code ACUTE} or {@code PALLIATIVE}
 * @param readyDays days since the hospital declared the patient ready
 * @param bound whether the person's windows bind it (rule AV-02)
 * @param from the first day on which it may begin, whatever the rules
 * @param to the day after the last one
 * @param starts the days on which it may begin, as far as the person is concerned
 * @param places where it may be, in ascending order
 * @param usable for each of these: the nights on which the place may take this guest
 * @param ageStarts for each of these the start days that the person's age allows; null = any
 * @param wishes nights asked for; null where nothing is asked for
 * @param preferences for each institution its number on the list of wishes
 * @param formBits for each granted care form, best first, its bit
 * @param requiredFeatures numbered like {@link Place#features}
 */
@SuppressWarnings("ArrayRecordComponent") // known by its number, never compared
public record StayRequest(
    int index,
    Demand demand,
    int cycle,
    int party,
    int grant,
    int nights,
    long weight,
    boolean acute,
    int readyDays,
    boolean bound,
    int from,
    int to,
    long[] starts,
    int[] places,
    long[][] usable,
    long @Nullable [][] ageStarts,
    long @Nullable [] wishes,
    int[] preferences,
    int[] formBits,
    long requiredFeatures) {

  /** Weighted nights that are missing when it gets nothing. */
  public long missing() {
    return weight * nights;
  }

  public boolean isShort() {
    return cycle < 0;
  }

  /** Where the place stands in {@link #places}; negative where the stay may not be there. */
  public int option(int place) {
    return Arrays.binarySearch(places, place);
  }

  /** Which of the granted care forms the place serves, 0 = the best. */
  public int formRank(Place place) {
    for (int rank = 0; rank < formBits.length; rank++) {
      if ((place.forms() & formBits[rank]) != 0) {
        return rank;
      }
    }
    return formBits.length;
  }
}
