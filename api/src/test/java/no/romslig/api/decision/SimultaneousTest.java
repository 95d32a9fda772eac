package no.romslig.api.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.romslig.api.ApplicationTest;
import no.romslig.api.problem.ApiProblem;
import no.romslig.data.booking.Bookings;
import no.romslig.data.booking.Commitment;
import no.romslig.data.decision.DecisionItem;
import no.romslig.data.decision.DecisionItems;
import no.romslig.data.decision.Decisions;
import no.romslig.solver.sample.Samples;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Sixteen who accept the same at the same moment. */
@ApplicationTest
class SimultaneousTest {

  private static final int THREADS = 16;
  private static final int ITEMS = 8;

  @Autowired private ApplicationContext context;

  @Test
  void oneWinsAndEveryoneElseIsToldWhatHappened() throws InterruptedException {
    var desk = new Desk(context, Samples.generate("fjordvik", 1), "{}");
    var run = desk.run();
    var keys =
        desk.open(run).items().all().stream()
            .filter(it -> it.isMove() && !it.isSettled())
            // Kinn has no special ward to grant.
            .filter(it -> !it.refId().equals("C29"))
            .map(ProposalItem::key)
            .limit(ITEMS)
            .toList();
    var before = commitments(desk);

    var tries = new ArrayList<Callable<String>>();
    for (int i = 0; i < THREADS; i++) {
      var subject = "caseworker-" + i;
      tries.add(() -> acceptAll(desk, run.id(), subject, keys));
    }
    var outcomes = inParallel(tries);

    var told = String.join("", outcomes);
    assertThat(told.replaceAll("[WTO]", "")).as("clear answers only").isEmpty();
    var items = desk.in(() -> desk.bean(DecisionItems.class).findAllByOrderById());
    assertThat(items.stream().map(DecisionItem::item)).doesNotHaveDuplicates().containsAll(keys);
    assertThat(items).allSatisfy(it -> assertThat(it.bookingId()).isNotNull());
    assertThat(commitments(desk)).isGreaterThan(before);
    var decided = desk.in(() -> desk.bean(Decisions.class).findByRunIdOrderById(run.id())).size();
    assertThat(told.chars().filter(it -> it == 'W').count())
        .as("each decision was someone's")
        .isEqualTo(decided);
  }

  private static String acceptAll(Desk desk, UUID run, String subject, List<String> keys) {
    var told = new StringBuilder();
    for (var key : keys) {
      told.append(accept(desk, run, subject, key));
    }
    return told.toString();
  }

  /** Won, told that it is taken, or that it is not open any more. */
  private static String accept(Desk desk, UUID run, String subject, String key) {
    try {
      desk.accept(subject, run, key);
      return "W";
    } catch (ApiProblem problem) {
      var type = String.valueOf(problem.getBody().getType());
      return switch (type.substring(type.lastIndexOf(':') + 1)) {
        case "place-taken", "person-elsewhere", "decided-before" -> "T";
        case "not-open" -> "O";
        default -> type;
      };
    }
  }

  private static long commitments(Desk desk) {
    return desk.in(
        () ->
            desk.bean(Bookings.class).findAllByOrderById().stream()
                .filter(Commitment.class::isInstance)
                .count());
  }

  private static List<String> inParallel(List<Callable<String>> tries) throws InterruptedException {
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      return threads.invokeAll(tries).stream().map(SimultaneousTest::outcome).toList();
    }
  }

  private static String outcome(Future<String> done) {
    try {
      return done.get();
    } catch (InterruptedException | ExecutionException failure) {
      return failure.toString();
    }
  }
}
