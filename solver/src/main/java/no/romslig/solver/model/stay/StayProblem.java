package no.romslig.solver.model.stay;

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
    if (one.party() == other.party()) {
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

  /** The days on which the request may begin at its option, beside what is fixed only. */
  public long[] fixedStarts(StayRequest request, int option) {
    long[] starts = new long[axis.words()];
    startsIn(request, option, bedNights[request.places()[option]], starts);
    Nights.and(starts, request.starts());
    return starts;
  }

  /**
   * The days on which the request may begin at its option, given the nights on which a bed is free.
   * The person's own calendar is not looked at.
   */
  public void startsIn(StayRequest request, int option, long[] beds, long[] starts) {
    long[] usable = request.usable()[option];
    if (turnover == 0) {
      for (int i = 0; i < starts.length; i++) {
        starts[i] = beds[i] & usable[i];
      }
      Nights.erode(starts, request.nights());
    } else {
      System.arraycopy(beds, 0, starts, 0, starts.length);
      Nights.erode(starts, request.nights() + turnover);
      long[] open = usable.clone();
      Nights.erode(open, request.nights());
      Nights.and(starts, open);
    }
    long @Nullable [][] ageStarts = request.ageStarts();
    if (ageStarts != null) {
      Nights.and(starts, ageStarts[option]);
    }
  }
}
