package no.romslig.api.decision;

import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.booking.Booking;
import no.romslig.data.booking.Bookings;
import no.romslig.data.booking.Nights;
import no.romslig.data.booking.PublishedStay;
import no.romslig.data.decision.DecisionItemKind;
import no.romslig.data.decision.GivenPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Published stays that had become impossible, so that the proposal has another in their place: they
 * give way to it once a person decides so. Their history stays. Works inside of the caller's
 * transaction.
 */
@Component
class DroppedStays {

  private final Bookings bookings;

  DroppedStays(Bookings bookings) {
    this.bookings = bookings;
  }

  /** Takes back what the proposal has dropped of the person's on the nights of the new stay. */
  void giveWay(OpenRun run, ProposalItem item, UUID person, GivenPlace place) {
    if (item.kind() != DecisionItemKind.RESPITE) {
      return;
    }
    for (var each : bookings.findByPersonIdOrderById(person)) {
      if (each instanceof PublishedStay
          && meets(each.nights(), place)
          && isDropped(run, item, each)) {
        bookings.delete(each);
      }
    }
  }

  /** What was published after the run began is not dropped: the run does not know it. */
  private static boolean isDropped(OpenRun run, ProposalItem item, Booking stay) {
    var starts = stay.nights().starts();
    return isKnown(run, item, starts)
        && run.items().all().stream()
            .noneMatch(
                it ->
                    it.isSettled()
                        && it.kind() == DecisionItemKind.RESPITE
                        && it.refId().equals(item.refId())
                        && it.spot() != null
                        && it.spot().from().equals(starts));
  }

  private static boolean isKnown(OpenRun run, ProposalItem item, LocalDate starts) {
    return run.snapshot().respiteGrants().stream()
        .filter(grant -> grant.id().value().equals(item.refId()))
        .flatMap(grant -> grant.published().stream())
        .anyMatch(stay -> stay.from().equals(starts));
  }

  private static boolean meets(Nights nights, GivenPlace place) {
    return isBefore(nights.starts(), place.ends()) && isBefore(place.starts(), nights.ends());
  }

  private static boolean isBefore(LocalDate day, @Nullable LocalDate end) {
    return end == null || day.isBefore(end);
  }
}
