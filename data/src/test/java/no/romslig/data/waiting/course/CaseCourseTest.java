package no.romslig.data.waiting.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.romslig.data.RegisterTest;
import no.romslig.data.Town;
import no.romslig.data.booking.Claim;
import no.romslig.data.booking.ClaimAnswer;
import no.romslig.data.booking.Nights;
import no.romslig.data.booking.PlaceDesk;
import no.romslig.data.institution.CareForm;
import no.romslig.data.register.RegisterChanges;
import no.romslig.data.waiting.Applications;
import no.romslig.data.waiting.CaseEnd;
import no.romslig.data.waiting.CaseFile;
import no.romslig.data.waiting.CaseFiles;
import no.romslig.data.waiting.CaseStatus;
import no.romslig.data.waiting.CaseStep;
import no.romslig.data.waiting.CaseSteps;
import no.romslig.data.waiting.Consent;
import no.romslig.data.waiting.WaitlistEnd;
import no.romslig.data.waiting.WaitlistEntries;
import no.romslig.data.waiting.course.CaseAnswer.ChangedSince;
import no.romslig.data.waiting.course.CaseAnswer.Done;
import no.romslig.data.waiting.course.CaseAnswer.Refused;
import no.romslig.data.waiting.course.CaseAnswer.Unknown;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Cases from application to the end, on the database. */
@RegisterTest
class CaseCourseTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  @Autowired private ApplicationContext context;
  private Town town;
  private CaseCourse course;
  private ReadyCase ready;

  @BeforeEach
  void found() {
    town = Town.in(context);
    course = town.of(CaseCourse.class);
    ready = new ReadyCase(town);
  }

  @Test
  void goesFromTheWaitlistToAPlaceAndItsEnd() {
    var file = ready.assessed();

    order(file, CaseCommand.PUT_ON_WAITLIST);
    order(file, CaseCommand.PROPOSE);
    hold(file);
    order(file, CaseCommand.OFFER);
    done(file, CaseOrder.of(CaseCommand.DECLINE, DAY, "for langt"));
    done(file, CaseOrder.of(CaseCommand.RESUME, DAY, "ventar på ein annan"));
    assertThat(ended(file)).as("still on the list").isNull();
    order(file, CaseCommand.PROPOSE);
    order(file, CaseCommand.OFFER);
    order(file, CaseCommand.ACCEPT);
    order(file, CaseCommand.MOVE_IN);
    done(file, CaseOrder.end(DAY, CaseEnd.DIED));

    assertThat(statuses(file))
        .containsExactly(
            CaseStatus.UNDER_ASSESSMENT,
            CaseStatus.WAITLIST,
            CaseStatus.PROPOSED,
            CaseStatus.OFFERED,
            CaseStatus.DECLINED,
            CaseStatus.WAITLIST,
            CaseStatus.PROPOSED,
            CaseStatus.OFFERED,
            CaseStatus.ACCEPTED,
            CaseStatus.MOVED_IN,
            CaseStatus.ENDED);
    assertThat(ended(file)).isEqualTo(WaitlistEnd.PLACED);
    assertThat(town.in(() -> files(file).closedOn())).isEqualTo(DAY);
  }

  @Test
  void refusesWithAllReasonsAndWritesNothing() {
    var file = ready.begun();

    var answer = carryOut(file, CaseOrder.of(CaseCommand.PUT_ON_WAITLIST, DAY));

    assertThat(answer)
        .asInstanceOf(type(Refused.class))
        .satisfies(
            it -> {
              assertThat(it.now()).isEqualTo(CaseStatus.UNDER_ASSESSMENT);
              assertThat(it.unmet())
                  .extracting(Unmet::code)
                  .containsExactly(
                      "NO_CONSENT",
                      "NOT_ASSESSED",
                      "NOT_RATED",
                      "FACT_MISSING",
                      "RIGHT_NOT_CONSIDERED");
            });
    assertThat(statuses(file)).containsExactly(CaseStatus.UNDER_ASSESSMENT);
  }

  @Test
  void entersAndLeavesTheListWithTheSteps() {
    var file = ready.assessed();
    order(file, CaseCommand.PUT_ON_WAITLIST);

    ready.find(file, true);
    order(file, CaseCommand.GRANT_RIGHT);
    assertThat(ended(file)).isEqualTo(WaitlistEnd.RIGHT);
    ready.find(file, false);
    assertThat(carryOut(file, CaseOrder.of(CaseCommand.PUT_ON_WAITLIST, DAY)))
        .asInstanceOf(type(Refused.class))
        .satisfies(it -> assertThat(it.unmet()).containsExactly(new Unmet.NoReason()));
    done(file, CaseOrder.of(CaseCommand.PUT_ON_WAITLIST, DAY, "tryggleiksalarm er nok"));

    assertThat(ended(file)).as("back on the same day, so that it never left").isNull();
    assertThat(town.in(() -> town.of(WaitlistEntries.class).findByCaseIdOrderById(file.id())))
        .hasSize(1);
  }

  @Test
  void looksAtARefusalAnewUnlessThePersonHasAppliedAgain() {
    var file = ready.assessed();
    done(file, CaseOrder.of(CaseCommand.REFUSE, DAY, "hjelp heime er nok"));
    assertThat(town.in(() -> files(file).closedOn())).isEqualTo(DAY);

    done(file, CaseOrder.of(CaseCommand.REOPEN, DAY, "klage"));
    assertThat(town.in(() -> files(file).closedOn() == null)).isTrue();
    done(file, CaseOrder.of(CaseCommand.REFUSE, DAY, "framleis nok"));
    town.caseOf(ready.personOf(file));

    assertThat(carryOut(file, CaseOrder.of(CaseCommand.REOPEN, DAY, "klage")))
        .asInstanceOf(type(Refused.class))
        .satisfies(it -> assertThat(it.unmet()).containsExactly(new Unmet.OtherCaseOpen()));
  }

  @Test
  void tellsWhichCommandsAreValidAndWhyOthersAreNot() {
    var file = ready.assessed();

    var standing = town.in(() -> course.standing(file.id()).orElseThrow());

    assertThat(standing.options()).hasSize(CaseCommand.values().length);
    assertThat(standing.options())
        .filteredOn(CaseStanding.Option::isValid)
        .extracting(CaseStanding.Option::command)
        .containsExactly(CaseCommand.PUT_ON_WAITLIST, CaseCommand.REFUSE, CaseCommand.END);
    assertThat(standing.options())
        .filteredOn(option -> option.command() == CaseCommand.GRANT_RIGHT)
        .singleElement()
        .satisfies(it -> assertThat(it.unmet()).containsExactly(new Unmet.NotTheOnlySafeOffer()));
  }

  @Test
  void isToldThatTheCaseHasChangedSinceItWasSeen() {
    var file = ready.assessed();
    int seen = town.in(() -> course.standing(file.id()).orElseThrow().version());
    order(file, CaseCommand.PUT_ON_WAITLIST);

    var answer =
        town.in(
            () -> course.carryOutByHand(file.id(), CaseOrder.of(CaseCommand.REFUSE, DAY), seen));

    assertThat(answer)
        .asInstanceOf(type(ChangedSince.class))
        .satisfies(it -> assertThat(it.version()).isGreaterThan(seen));
    assertThat(carryOut(town.ids().next(), CaseOrder.of(CaseCommand.PROPOSE, DAY)))
        .isInstanceOf(Unknown.class);
  }

  @Test
  void letsOneOfManyWinAndTellsTheOthers() throws Exception {
    var file = ready.assessed();
    order(file, CaseCommand.PUT_ON_WAITLIST);
    var proposals = new ArrayList<Callable<CaseAnswer>>();
    for (int i = 0; i < 16; i++) {
      proposals.add(() -> carryOut(file, CaseOrder.of(CaseCommand.PROPOSE, DAY)));
    }

    var answers = new ArrayList<CaseAnswer>();
    try (var threads = Executors.newFixedThreadPool(16)) {
      for (var answer : threads.invokeAll(proposals)) {
        answers.add(answer.get());
      }
    }

    assertThat(answers).filteredOn(Done.class::isInstance).hasSize(1);
    assertThat(answers)
        .filteredOn(each -> !(each instanceof Done))
        .allSatisfy(
            each ->
                assertThat(each)
                    .isEqualTo(
                        new Refused(
                            CaseStatus.PROPOSED,
                            List.of(new Unmet.WrongStep(CaseStatus.PROPOSED)))));
  }

  @Test
  void countsEveryStepAsAChangeOfTheCaseAndSaysWhoMadeIt() {
    var file = ready.assessed();
    int before = town.in(() -> files(file).version());

    var answer = carryOut(file, CaseOrder.of(CaseCommand.PUT_ON_WAITLIST, DAY));

    assertThat(answer)
        .asInstanceOf(type(Done.class))
        .satisfies(
            it -> {
              assertThat(it.version()).isEqualTo(before + 1);
              assertThat(town.in(() -> files(file).version())).isEqualTo(before + 1);
              assertThat(
                      town.in(
                          () -> town.of(RegisterChanges.class).findByRowIdOrderById(it.stepId())))
                  .singleElement()
                  .satisfies(change -> assertThat(change.madeBy()).isEqualTo("subject-1"));
            });
  }

  @Test
  void offersNoPlaceThatIsNotHeld() {
    var file = ready.assessed();
    order(file, CaseCommand.PUT_ON_WAITLIST);
    order(file, CaseCommand.PROPOSE);

    assertThat(carryOut(file, CaseOrder.of(CaseCommand.OFFER, DAY)))
        .asInstanceOf(type(Refused.class))
        .satisfies(it -> assertThat(it.unmet()).containsExactly(new Unmet.NoPlaceHeld()));
  }

  @Test
  void keepsTheDaysThatAreRegisteredOnce() {
    var file = ready.assessed();

    assertThatThrownBy(
            () ->
                town.run(
                    () ->
                        town.of(Applications.class)
                            .findById(file.applicationId())
                            .orElseThrow()
                            .complete(DAY, Consent.GIVEN)))
        .hasStackTraceContaining("signed_on of application is kept");
  }

  private void hold(CaseFile file) {
    var room = town.room(CareForm.LONG_TERM_SOMATIC).id();
    assertThat(
            town.in(
                () ->
                    town.of(PlaceDesk.class)
                        .take(
                            Claim.placement(
                                file.id(), file.personId(), room, new Nights(DAY, null)))))
        .isInstanceOf(ClaimAnswer.Taken.class);
  }

  private void order(CaseFile file, CaseCommand command) {
    done(file, CaseOrder.of(command, DAY));
  }

  private void done(CaseFile file, CaseOrder order) {
    assertThat(carryOut(file, order)).as(order.command().name()).isInstanceOf(Done.class);
  }

  private CaseAnswer carryOut(CaseFile file, CaseOrder order) {
    return carryOut(file.id(), order);
  }

  private CaseAnswer carryOut(UUID caseId, CaseOrder order) {
    return town.in(() -> course.carryOut(caseId, order));
  }

  private CaseFile files(CaseFile file) {
    return town.of(CaseFiles.class).findById(file.id()).orElseThrow();
  }

  private List<CaseStatus> statuses(CaseFile file) {
    return town.in(() -> town.of(CaseSteps.class).findByCaseIdOrderById(file.id())).stream()
        .map(CaseStep::status)
        .toList();
  }

  private @Nullable WaitlistEnd ended(CaseFile file) {
    return town.in(() -> town.of(WaitlistEntries.class).findByCaseIdOrderById(file.id()))
        .getLast()
        .endReason();
  }
}
