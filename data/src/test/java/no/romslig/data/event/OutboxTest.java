package no.romslig.data.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import no.romslig.data.FullTown;
import no.romslig.data.RegisterTest;
import no.romslig.data.Town;
import no.romslig.data.booking.Absence;
import no.romslig.data.booking.Absences;
import no.romslig.data.booking.Bookings;
import no.romslig.data.booking.Nights;
import no.romslig.data.booking.Occupancy;
import no.romslig.data.booking.Seat;
import no.romslig.data.event.OutgoingEvent.Kind;
import no.romslig.data.institution.CareForm;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@RegisterTest
class OutboxTest {

  private static final int WRITERS = 8;
  private static final int TRANSACTIONS = 40;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  @Autowired private ApplicationContext context;
  @Autowired private RegisterTransactions transactions;
  @Autowired private Outbox outbox;
  @Autowired private JdbcClient database;

  @Test
  void tellsWhatChangedWhomItIsAboutWhoDidItAndWhen() {
    var town = Town.in(context);
    var before = last(town);

    var person = town.person();

    assertThat(since(town, before))
        .containsExactly(
            new OutgoingEvent(
                before + 1,
                Instant.parse("2026-11-23T06:15:00Z"),
                Kind.CHANGED,
                "Patient",
                person.id().toString(),
                person.id(),
                "subject-1",
                "TEST"));
  }

  @Test
  void tellsOfAResourceOnceInATransaction() {
    var town = Town.in(context);
    var room = town.room(CareForm.LONG_TERM_SOMATIC);
    var person = town.person();
    var before = last(town);

    var home =
        town.in(
            () -> {
              var booking =
                  town.of(Bookings.class)
                      .save(
                          new Occupancy(
                              town.ids().next(),
                              Seat.alone(room.id(), 1),
                              person.id(),
                              new Nights(DAY, null),
                              CareForm.LONG_TERM_SOMATIC));
              for (int i = 1; i < 4; i++) {
                town.of(Absences.class)
                    .save(
                        new Absence(
                            town.ids().next(),
                            booking.id(),
                            DAY.plusDays(10L * i),
                            DAY.plusDays(10L * i + 3),
                            false));
              }
              return booking;
            });

    assertThat(since(town, before))
        .extracting(OutgoingEvent::resourceType, OutgoingEvent::resourceId)
        .containsExactly(tuple("Encounter", home.id().toString()));
  }

  @Test
  void tellsWhatIsNotThereAnyMore() {
    var town = FullTown.in(context);
    var before = last(town);

    town.run(() -> database.sql("delete from contact").update());

    assertThat(since(town, before))
        .extracting(OutgoingEvent::resourceType, OutgoingEvent::kind)
        .containsExactly(tuple("RelatedPerson", Kind.REMOVED));
  }

  @Test
  void tellsNothingOfWhatWasNotStored() {
    var town = Town.in(context);
    var before = last(town);

    assertThatThrownBy(
            () ->
                town.run(
                    () -> {
                      database.sql("update ward set name = 'Andre'").update();
                      throw new IllegalStateException("stopped");
                    }))
        .hasMessage("stopped");
    transactions.tryOut(
        town.acting(), () -> database.sql("update ward set name = 'Tredje'").update());

    assertThat(since(town, before)).isEmpty();
  }

  @Test
  void tellsOfEncountersWhenAnAddressIsHidden() {
    var town = FullTown.in(context);
    var before = last(town);

    town.run(() -> database.sql("update person_details set address_protected = false").update());

    assertThat(since(town, before))
        .extracting(OutgoingEvent::resourceType)
        .containsExactlyInAnyOrder("Patient", "RelatedPerson", "Encounter");
  }

  @Test
  void keepsItsEventsFromOtherMunicipalities() {
    var town = Town.in(context);
    var other = Town.in(context);
    town.person();

    var seen = since(other, 0);

    assertThat(seen).isNotEmpty();
    assertThat(seen).extracting(OutgoingEvent::resourceType).doesNotContain("Patient");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into outgoing_event (kind, resource_type, resource_id) values ('CHANGED',"
            + " 'Patient', '1')",
        "update outgoing_event set kind = 'REMOVED'",
        "delete from outgoing_event",
        "update outgoing_event_head set number = 0"
      })
  void letsNobodyWriteEventsByHand(String sql) {
    var town = FullTown.in(context);

    assertThatThrownBy(() -> town.in(() -> database.sql(sql).update()))
        .hasStackTraceContaining("permission denied");
  }

  /** Many write at once, some for long and some in vain; two follow them and miss nothing. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void letsNoReaderMissAnEventThatIsStoredLate(long seed) throws Exception {
    var town = Town.in(context);
    var before = last(town);
    var writing = new AtomicInteger(WRITERS);
    Set<String> stored;
    List<List<OutgoingEvent>> read;

    try (var threads = Executors.newFixedThreadPool(WRITERS + 2)) {
      var writers = new ArrayList<Callable<Set<String>>>();
      for (int writer = 0; writer < WRITERS; writer++) {
        var random = new Random(seed * 1_000 + writer);
        var subject = "writer-" + writer;
        writers.add(
            () -> {
              try {
                return write(town, subject, random);
              } finally {
                writing.decrementAndGet();
              }
            });
      }
      var readers =
          List.of(
              threads.submit(() -> follow(town, before, writing, new Random(seed))),
              threads.submit(() -> follow(town, before, writing, new Random(-seed))));
      stored = new HashSet<>();
      for (var written : threads.invokeAll(writers)) {
        stored.addAll(written.get());
      }
      read = List.of(readers.get(0).get(), readers.get(1).get());
    }

    assertThat(stored).hasSizeGreaterThan(WRITERS * TRANSACTIONS);
    for (var events : read) {
      assertThat(events)
          .extracting(OutgoingEvent::resourceId)
          .containsExactlyInAnyOrderElementsOf(stored);
      for (int i = 0; i < events.size(); i++) {
        assertThat(events.get(i).number()).isEqualTo(before + 1 + i);
      }
    }
    assertThat(read.get(0)).isEqualTo(read.get(1));
  }

  /** The ids of what was told of and stored. */
  private Set<String> write(Town town, String subject, Random random) {
    var stored = new HashSet<String>();
    for (int i = 0; i < TRANSACTIONS; i++) {
      var ids = new HashSet<String>();
      boolean isInVain = random.nextInt(5) == 0;
      try {
        transactions.run(
            new Acting(town.id(), subject, "TEST"),
            () -> {
              for (int many = 1 + random.nextInt(5); many > 0; many--) {
                var id = town.ids().next().toString();
                outbox.tell("Task", id, null);
                ids.add(id);
                pause(random.nextInt(5));
              }
              if (isInVain) {
                throw new IllegalStateException("in vain");
              }
            });
        stored.addAll(ids);
      } catch (IllegalStateException expected) {
        assertThat(expected).hasMessage("in vain");
      }
    }
    return stored;
  }

  private List<OutgoingEvent> follow(Town town, long before, AtomicInteger writing, Random random) {
    var read = new ArrayList<OutgoingEvent>();
    boolean isLast;
    List<OutgoingEvent> some;
    do {
      isLast = writing.get() == 0;
      var after = read.isEmpty() ? before : read.getLast().number();
      some = town.in(() -> outbox.after(after, 1 + random.nextInt(20)));
      read.addAll(some);
    } while (!isLast || !some.isEmpty());
    return read;
  }

  private List<OutgoingEvent> since(Town town, long number) {
    return town.in(() -> outbox.after(number, 1_000));
  }

  private long last(Town town) {
    return town.in(outbox::lastOfAll);
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
