package no.romslig.api.exchange.sheet;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.romslig.api.exchange.sheet.Intake.Outcome;
import no.romslig.data.booking.Bookings;
import no.romslig.data.booking.Claim;
import no.romslig.data.booking.ClaimAnswer;
import no.romslig.data.booking.Nights;
import no.romslig.data.booking.Occupancy;
import no.romslig.data.booking.PlaceDesk;
import no.romslig.data.institution.CareForm;
import no.romslig.data.institution.Unit;
import no.romslig.data.institution.Units;
import no.romslig.data.person.Person;
import no.romslig.data.person.Persons;
import org.springframework.stereotype.Component;

/** Who lives where, or is expected to. */
@Component
class OccupancySheet implements Sheet {

  private static final Column<String> PERSON = Column.required("person", "person", Forms.CODE);
  private static final Column<String> UNIT = Column.required("unit", "plass", Forms.CODE);
  private static final Column<LocalDate> FROM = Column.required("from", "fra", Forms.DAY);
  private static final Column<LocalDate> TO = Column.of("to", "til", Forms.DAY);
  private static final Column<CareForm> FORM =
      Column.required("careForm", "omsorgsform", UnitSheet.CARE_FORM);

  private final Bookings bookings;
  private final PlaceDesk desk;
  private final Persons persons;
  private final Units units;

  OccupancySheet(Bookings bookings, PlaceDesk desk, Persons persons, Units units) {
    this.bookings = bookings;
    this.desk = desk;
    this.persons = persons;
    this.units = units;
  }

  @Override
  public SheetKind kind() {
    return SheetKind.OCCUPANCIES;
  }

  @Override
  public String about() {
    return "Someone who has a place. to is the first night that is not spent there, blank where it"
        + " is not known. A row is known by person, unit and from together; a sheet may end a stay"
        + " earlier and not later. A new lasting place is brought by a person, before anything is"
        + " decided here.";
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(PERSON, UNIT, FROM, TO, FORM);
  }

  private record Key(UUID person, UUID unit, LocalDate from) {

    static Key of(Occupancy occupancy) {
      return new Key(occupancy.resident(), occupancy.seat().unitId(), occupancy.nights().starts());
    }
  }

  @Override
  public void take(List<Line> lines, Intake intake) {
    Map<Key, Occupancy> registered = new HashMap<>();
    occupancies().forEach(it -> registered.put(Key.of(it), it));
    var rows = new HashMap<UUID, Integer>();
    var seen = new HashMap<Object, Integer>();
    for (var line : lines) {
      var person = line.refer(PERSON, intake.names(SheetKind.PERSONS));
      var unit = line.refer(UNIT, intake.names(SheetKind.UNITS));
      var from = line.read(FROM);
      var to = line.read(TO);
      line.inOrder(from, TO, to);
      var form = line.read(FORM);
      var key =
          person.flatMap(whose -> unit.flatMap(it -> from.map(day -> new Key(whose, it, day))));
      key.ifPresent(it -> line.once(PERSON, seen, it));
      if (!line.isSound()) {
        continue;
      }
      var wanted = key.orElseThrow();
      var nights = new Nights(wanted.from(), to.orElse(null));
      var before = registered.get(wanted);
      if (before == null && form.orElseThrow().isLasting()) {
        intake.demandPerson(line, FORM);
        intake.demandFirstFill(line, FORM);
      }
      if (!line.isSound()) {
        continue;
      }
      if (before == null) {
        var claim = Claim.occupancy(wanted.person(), wanted.unit(), nights, form.orElseThrow());
        enter(line, claim, rows, intake);
      } else {
        end(line, before, nights, form.orElseThrow(), intake);
      }
    }
  }

  private void enter(Line line, Claim claim, Map<UUID, Integer> rows, Intake intake) {
    switch (desk.take(claim)) {
      case ClaimAnswer.Taken taken -> {
        rows.put(taken.bookingId(), line.number());
        intake.tell(kind(), Outcome.CREATED);
      }
      case ClaimAnswer.UnitFull(var unit, var by) ->
          line.fault(
              UNIT,
              "PLACE_TAKEN",
              "a unit that others have on some of the nights" + where(by, rows),
              "nights on which the unit is free",
              "End the other stay first, or correct unit and days.");
      case ClaimAnswer.PersonElsewhere(var by) ->
          line.fault(
              PERSON,
              "PERSON_ELSEWHERE",
              "someone who is elsewhere on some of the nights" + where(by, rows),
              "nights on which the person is nowhere else",
              "End the other stay first, or correct person and days.");
      case ClaimAnswer.DecidedBefore before ->
          line.fault(
              PERSON,
              "PERSON_ELSEWHERE",
              "someone who lives in the unit already" + where(List.of(before.bookingId()), rows),
              "nights on which the person is nowhere else",
              "Correct person and days, or take the row out.");
      case ClaimAnswer.Unknown unknown ->
          throw new IllegalStateException("what the sheet names has just been found");
    }
  }

  private static String where(List<UUID> bookings, Map<UUID, Integer> rows) {
    return bookings.stream()
        .map(rows::get)
        .filter(Objects::nonNull)
        .findFirst()
        .map(it -> ", by row " + it)
        .orElse(", by the register");
  }

  private void end(Line line, Occupancy before, Nights nights, CareForm form, Intake intake) {
    if (before.careForm() != form) {
      line.kept(FORM, "End the stay and register another one.");
    }
    var ends = before.nights().ends();
    var told = nights.ends();
    if (ends != null && (told == null || told.isAfter(ends))) {
      line.kept(TO, "To lengthen a stay, change it in the register.");
    }
    if (!line.isSound()) {
      return;
    }
    if (Objects.equals(ends, told)) {
      intake.tell(kind(), Outcome.UNCHANGED);
    } else {
      before.moveTo(nights);
      intake.tell(kind(), Outcome.CHANGED);
    }
  }

  private Stream<Occupancy> occupancies() {
    return bookings.findAllByOrderById().stream()
        .filter(Occupancy.class::isInstance)
        .map(Occupancy.class::cast);
  }

  @Override
  public Stream<List<String>> tell() {
    var who = persons.findAllByOrderById().stream().collect(toMap(Person::id, Person::code));
    var where = units.findAllByOrderById().stream().collect(toMap(Unit::id, Unit::code));
    return occupancies()
        .map(
            it ->
                new Written()
                    .put(PERSON, who.get(it.resident()))
                    .put(UNIT, where.get(it.seat().unitId()))
                    .put(FROM, it.nights().starts())
                    .put(TO, it.nights().ends())
                    .put(FORM, it.careForm())
                    .in(columns()));
  }
}
