package no.romslig.api.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Looks;
import no.romslig.api.access.Role;
import no.romslig.api.access.Scope;
import no.romslig.api.access.ScopedAs;
import no.romslig.api.access.ShowsPersons;
import no.romslig.api.access.SignedIn;
import no.romslig.api.problem.ApiProblem;
import no.romslig.data.event.Outbox;
import no.romslig.data.event.OutgoingEvent;
import no.romslig.data.register.RegisterTransactions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What has changed, for whoever comes and asks. */
@RestController
class EventController {

  private static final String PATH = "/api/v1/events";
  private static final String READ = "READ_EVENTS";
  private static final int MOST = 1_000;

  private final Outbox outbox;
  private final RegisterTransactions transactions;

  EventController(Outbox outbox, RegisterTransactions transactions) {
    this.outbox = outbox;
    this.transactions = transactions;
  }

  /**
   * Some events, in their order.
   *
   * @param last the number of the last event that there is; 0 where there is none
   * @param upToDate whether there is nothing after these
   * @param next where to ask for what comes after these, at once or, where there is nothing, later
   */
  record EventPage(
      List<EventView> events,
      long last,
      boolean upToDate,
      String next,
      @JsonIgnore List<UUID> personsShown)
      implements ShowsPersons {}

  /**
   * A resource that is to be read again.
   *
   * @param number from 1, without gaps
   * @param at when it changed
   * @param kind whether there is something to be read
   * @param resource type and id, as below {@code /fhir/r4}
   * @param patient the id of the patient whom it is about; missing of places
   * @param causedBy who changed it: whoever it was itself may leave it out
   * @param command in doing what
   */
  record EventView(
      long number,
      Instant at,
      OutgoingEvent.Kind kind,
      String resource,
      @Nullable UUID patient,
      String causedBy,
      String command) {

    static EventView of(OutgoingEvent event) {
      return new EventView(
          event.number(),
          event.at(),
          event.kind(),
          event.resourceType() + "/" + event.resourceId(),
          event.personId(),
          event.causedBy(),
          event.command());
    }
  }

  /**
   * What has changed after an event of which the number is known.
   *
   * @param after the number; 0 for everything that ever changed
   * @param limit how many events at the most
   */
  @Looks(READ)
  @ScopedAs("events")
  @AllowedTo({Role.EPJ, Role.CASEWORKER, Role.APPROVER})
  @GetMapping(PATH)
  EventPage list(
      SignedIn asks,
      @RequestParam(defaultValue = "0") long after,
      @RequestParam(defaultValue = "100") int limit) {
    if (after < 0 || limit < 1 || limit > MOST) {
      throw new ApiProblem(
          HttpStatus.BAD_REQUEST,
          "bad-position",
          "There is no such place among the events",
          "after is the number of an event, or 0; a limit is from 1 to " + MOST + ".");
    }
    return transactions.call(asks.acting(READ), () -> page(asks, after, limit));
  }

  private EventPage page(SignedIn asks, long after, int limit) {
    var events = outbox.after(after, limit);
    long last = outbox.last();
    if (after > last) {
      throw new ApiProblem(
              HttpStatus.CONFLICT,
              "ahead-of-events",
              "There is no event of this number yet",
              "What you have read comes from a database that is not this one, such as one that was"
                  + " lost and restored. Read again what you hold, and go on after last.")
          .with("last", last);
    }
    long reached = events.isEmpty() ? after : events.getLast().number();
    // A system is told of nothing that it could not read.
    var told =
        events.stream().filter(it -> asks.scopes().cover(Scope.read(it.resourceType()))).toList();
    return new EventPage(
        told.stream().map(EventView::of).toList(),
        last,
        reached == last,
        PATH + "?after=" + reached + "&limit=" + limit,
        told.stream().flatMap(each -> Stream.ofNullable(each.personId())).distinct().toList());
  }
}
