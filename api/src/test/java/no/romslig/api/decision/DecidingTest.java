package no.romslig.api.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.romslig.api.ApplicationTest;
import no.romslig.api.daily.WhatIf;
import no.romslig.api.problem.ApiProblem;
import no.romslig.data.booking.Bookings;
import no.romslig.data.decision.Deviation;
import no.romslig.data.decision.RegisterRunKind;
import no.romslig.data.decision.RegisterRuns;
import no.romslig.data.decision.Verb;
import no.romslig.data.waiting.CaseFiles;
import no.romslig.data.waiting.CaseSteps;
import no.romslig.solver.sample.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ApplicationTest
class DecidingTest {

  private static final Deviation PUT_OFF =
      new Deviation("ASSESSMENT_AWAITED", "The doctor comes on Thursday.");

  @Autowired private ApplicationContext context;
  private Desk desk;

  @BeforeEach
  void open() {
    desk =
        new Desk(
            context,
            Samples.generate("fjordvik", 1),
            "{\"decision\": {\"secondPerson\": \"ALWAYS\"}, \"offer\": {\"responseDays\": 10}}");
  }

  @Test
  void waitsForASecondDifferentPersonWhereTheRuleSetAsksForOne() {
    var run = desk.run();
    var decision = desk.accept("first", run.id(), key(run.id(), "C7"));

    assertThat(state(run.id(), "C7")).isEqualTo(ItemState.Kind.AWAITING_APPROVAL);
    assertRefused("same-person", () -> approval().approve(desk.acting("first"), decision.id(), 0));
    assertRefused("not-open", () -> offers().send(desk.acting("first"), decision.id(), null));

    approval().approve(desk.acting("second"), decision.id(), 0);

    assertThat(state(run.id(), "C7")).isEqualTo(ItemState.Kind.DECIDED);
    var offer = offers().send(desk.acting("first"), decision.id(), null).getFirst();
    assertThat(offer.offer().answerBy())
        .as("as the rule set says")
        .isEqualTo(offer.offer().sentOn().plusDays(10));
    assertRefused(
        "changed-since", () -> approval().approve(desk.acting("third"), decision.id(), 0));
  }

  @Test
  void freesThePlaceWhenItIsSentBack() {
    var run = desk.run();
    var key = key(run.id(), "C25");
    var decision = desk.accept("first", run.id(), key);
    var homes = homes("C25");

    approval()
        .sendBack(desk.acting("second"), decision.id(), 0, "The hearing is not written down.");

    assertThat(state(run.id(), "C25")).isEqualTo(ItemState.Kind.OPEN);
    assertThat(homes("C25")).isEqualTo(homes - 1);
    desk.accept("first", run.id(), key);
    assertThat(homes("C25")).isEqualTo(homes);
  }

  @Test
  void becomesTheHomeOfWhoeverMovesIn() {
    var run = desk.run();
    var decision = desk.accept("first", run.id(), key(run.id(), "C3"));
    approval().approve(desk.acting("second"), decision.id(), 0);
    assertRefused(
        "case-cannot-go-on",
        () -> desk.bean(MovingIn.class).moveIn(desk.acting("first"), decision.id(), 1));
    for (var offer : offers().send(desk.acting("first"), decision.id(), null)) {
      offers().accept(desk.acting("first"), offer.offer().id(), 0);
    }

    desk.bean(MovingIn.class).moveIn(desk.acting("first"), decision.id(), 1);

    var next = desk.run();
    var snapshot = desk.open(next).snapshot();
    assertThat(snapshot.cases().stream().map(it -> it.id().value())).doesNotContain("C3", "C26");
    assertThat(
            snapshot.occupancies().stream()
                .filter(it -> it.unitId().value().equals("U19"))
                .map(it -> it.personId().value() + " " + it.from() + " " + it.to()))
        .as("who lived there until then, and who does from then on")
        .contains("P24 2026-11-27 null".replace("P24", "P166"));
    assertThat(snapshot.occupancies())
        .anySatisfy(
            it -> {
              assertThat(it.personId().value()).isEqualTo("P24");
              assertThat(it.unitId().value()).isEqualTo("U79");
            });
  }

  @Test
  void keepsWhatIsPutOffOpenAndCountsItInTheReport() {
    var run = desk.run();
    var key = key(run.id(), "C9");
    assertRefused(
        "reason-demanded", () -> desk.decide("first", run.id(), key, Verb.NOT_NOW, null, null));
    assertRefused(
        "reason-demanded", () -> desk.decide("first", run.id(), key, Verb.REJECT, PUT_OFF, null));

    var decision = desk.decide("first", run.id(), key, Verb.NOT_NOW, PUT_OFF, "key-1");
    var again = desk.decide("first", run.id(), key, Verb.NOT_NOW, PUT_OFF, "key-1");

    assertThat(again.id()).as("the same request").isEqualTo(decision.id());
    assertThat(state(run.id(), "C9")).isEqualTo(ItemState.Kind.NOT_NOW);
    for (int i = 0; i < 9; i++) {
      desk.decide("first", run.id(), key, Verb.NOT_NOW, PUT_OFF, null);
    }
    var report =
        desk.bean(OverrideReporter.class)
            .report(desk.acting("manager"), YearMonth.from(decision.decidedOn()));
    assertThat(report.overruled()).isEqualTo(10);
    assertThat(report.cells())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.rule()).isEqualTo("LT-07");
              assertThat(it.count()).isEqualTo(10);
            });
    var first = report.month().minusMonths(1);
    assertThat(desk.in(() -> desk.bean(OverrideCounts.class).byRule(first, 3)))
        .as("as the months tell")
        .containsExactly(entry("LT-07", Optional.of(10)));
  }

  @Test
  void refusesWhatRestsOnFactsThatHaveChanged() {
    var run = desk.run();
    desk.in(
        () -> {
          var file = desk.bean(CaseFiles.class).findByCode("C7").orElseThrow();
          file.close(LocalDate.of(2026, 11, 23));
          return file;
        });

    assertRefused("world-moved", () -> desk.accept("first", run.id(), key(run.id(), "C7")));
  }

  @Test
  void imaginesOnACopyFromWhichNobodyDecides() {
    var run = desk.run();
    var steps = desk.in(() -> desk.bean(CaseSteps.class).findAllByOrderById().size());

    var imagined =
        desk.run(
            RegisterRunKind.WHAT_IF,
            List.of(
                new WhatIf.UnitClosed("U204", LocalDate.of(2026, 11, 23), null),
                new WhatIf.PersonDied("P168"),
                new WhatIf.NeedChanged("C22", 5, 99),
                new WhatIf.UnitChosen("C25", "U116", LocalDate.of(2026, 11, 23))));

    var open = desk.open(imagined);
    assertThat(imagined.previous()).as("what differs is listed").isEqualTo(run.id());
    assertThat(open.snapshot().persons()).noneMatch(it -> it.id().value().equals("P168"));
    assertThat(open.snapshot().commitments())
        .anyMatch(it -> it.refId().equals("C25") && it.unitId().value().equals("U116"));
    assertThat(open.proposal().placements()).noneMatch(it -> it.unitId().value().equals("U204"));
    assertRefused(
        "not-decidable",
        () -> desk.accept("first", imagined.id(), open.items().all().getFirst().key()));
    assertThat(desk.in(() -> desk.bean(CaseSteps.class).findAllByOrderById())).hasSize(steps);
    assertThat(desk.open(run).snapshot().persons()).anyMatch(it -> it.id().value().equals("P168"));
    assertThat(desk.in(() -> desk.bean(RegisterRuns.class).findById(imagined.id())))
        .hasValueSatisfying(it -> assertThat(it.changes()).contains("UNIT_CLOSED", "U204"));
    desk.accept("first", run.id(), key(run.id(), "C8"));
  }

  @Test
  void namesEverythingThatIsImaginedOfNobody() {
    assertThatThrownBy(
            () ->
                desk.run(
                    RegisterRunKind.WHAT_IF,
                    List.of(
                        new WhatIf.PersonDied("nobody"),
                        new WhatIf.UnitChosen("none", "nowhere", LocalDate.of(2026, 11, 23)))))
        .isInstanceOfSatisfying(
            ApiProblem.class,
            it ->
                assertThat(String.valueOf(it.getBody().getProperties()))
                    .contains("$.changes[0].person", "$.changes[1].caseId", "$.changes[1].unit"));
  }

  private String key(UUID run, String file) {
    return desk.in(() -> desk.bean(RunShelf.class).open(run)).items().all().stream()
        .filter(it -> it.refId().equals(file))
        .findFirst()
        .orElseThrow()
        .key();
  }

  private ItemState.Kind state(UUID run, String file) {
    return desk.in(() -> desk.bean(DecisionBook.class).states(run))
        .getOrDefault(key(run, file), ItemState.UNTOUCHED)
        .kind();
  }

  private long homes(String file) {
    return desk.in(
        () -> {
          var person = desk.bean(CaseFiles.class).findByCode(file).orElseThrow().personId();
          return (long) desk.bean(Bookings.class).findByPersonIdOrderById(person).size();
        });
  }

  private ApprovalDesk approval() {
    return desk.bean(ApprovalDesk.class);
  }

  private OfferDesk offers() {
    return desk.bean(OfferDesk.class);
  }

  private static void assertRefused(
      String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            ApiProblem.class,
            it -> assertThat(it.getBody().getType()).hasToString("urn:romslig:problem:" + code));
  }
}
