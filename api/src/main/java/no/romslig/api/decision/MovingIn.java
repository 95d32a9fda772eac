package no.romslig.api.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.romslig.api.place.PlaceTransactions;
import no.romslig.api.place.PlacesTaken;
import no.romslig.api.request.EntityTag;
import no.romslig.api.request.Today;
import no.romslig.data.booking.Booking;
import no.romslig.data.booking.Bookings;
import no.romslig.data.booking.Claim;
import no.romslig.data.booking.ClaimAnswer;
import no.romslig.data.booking.Commitment;
import no.romslig.data.booking.Nights;
import no.romslig.data.booking.PlaceDesk;
import no.romslig.data.decision.DecisionEvent;
import no.romslig.data.decision.DecisionEventKind;
import no.romslig.data.decision.DecisionEvents;
import no.romslig.data.decision.DecisionItem;
import no.romslig.data.decision.DecisionItems;
import no.romslig.data.decision.DecisionLock;
import no.romslig.data.institution.Units;
import no.romslig.data.register.Acting;
import no.romslig.data.register.EntryIds;
import no.romslig.data.waiting.Relocations;
import org.springframework.stereotype.Service;

/** Registers that people have moved in: what was decided becomes where they live. */
@Service
public class MovingIn {

  private final DecisionBook book;
  private final DecisionLock lock;
  private final DecisionItems decisionItems;
  private final DecisionEvents events;
  private final Bookings bookings;
  private final Units units;
  private final Relocations relocations;
  private final PlaceDesk places;
  private final PlacesTaken taken;
  private final HeardMoves heard;
  private final CaseProgress progress;
  private final PlaceTransactions transactions;
  private final EntryIds ids;
  private final Today today;

  MovingIn(
      DecisionBook book,
      DecisionLock lock,
      DecisionItems decisionItems,
      DecisionEvents events,
      Bookings bookings,
      Units units,
      Relocations relocations,
      PlaceDesk places,
      PlacesTaken taken,
      HeardMoves heard,
      CaseProgress progress,
      PlaceTransactions transactions,
      EntryIds ids,
      Today today) {
    this.book = book;
    this.lock = lock;
    this.decisionItems = decisionItems;
    this.events = events;
    this.bookings = bookings;
    this.units = units;
    this.relocations = relocations;
    this.places = places;
    this.taken = taken;
    this.heard = heard;
    this.progress = progress;
    this.transactions = transactions;
    this.ids = ids;
    this.today = today;
  }

  /** All lasting places of the decision are moved into on their days. */
  DecisionBook.Entry moveIn(Acting acting, UUID id, int version) {
    return transactions.call(
        acting,
        () -> {
          lock.takeDecision(id);
          var entry = book.find(id);
          if (entry.version() != version) {
            throw EntityTag.changedSince(entry.version());
          }
          if (entry.state() != DecisionState.IN_FORCE) {
            throw Refusals.notOpen(entry.state().name());
          }
          return carryOut(acting, entry, Map.of());
        });
  }

  /**
   * Someone has moved into the lasting place that is decided: what was decided together is carried
   * out together. Works inside of the caller's transaction.
   *
   * @param nights on which the person lives there, whichever were decided; without an end, that of
   *     the decision holds
   * @throws no.romslig.api.problem.ApiProblem where no decision in force gave the place, or
   *     something is in the way
   */
  public void movedInto(Acting acting, Commitment home, Nights nights) {
    var decided =
        decisionItems.findByBookingIdIn(List.of(home.id())).stream()
            .findFirst()
            .orElseThrow(() -> Refusals.noSuch("decision"));
    lock.takeDecision(decided.decisionId());
    var entry = book.find(decided.decisionId());
    if (entry.state() != DecisionState.IN_FORCE) {
      throw Refusals.notOpen(entry.state().name());
    }
    var ends = nights.ends() == null ? home.nights().ends() : nights.ends();
    carryOut(acting, entry, Map.of(home.id(), new Nights(nights.starts(), ends)));
  }

  /**
   * @param lived on which nights who has these bookings lives there; others do as decided
   */
  private DecisionBook.Entry carryOut(
      Acting acting, DecisionBook.Entry entry, Map<UUID, Nights> lived) {
    heard.mustBeHeard(entry.items());
    var day = today.date();
    // Whoever makes room leaves first.
    entry.items().reversed().forEach(it -> moveIn(it, lived, day));
    events.save(
        new DecisionEvent(
            ids.next(), entry.decision(), DecisionEventKind.MOVED_IN, acting.subject(), day, null));
    return book.find(entry.decision().id());
  }

  private void moveIn(DecisionItem item, Map<UUID, Nights> lived, LocalDate day) {
    var decided =
        item.bookingId() == null ? null : bookings.findById(item.bookingId()).orElse(null);
    if (!(decided instanceof Commitment home)) {
      return;
    }
    var nights = lived.getOrDefault(home.id(), home.nights());
    switch (home.decides()) {
      case PLACEMENT -> {
        progress.moveIn(Objects.requireNonNull(home.caseId()), day);
        live(home, nights);
      }
      case RELOCATION -> {
        live(home, nights);
        close(Objects.requireNonNull(home.personId()), day);
      }
      case RESPITE, SHORT_STAY -> {}
    }
  }

  private void close(UUID person, LocalDate day) {
    relocations.findByClosedOnNullOrderById().stream()
        .filter(it -> it.personId().equals(person))
        .forEach(it -> it.close(day));
  }

  private void live(Commitment home, Nights nights) {
    var person = Objects.requireNonNull(home.personId());
    var unit = home.seat().unitId();
    var decided = home.nights().starts();
    // Others may have the former place from the decided day on, also where the person came later.
    var left = nights.starts().isBefore(decided) ? nights.starts() : decided;
    for (var own : bookings.findByPersonIdOrderById(person)) {
      if (home.id().equals(own.releasedBy())) {
        leave(own, left);
      }
    }
    bookings.delete(home);
    var form = units.findById(unit).orElseThrow().facts().careForm();
    var answer = places.take(Claim.occupancy(person, unit, nights, form));
    if (!(answer instanceof ClaimAnswer.Taken)) {
      throw taken.problem(answer);
    }
  }

  private void leave(Booking own, LocalDate day) {
    if (own.nights().starts().isBefore(day)) {
      own.leave(day);
    } else {
      bookings.delete(own);
    }
  }
}
