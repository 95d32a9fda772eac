package no.romslig.data.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RegisterTest
class PlaceDeskTest {

  @Autowired private ApplicationContext context;
  private Town town;

  @BeforeEach
  void found() {
    town = Town.in(context);
  }

  @Test
  void givesAFreeRoomAndTellsTheNextWhoHasIt() {
    var room = town.room(CareForm.LONG_TERM_SOMATIC);

    var first = take(lives(town.person(), room, "2026-12-01", null));
    var second = take(lives(town.person(), room, "2027-05-01", "2027-05-02"));

    assertThat(first).isInstanceOf(Taken.class);
    assertThat(second).isEqualTo(new UnitFull(room.id(), List.of(id(first))));
  }

  @Test
  void letsOneLeaveAndAnotherArriveOnOneDay() {
    var room = town.room(CareForm.SHORT_TERM);
    take(lives(town.person(), room, "2026-12-01", "2026-12-15"));

    assertThat(take(lives(town.person(), room, "2026-12-15", "2026-12-20")))
        .isInstanceOf(Taken.class);
  }

  @Test
  void seatsTwoInARoomForTwoAndNoThird() {
    var room = town.room(CareForm.HDO, 2);

    assertThat(take(lives(town.person(), room, "2026-12-01", null)))
        .isInstanceOfSatisfying(Taken.class, it -> assertThat(it.slot()).isEqualTo(1));
    assertThat(take(lives(town.person(), room, "2026-12-05", null)))
        .isInstanceOfSatisfying(Taken.class, it -> assertThat(it.slot()).isEqualTo(2));
    assertThat(take(lives(town.person(), room, "2027-01-01", null)))
        .isInstanceOfSatisfying(UnitFull.class, it -> assertThat(it.bookingIds()).hasSize(2));
  }

  @Test
  void keepsAPersonFromBeingInTwoPlaces() {
    var person = town.person();
    var home = take(lives(person, town.room(CareForm.LONG_TERM_SOMATIC), "2026-12-01", null));

    var answer = take(lives(person, town.room(CareForm.SHORT_TERM), "2026-12-24", "2026-12-26"));

    assertThat(answer).isEqualTo(new PersonElsewhere(List.of(id(home))));
  }

  @Test
  void freesTheOldPlaceFromTheDayOfADecidedHomeAndTakesItBackWithTheDecision() {
    var person = town.person();
    var bed = town.room(CareForm.SHORT_TERM);
    var old = take(lives(person, bed, "2026-11-01", null));
    var decided = take(placement(person, town.room(CareForm.LONG_TERM_SOMATIC), "2026-12-10"));

    assertThat(decided)
        .isInstanceOfSatisfying(
            Taken.class, it -> assertThat(it.released()).containsExactly(id(old)));
    assertThat(take(lives(town.person(), bed, "2026-12-09", "2026-12-20")))
        .isInstanceOf(UnitFull.class);
    var next = take(lives(town.person(), bed, "2026-12-10", "2026-12-20"));
    assertThat(next).isInstanceOf(Taken.class);

    assertThatThrownBy(() -> takeBack(decided))
        .satisfies(it -> assertThat(Clash.in(it)).contains(Clash.SLOT_HELD));
    takeBack(next);
    takeBack(decided);
    assertThat(take(lives(town.person(), bed, "2027-01-01", null))).isInstanceOf(UnitFull.class);
  }

  @Test
  void movesTheReleaseWithTheDayOfTheDecision() {
    var person = town.person();
    var bed = town.room(CareForm.SHORT_TERM);
    take(lives(person, bed, "2026-11-01", null));
    var decided = take(placement(person, town.room(CareForm.LONG_TERM_SOMATIC), "2026-12-10"));

    town.run(
        () -> {
          var booking = town.of(Bookings.class).findById(id(decided)).orElseThrow();
          booking.moveTo(nights("2026-12-12", null));
        });

    assertThat(take(lives(town.person(), bed, "2026-12-11", "2026-12-20")))
        .isInstanceOf(UnitFull.class);
    assertThat(take(lives(town.person(), bed, "2026-12-12", "2026-12-20")))
        .isInstanceOf(Taken.class);
  }

  @Test
  void letsResidentsChangePlacesAndAnotherFollowInAChain() {
    var one = town.room(CareForm.LONG_TERM_SOMATIC);
    var other = town.room(CareForm.LONG_TERM_SHELTERED);
    var anna = town.person();
    var berit = town.person();
    var cato = town.person();
    take(lives(anna, one, "2026-01-01", null));
    take(lives(berit, other, "2026-01-01", null));
    var third = town.room(CareForm.LONG_TERM_SOMATIC);
    var dag = town.person();
    take(lives(dag, third, "2026-01-01", null));
    var fourth = town.room(CareForm.LONG_TERM_SOMATIC);

    var changed = together(moves(anna, other, "2026-12-10"), moves(berit, one, "2026-12-10"));
    var chain = together(placement(cato, third, "2026-12-20"), moves(dag, fourth, "2026-12-20"));

    assertThat(changed).hasSize(2);
    assertThat(chain).hasSize(2);
    assertThatThrownBy(() -> together(placement(town.person(), other, "2026-12-20")))
        .isInstanceOfSatisfying(
            ClaimRefusedException.class,
            it ->
                assertThat(it.answer())
                    .isEqualTo(new UnitFull(other.id(), List.of(changed.getFirst().bookingId()))));
  }

  @Test
  void takesAllOfAGroupOrNothing() {
    var room = town.room(CareForm.HDO, 2);
    var full = town.room(CareForm.HDO);
    take(lives(town.person(), full, "2026-01-01", null));
    var anna = placement(town.person(), room, "2026-12-01");
    var bjarne = town.person();
    var file = town.caseOf(bjarne).id();
    var nights = nights("2026-12-01", null);

    assertThatThrownBy(() -> together(anna, Claim.placement(file, bjarne.id(), full.id(), nights)))
        .isInstanceOf(ClaimRefusedException.class);
    assertThat(town.in(() -> town.of(Bookings.class).findAllByOrderById())).hasSize(1);

    assertThat(together(anna, Claim.placement(file, bjarne.id(), room.id(), nights)))
        .extracting(Taken::slot)
        .containsExactly(1, 2);
  }

  @Test
  void keepsAbsencesInsideOfTheirStay() {
    var home =
        take(lives(town.person(), town.room(CareForm.SHORT_TERM), "2026-12-01", "2026-12-20"));

    assertThatThrownBy(() -> absent(home, "2026-12-15", "2026-12-21"))
        .hasStackTraceContaining("outside of its stay");
    absent(home, "2026-12-15", "2026-12-20");
    assertThatThrownBy(
            () ->
                town.run(
                    () ->
                        town.of(Bookings.class)
                            .findById(id(home))
                            .orElseThrow()
                            .moveTo(nights("2026-12-01", "2026-12-19"))))
        .hasStackTraceContaining("outside of its stay");
  }

  @Test
  void decidesACaseOnce() {
    var person = town.person();
    var file = town.caseOf(person);
    var room = town.room(CareForm.LONG_TERM_SOMATIC);
    var other = town.room(CareForm.LONG_TERM_SOMATIC);

    var first =
        take(Claim.placement(file.id(), person.id(), room.id(), nights("2026-12-01", null)));
    var second =
        take(Claim.placement(file.id(), person.id(), other.id(), nights("2026-12-01", null)));

    assertThat(second).isEqualTo(new DecidedBefore(id(first)));
  }

  @Test
  void lendsAPlaceWhileItsResidentIsAwayAndGuaranteesItBack() {
    var room = town.room(CareForm.LONG_TERM_SOMATIC);
    var home = take(lives(town.person(), room, "2026-01-01", null));
    var absence = absent(home, "2026-12-01", "2026-12-20");

    assertThat(take(lives(town.person(), room, "2026-12-10", "2026-12-21")))
        .as("one night too long")
        .isInstanceOf(UnitFull.class);
    assertThat(take(lives(town.person(), room, "2026-12-10", "2026-12-20")))
        .isInstanceOf(Taken.class);
    assertThatThrownBy(
            () ->
                town.run(
                    () ->
                        town.of(Absences.class)
                            .findById(absence.id())
                            .orElseThrow()
                            .returnOn(LocalDate.parse("2026-12-15"))))
        .as("a guest is there")
        .satisfies(it -> assertThat(Clash.in(it)).contains(Clash.SLOT_HELD));
  }

  @Test
  void letsATenantBeElsewhereWhileAwayButNeverLendsTheDwelling() {
    var tenant = town.person();
    var flat = town.room(CareForm.HDO);
    var home =
        take(Claim.occupancy(tenant.id(), flat.id(), nights("2026-01-01", null), CareForm.HDO));
    absent(home, "2026-12-01", "2026-12-20");

    assertThat(take(lives(town.person(), flat, "2026-12-05", "2026-12-10")))
        .isInstanceOf(UnitFull.class);
    assertThat(take(lives(tenant, town.room(CareForm.SHORT_TERM), "2026-12-01", "2026-12-20")))
        .isInstanceOf(Taken.class);
  }

  @Test
  void knowsNoRoomOfAnotherMunicipality() {
    var elsewhere = Town.in(context).room(CareForm.SHORT_TERM);

    assertThat(take(lives(town.person(), elsewhere, "2026-12-01", null))).isEqualTo(new Unknown());
  }

  private ClaimAnswer take(Claim claim) {
    return town.in(() -> town.of(PlaceDesk.class).take(claim));
  }

  /** Away in these nights, in which the place may be lent. */
  private Absence absent(ClaimAnswer home, String from, String to) {
    return town.in(
        () ->
            town.of(Absences.class)
                .save(
                    new Absence(
                        town.ids().next(),
                        id(home),
                        LocalDate.parse(from),
                        LocalDate.parse(to),
                        true)));
  }

  private List<Taken> together(Claim... claims) {
    return town.in(() -> town.of(PlaceDesk.class).takeTogether(List.of(claims)));
  }

  private static Claim moves(Person person, Unit unit, String on) {
    return Claim.relocation(person.id(), unit.id(), nights(on, null));
  }

  private void takeBack(ClaimAnswer taken) {
    town.run(
        () -> {
          var bookings = town.of(Bookings.class);
          bookings.delete(bookings.findById(id(taken)).orElseThrow());
        });
  }

  private Claim placement(Person person, Unit unit, String starts) {
    return Claim.placement(town.caseOf(person).id(), person.id(), unit.id(), nights(starts, null));
  }

  private static Claim lives(Person person, Unit unit, String starts, @Nullable String ends) {
    return Claim.occupancy(person.id(), unit.id(), nights(starts, ends), CareForm.SHORT_TERM);
  }

  private static Nights nights(String starts, @Nullable String ends) {
    return new Nights(LocalDate.parse(starts), ends == null ? null : LocalDate.parse(ends));
  }

  private static UUID id(ClaimAnswer answer) {
    return ((Taken) answer).bookingId();
  }
}
