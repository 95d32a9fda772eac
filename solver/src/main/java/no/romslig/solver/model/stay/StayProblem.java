package no.romslig.solver.model.stay;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which stays are asked for and what they may have: everything that planning needs, in small
 * integers. A <em>slot</em> is a place together with a start day: {@code place · axis.length +
 * day}.
 *
 * @param requests the stays asked for; number i stands at index i, also below
 * @param bedNights for each place the nights on which a bed is left
 * @param bedsLeft for each shared place how many beds are left each night; null for the others
 * @param cycleNights for each grant the length of its cycle
 * @param grantMissing for each grant the nights that are missing whatever is planned
 * @param turnover nights between one who leaves a bed and one who arrives
 * @param fixedMissing weighted nights that are missing whatever is planned
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record StayProblem(
    Axis axis,
    List<Place> places,
    List<StayRequest> requests,
    List<Party> parties,
    long[][] bedNights,
    byte[] @Nullable [] bedsLeft,
    int[] cycleNights,
    int[] grantMissing,
    Quota quota,
    int turnover,
    long fixedMissing) {

  public int slot(int place, int day) {
    return place * axis.length() + day;
  }

  public int place(int slot) {
    return slot / axis.length();
  }

  public int day(int slot) {
    return slot % axis.length();
  }

  public int slots() {
    return places.size() * axis.length();
  }

  /** Whether two stays asked for may sleep in one room on one night (rule SHARED-ROOM). */
  public boolean mayShare(StayRequest one, StayRequest other, Place place) {
    if (one.party() == other.party() || isWaived(one) || isWaived(other)) {
      return true;
    }
    Guest guest = one.demand().guest();
    Guest beside = other.demand().guest();
    boolean bothAccept = guest.acceptsSharedRoom() && beside.acceptsSharedRoom();
    for (int partner : parties.get(one.party()).partners()) {
      if (partner == other.party()) {
        return bothAccept || place.unit().coupleUnit();
      }
    }
    return bothAccept && guest.sex() == beside.sex();
  }

  private static boolean isWaived(StayRequest request) {
    return request.demand().waives("SHARED-ROOM");
  }

  /**
   * The days on which the request may begin at its option.
   *
   * @param beds the nights on which a bed is free
   * @param calendar the days on which the person may begin
   * @param starts gets the days
   * @return whether there are any
   */
  public boolean startsIn(
      StayRequest request, int option, long[] beds, long[] calendar, long[] starts) {
    long[] usable = request.usable()[option];
    int first = request.from() >>> 6;
    int bedEnd = request.to() - 1 + request.nights() + turnover;
    int end = Math.min(starts.length, (bedEnd >>> 6) + 1);
    Arrays.fill(starts, 0);
    if (turnover == 0) {
      long any = 0;
      for (int i = first; i < end; i++) {
        starts[i] = beds[i] & usable[i];
        any |= starts[i] & calendar[i];
      }
      // Mostly the first night alone tells that nothing is free.
      if (any == 0) {
        Arrays.fill(starts, 0);
        return false;
      }
      Nights.erode(starts, first, end, request.nights());
    } else {
      System.arraycopy(beds, first, starts, first, end - first);
      Nights.erode(starts, first, end, request.nights() + turnover);
      long[] open = usable.clone();
      Nights.erode(open, first, end, request.nights());
      for (int i = first; i < end; i++) {
        starts[i] &= open[i];
      }
    }
    long @Nullable [][] ageStarts = request.ageStarts();
    if (ageStarts != null) {
      Nights.and(starts, ageStarts[option]);
    }
    long left = 0;
    for (int i = 0; i < starts.length; i++) {
      starts[i] &= calendar[i];
      left |= starts[i];
    }
    return left != 0;
  }
}
