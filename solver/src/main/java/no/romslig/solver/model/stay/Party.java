package no.romslig.solver.model.stay;

import java.util.List;
import no.romslig.solver.snapshot.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One person (or someone not named) with all that the person asks for and already has.
 *
 * @param person null for someone who is not named
 * @param requests numbers of the stays asked for, in the order of grants and cycles
 * @param fixedNights respite nights that are fixed
 * @param boundNights those of them that rule AV-02 binds
 * @param lanes the windows that count them (rule AV-02)
 * @param anchors the fixed stays before, between and after, by start
 * @param distances for each institution the metres from the person's home; 0 where unknown
 * @param partners numbers of the parties that the person is a couple with
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Party(
    int index,
    @Nullable PersonId person,
    int[] requests,
    long[] fixedNights,
    long[] boundNights,
    List<Quota.Lane> lanes,
    List<Anchor> anchors,
    int[] distances,
    int[] partners) {

  /**
   * A fixed stay.
   *
   * @param start on the axis, which it may precede
   * @param grant number of the grant; -1 for one that asks for nothing, or a short stay
   * @param cycle of the grant in which it starts
   * @param institution its number; -1 where it is not known
   * @param room number of the unit; -1 where it is not known
   */
  public record Anchor(int start, int grant, int cycle, int institution, int room) {}
}
