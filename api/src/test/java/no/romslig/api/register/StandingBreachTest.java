package no.romslig.api.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.romslig.api.ApplicationTest;
import no.romslig.data.booking.Bookings;
import no.romslig.data.booking.Claim;
import no.romslig.data.booking.ClaimAnswer;
import no.romslig.data.booking.Nights;
import no.romslig.data.booking.PlaceDesk;
import no.romslig.data.booking.StandingBreaches;
import no.romslig.data.institution.CareForm;
import no.romslig.data.person.Persons;
import no.romslig.solver.sample.Samples;
import no.romslig.solver.snapshot.Institution;
import no.romslig.solver.snapshot.InstitutionId;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Sex;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Unit;
import no.romslig.solver.snapshot.UnitId;
import no.romslig.solver.snapshot.Ward;
import no.romslig.solver.snapshot.WardId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A room that was too full before the registers knew of it. */
@ApplicationTest
class StandingBreachTest {

  private static final LocalDate DAY = Samples.generate("fjordvik", 1).asOf();

  @Autowired private ApplicationContext context;

  @Test
  void takesNobodyElseUntilAllWhoHadMetAreGone() {
    var town = RegisteredTown.load(context, crowded());

    town.in(
        () -> {
          assertThat(town.bean(StandingBreaches.class).count()).isEqualTo(2);
          assertThat(enter(town)).isInstanceOf(ClaimAnswer.UnitFull.class);
        });
    leave(town, 0);
    town.in(() -> assertThat(enter(town)).isInstanceOf(ClaimAnswer.UnitFull.class));
    leave(town, 1);
    town.in(() -> assertThat(enter(town)).isInstanceOf(ClaimAnswer.Taken.class));
  }

  private static void leave(RegisteredTown town, int which) {
    town.in(
        () -> {
          var booking = town.bean(Bookings.class).findAllByOrderById().get(which);
          booking.moveTo(new Nights(booking.nights().starts(), DAY));
        });
  }

  private static ClaimAnswer enter(RegisteredTown town) {
    UUID unit = town.bean(Bookings.class).findAllByOrderById().getFirst().seat().unitId();
    UUID third = town.bean(Persons.class).findAllByOrderById().get(2).id();
    var claim = Claim.occupancy(third, unit, new Nights(DAY, DAY.plusDays(1)), CareForm.SHORT_TERM);
    return town.bean(PlaceDesk.class).take(claim);
  }

  /** One room for one, two who live in it, and a third. */
  private static Snapshot crowded() {
    var sample = Samples.generate("fjordvik", 1);
    var form = no.romslig.solver.snapshot.CareForm.SHORT_TERM;
    var room =
        new Unit(
            new UnitId("U"),
            "Rom",
            form,
            Set.of(),
            1,
            false,
            Set.of(),
            Set.of(),
            false,
            null,
            null,
            List.of());
    var house =
        new Institution(
            new InstitutionId("I"),
            "Solvik",
            null,
            false,
            List.of(new Ward(new WardId("W"), "Første", List.of(room))));
    return new Snapshot(
        sample.schemaVersion(),
        sample.municipality(),
        DAY,
        120,
        sample.ruleSet(),
        List.of(house),
        List.of(person("one"), person("other"), person("third")),
        List.of(
            lives("one", room, form, DAY.minusDays(30)),
            lives("other", room, form, DAY.minusDays(3))),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static no.romslig.solver.snapshot.Occupancy lives(
      String person, Unit room, no.romslig.solver.snapshot.CareForm form, LocalDate from) {
    return new no.romslig.solver.snapshot.Occupancy(
        new PersonId(person), room.id(), from, DAY.plusDays(20), form, List.of());
  }

  private static Person person(String id) {
    return new Person(
        new PersonId(id),
        DAY.minusYears(80),
        Sex.FEMALE,
        null,
        null,
        Set.of(),
        false,
        false,
        false,
        Set.of(),
        0);
  }
}
