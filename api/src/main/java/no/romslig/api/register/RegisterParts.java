package no.romslig.api.register;

import org.springframework.stereotype.Component;

/** The loaders of all registers, in the order in which rows may point to one another. */
@Component
class RegisterParts {

  private final PlaceLoader places;
  private final PersonLoader persons;
  private final CaseLoader cases;
  private final MoveLoader moves;
  private final StayLoader stays;
  private final MatterLoader matters;
  private final BookingLoader bookings;

  RegisterParts(
      PlaceLoader places,
      PersonLoader persons,
      CaseLoader cases,
      MoveLoader moves,
      StayLoader stays,
      MatterLoader matters,
      BookingLoader bookings) {
    this.places = places;
    this.persons = persons;
    this.cases = cases;
    this.moves = moves;
    this.stays = stays;
    this.matters = matters;
    this.bookings = bookings;
  }

  void load(Loading loading, String by) {
    places.load(loading);
    persons.load(loading);
    cases.load(loading);
    moves.load(loading);
    stays.load(loading);
    matters.loadWaivers(loading);
    bookings.load(loading, by);
  }
}
