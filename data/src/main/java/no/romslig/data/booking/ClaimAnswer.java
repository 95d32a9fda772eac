package no.romslig.data.booking;

import java.util.List;
import java.util.UUID;

/** What became of a claim. */
public sealed interface ClaimAnswer {

  /**
   * The place is taken, together with the transaction.
   *
   * @param released own bookings that hold nothing from the first night of the new home
   */
  record Taken(UUID bookingId, int slot, List<UUID> released) implements ClaimAnswer {}

  /**
   * Others hold every slot of the unit on at least one of the nights.
   *
   * @param bookingIds what they hold it by
   */
  record UnitFull(UUID unitId, List<UUID> bookingIds) implements ClaimAnswer {}

  /**
   * The person is elsewhere on at least one of the nights.
   *
   * @param bookingIds where
   */
  record PersonElsewhere(List<UUID> bookingIds) implements ClaimAnswer {}

  /** The same has been decided or registered already: take that back first. */
  record DecidedBefore(UUID bookingId) implements ClaimAnswer {}

  /** The municipality has no such unit or person. */
  record Unknown() implements ClaimAnswer {}
}
