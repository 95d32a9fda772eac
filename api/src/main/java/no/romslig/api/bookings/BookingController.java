package no.romslig.api.bookings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Looks;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import no.romslig.api.entry.Paged;
import no.romslig.api.entry.RegisterDesk;
import no.romslig.api.request.Paging;
import no.romslig.api.request.Today;
import no.romslig.data.booking.Bookings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who has which place: occupancies, what a person has decided, and published stays. */
@RestController
class BookingController {

  static final String PATH = "/api/v1/bookings";
  private static final String READ = "READ_BOOKING";
  private static final String LIST = "LIST_BOOKINGS";

  private final RegisterDesk desk;
  private final Bookings bookings;
  private final BookingViews views;
  private final Today today;

  BookingController(RegisterDesk desk, Bookings bookings, BookingViews views, Today today) {
    this.desk = desk;
    this.bookings = bookings;
    this.views = views;
    this.today = today;
  }

  /** Those that are not over on a day, today if none is said, and all published stays. */
  @Looks(LIST)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping(PATH)
  Paged<BookingView> list(
      SignedIn who,
      @RequestParam(required = false) @Nullable LocalDate day,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    var cut = Paging.of(page, size);
    var on = day == null ? today.date() : day;
    return desk.call(who, LIST, () -> Paged.of(bookings.findFrom(on, cut), views::view));
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping(PATH + "/{id}")
  ResponseEntity<BookingView> read(SignedIn who, @Existing(Thing.BOOKING) @PathVariable UUID id) {
    return desk.read(who, READ, () -> views.show(id));
  }

  /** All of a person, those that are over too. */
  @Looks(LIST)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/api/v1/persons/{id}/bookings")
  List<BookingView> ofPerson(SignedIn who, @Existing(Thing.PERSON) @PathVariable UUID id) {
    return desk.call(
        who, LIST, () -> bookings.findByPersonIdOrderById(id).stream().map(views::view).toList());
  }

  /** Those of a unit that are not over on a day, today if none is said. */
  @Looks(LIST)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/api/v1/units/{id}/bookings")
  List<BookingView> ofUnit(
      SignedIn who,
      @Existing(Thing.UNIT) @PathVariable UUID id,
      @RequestParam(required = false) @Nullable LocalDate day) {
    var on = day == null ? today.date() : day;
    return desk.call(
        who, LIST, () -> bookings.findOfUnit(id, on).stream().map(views::view).toList());
  }
}
