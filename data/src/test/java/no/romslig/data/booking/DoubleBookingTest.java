package no.romslig.data.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import no.romslig.data.RegisterTest;
import no.romslig.data.Town;
import no.romslig.data.booking.ClaimAnswer.DecidedBefore;
import no.romslig.data.booking.ClaimAnswer.PersonElsewhere;
import no.romslig.data.booking.ClaimAnswer.Taken;
import no.romslig.data.booking.ClaimAnswer.UnitFull;
import no.romslig.data.booking.ClaimAnswer.Unknown;
import no.romslig.data.institution.CareForm;
import no.romslig.data.institution.Unit;
import no.romslig.data.person.Person;
import no.romslig.data.stay.RotationPlan;
import no.romslig.data.stay.RotationPlans;
import no.romslig.data.waiting.CaseFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;

@RegisterTest
class DoubleBookingTest {

  private static final int THREADS = 16;
  private static final int TRIES = 10_000;
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
  private static final int DAYS = 300;

  @Autowired private ApplicationContext context;

  private record Applicant(Person person, @Nullable CaseFile file) {

    Applicant(Person person) {
      this(person, null);
    }
  }

  private final List<Unit> rooms = new ArrayList<>();
  private final List<Applicant> people = new ArrayList<>();

  @Test
  void letsNobodyInTwiceAndTellsEveryLoserWhyAmongSixteenWhoTryTenThousandTimes() throws Exception {
    var town = Town.in(context);
    for (int i = 0; i < 60; i++) {
      rooms.add(town.room(CareForm.SHORT_TERM, i % 3 == 0 ? 2 : 1));
    }
    for (int i = 0; i < 150; i++) {
      var person = town.person();
      people.add(new Applicant(person, town.caseOf(person)));
    }

    var answers = new ArrayList<ClaimAnswer>();
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      var work = new ArrayList<Callable<List<ClaimAnswer>>>();
      for (int i = 0; i < THREADS; i++) {
        var dice = new Random(i);
        work.add(() -> tryOften(town, dice));
      }
      for (var result : threads.invokeAll(work)) {
        answers.addAll(result.get());
      }
    }

    assertThat(answers).hasSize(TRIES);
    var taken = new ArrayList<UUID>();
    answers.forEach(answer -> isClear(answer, taken));
    var bookings = town.in(() -> town.of(Bookings.class).findAllByOrderById());
    assertThat(bookings)
        .as("no write is lost, and none came in otherwise")
        .extracting(Booking::id)
        .containsExactlyInAnyOrderElementsOf(taken);
    assertThat(taken.size()).isBetween(150, TRIES / 2);
    nobodyMeets(bookings);
  }

  @Test
  void letsPairsInTogetherOrNotAtAllWithoutWaitingForEachOtherForEver() throws Exception {
    var town = Town.in(context);
    for (int i = 0; i < 10; i++) {
      rooms.add(town.room(CareForm.SHORT_TERM));
    }
    for (int i = 0; i < 20; i++) {
      people.add(new Applicant(town.person()));
    }

    long pairs = 0;
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      var work = new ArrayList<Callable<Long>>();
      for (int i = 0; i < THREADS; i++) {
        var dice = new Random(i);
        work.add(() -> Stream.generate(() -> pair(town, dice)).limit(40).filter(it -> it).count());
      }
      for (var result : threads.invokeAll(work)) {
        pairs += result.get();
      }
    }

    var bookings = town.in(() -> town.of(Bookings.class).findAllByOrderById());
    assertThat(pairs).isPositive();
    assertThat(bookings).hasSize((int) (2 * pairs));
    nobodyMeets(bookings);
  }

  private boolean pair(Town town, Random dice) {
    var claims = List.of(claim(dice), claim(dice));
    try {
      return town.in(() -> town.of(PlaceDesk.class).takeTogether(claims)).size() == 2;
    } catch (ClaimRefusedException refused) {
      return false;
    }
  }

  @Test
  void givesTheStayOfAGrantOnceWhetherItIsDecidedOrPublished() throws Exception {
    var town = Town.in(context);
    var room = town.room(CareForm.RESPITE);
    var person = town.person();
    var grant = town.grantOf(person);
    var nights = new Nights(FIRST, FIRST.plusDays(14));
    var plan =
        town.in(
            () ->
                town.of(RotationPlans.class)
                    .save(new RotationPlan(town.ids().next(), FIRST, "caseworker")));

    var answers = new ArrayList<ClaimAnswer>();
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      var work = new ArrayList<Callable<ClaimAnswer>>();
      for (int i = 0; i < THREADS; i++) {
        var claim =
            i % 2 == 0
                ? Claim.respite(grant.id(), person.id(), room.id(), nights)
                : Claim.published(plan.id(), grant.id(), person.id(), room.id(), nights);
        work.add(() -> town.in(() -> town.of(PlaceDesk.class).take(claim)));
      }
      for (var result : threads.invokeAll(work)) {
        answers.add(result.get());
      }
    }

    var given =
        answers.stream()
            .flatMap(it -> it instanceof Taken(var id, _, _) ? Stream.of(id) : Stream.empty())
            .toList();
    assertThat(given).hasSize(1);
    assertThat(answers).filteredOn(it -> !(it instanceof Taken)).hasSize(THREADS - 1);
    assertThat(answers)
        .filteredOn(it -> !(it instanceof Taken))
        .containsOnly(new DecidedBefore(given.getFirst()));
    assertThatThrownBy(
            () ->
                town.run(
                    () ->
                        town.of(Bookings.class)
                            .save(
                                Commitment.respite(
                                    town.ids().next(),
                                    Seat.alone(room.id(), 1),
                                    person.id(),
                                    new Nights(FIRST.plusDays(13), FIRST.plusDays(20)),
                                    grant.id()))))
        .as("past the desk")
        .satisfies(it -> assertThat(Clash.in(it)).contains(Clash.STAY_GIVEN));
    assertThat(
            town.in(
                () ->
                    town.of(PlaceDesk.class)
                        .take(
                            Claim.respite(
                                grant.id(),
                                person.id(),
                                room.id(),
                                new Nights(FIRST.plusDays(14), FIRST.plusDays(28))))))
        .as("from the day on which it ends")
        .isInstanceOf(Taken.class);
  }

  /** Past {@link PlaceDesk}: what holds then is what the database itself guarantees. */
  @Test
  void isSafeAlsoFromCodeThatAsksNobody() throws Exception {
    var town = Town.in(context);
    for (int i = 0; i < 10; i++) {
      rooms.add(town.room(CareForm.SHORT_TERM));
    }
    for (int i = 0; i < 40; i++) {
      people.add(new Applicant(town.person()));
    }

    var clashes = new ArrayList<Optional<Clash>>();
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      var work = new ArrayList<Callable<List<Optional<Clash>>>>();
      for (int i = 0; i < THREADS; i++) {
        var dice = new Random(i);
        work.add(() -> Stream.generate(() -> force(town, dice)).limit(60).toList());
      }
      for (var result : threads.invokeAll(work)) {
        clashes.addAll(result.get());
      }
    }

    var bookings = town.in(() -> town.of(Bookings.class).findAllByOrderById());
    assertThat(bookings).hasSize((int) clashes.stream().filter(Optional::isEmpty).count());
    assertThat(clashes).contains(Optional.of(Clash.SLOT_HELD), Optional.of(Clash.PERSON_ELSEWHERE));
    nobodyMeets(bookings);
  }

  /** Why it is refused, if it is. Two that wait for each other are told to try again, and do. */
  private Optional<Clash> force(Town town, Random dice) {
    var person = people.get(dice.nextInt(people.size())).person().id();
    var room = rooms.get(dice.nextInt(rooms.size())).id();
    var starts = FIRST.plusDays(dice.nextInt(DAYS));
    var nights = new Nights(starts, starts.plusDays(1 + dice.nextInt(14)));
    while (true) {
      try {
        var id = town.ids().next();
        town.run(
            () ->
                town.of(Bookings.class)
                    .save(
                        new Occupancy(
                            id, Seat.alone(room, 1), person, nights, CareForm.SHORT_TERM)));
        return Optional.empty();
      } catch (PessimisticLockingFailureException tryAgain) {
        Thread.onSpinWait();
      } catch (DataIntegrityViolationException refused) {
        return Optional.of(Clash.in(refused).orElseThrow(() -> refused));
      }
    }
  }

  private List<ClaimAnswer> tryOften(Town town, Random dice) {
    var answers = new ArrayList<ClaimAnswer>();
    for (int i = 0; i < TRIES / THREADS; i++) {
      var claim = claim(dice);
      answers.add(town.in(() -> town.of(PlaceDesk.class).take(claim)));
    }
    return answers;
  }

  private Claim claim(Random dice) {
    var who = people.get(dice.nextInt(people.size()));
    var room = rooms.get(dice.nextInt(rooms.size()));
    var starts = FIRST.plusDays(dice.nextInt(DAYS));
    var file = who.file();
    if (file != null && dice.nextInt(40) == 0) {
      return Claim.placement(file.id(), who.person().id(), room.id(), new Nights(starts, null));
    }
    var nights = new Nights(starts, starts.plusDays(1 + dice.nextInt(14)));
    return Claim.occupancy(who.person().id(), room.id(), nights, CareForm.SHORT_TERM);
  }

  private static void isClear(ClaimAnswer answer, List<UUID> taken) {
    switch (answer) {
      case Taken(var id, _, _) -> taken.add(id);
      case UnitFull(_, var by) -> assertThat(by).isNotEmpty();
      case PersonElsewhere(var where) -> assertThat(where).isNotEmpty();
      case DecidedBefore(var by) -> assertThat(by).isNotNull();
      case Unknown() -> throw new AssertionError("every room and person is known");
    }
  }

  /** Counted night by night, without what the database has worked out for itself. */
  private void nobodyMeets(List<Booking> bookings) {
    Map<UUID, Integer> capacities = new HashMap<>();
    rooms.forEach(room -> capacities.put(room.id(), room.capacity()));
    var inRoom = new HashMap<String, Set<UUID>>();
    var ofPerson = new HashMap<String, UUID>();
    for (var booking : bookings) {
      var unit = booking.seat().unitId();
      for (var night : booking.nights().starts().datesUntil(end(booking)).toList()) {
        var there = inRoom.computeIfAbsent(unit + " " + night, none -> new HashSet<>());
        there.add(Objects.requireNonNull(booking.personId()));
        assertThat(there)
            .as("in a room on %s", night)
            .hasSizeLessThanOrEqualTo(capacities.getOrDefault(unit, 0));
        var other = ofPerson.put(booking.personId() + " " + night, unit);
        assertThat(other).as("of one person on %s", night).isIn(null, unit);
      }
    }
  }

  private static LocalDate end(Booking booking) {
    var end = earlier(booking.nights().ends(), booking.releasedFrom());
    return end.isBefore(booking.nights().starts()) ? booking.nights().starts() : end;
  }

  private static LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    var far = FIRST.plusDays(DAYS + 60);
    var first = one == null ? far : one;
    var second = other == null ? far : other;
    return first.isBefore(second) ? first : second;
  }
}
