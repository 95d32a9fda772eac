package no.romslig.data.waiting.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import no.romslig.data.RegisterTest;
import no.romslig.data.Town;
import no.romslig.data.waiting.CaseFile;
import no.romslig.data.waiting.CaseStatus;
import no.romslig.data.waiting.CaseStep;
import no.romslig.data.waiting.CaseSteps;
import no.romslig.data.waiting.WaitlistEnd;
import no.romslig.data.waiting.WaitlistEntries;
import no.romslig.data.waiting.WaitlistEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself refuses, by whatever code a step comes. */
@RegisterTest
class StepGuardTest {

  private static final LocalDate RECEIVED = LocalDate.of(2026, 10, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient database;
  private Town town;

  @BeforeEach
  void found() {
    town = Town.in(context);
  }

  @Test
  void allowsWhatTheCommandsLeadToAndNothingElse() {
    for (var earlier : CaseStatus.values()) {
      var allowed = new HashSet<CaseStatus>();
      for (var later : CaseStatus.values()) {
        if (mayFollow(earlier, later)) {
          allowed.add(later);
        }
      }
      assertThat(allowed).as("after %s", earlier).isEqualTo(ledTo(earlier));
    }
  }

  private static Set<CaseStatus> ledTo(CaseStatus earlier) {
    var to = new HashSet<CaseStatus>();
    Arrays.stream(CaseCommand.values())
        .filter(command -> command.from().contains(earlier))
        .forEach(
            command -> {
              to.add(command.to(CaseStatus.RIGHT));
              to.add(command.to(CaseStatus.WAITLIST));
            });
    return to;
  }

  private boolean mayFollow(CaseStatus earlier, CaseStatus later) {
    return town.in(
        () ->
            database
                .sql("select may_follow(:earlier, :later)")
                .param("earlier", earlier.name())
                .param("later", later.name())
                .query(Boolean.class)
                .single());
  }

  @Test
  void beginsUnderAssessmentAndTakesOneStepAfterTheOther() {
    var file = town.caseOf(town.person());

    refused(file, CaseStatus.OFFERED, RECEIVED, "does not begin with OFFERED");
    refused(file, CaseStatus.RIGHT, RECEIVED, "does not begin with RIGHT");
    step(file, CaseStatus.UNDER_ASSESSMENT, RECEIVED);
    refused(file, CaseStatus.MOVED_IN, RECEIVED, "MOVED_IN does not follow UNDER_ASSESSMENT");
  }

  @Test
  void takesNoStepBeforeTheLastOneOrTheApplicationOrTomorrow() {
    var file = town.caseOf(town.person());

    refused(
        file,
        CaseStatus.UNDER_ASSESSMENT,
        RECEIVED.minusDays(1),
        "no earlier than its application");
    step(file, CaseStatus.UNDER_ASSESSMENT, RECEIVED.plusDays(2));
    refused(file, CaseStatus.REFUSED, RECEIVED.plusDays(1), "no earlier than the one before it");
    refused(file, CaseStatus.REFUSED, TODAY.plusDays(1), "when it has happened");
    step(file, CaseStatus.REFUSED, TODAY);
  }

  @Test
  void takesNoStepThatWasThoughtOfBeforeTheLastOne() {
    var file = town.caseOf(town.person());
    var early = town.ids().next();
    step(file, CaseStatus.UNDER_ASSESSMENT, RECEIVED);

    assertThatThrownBy(() -> step(early, file, CaseStatus.REFUSED, RECEIVED))
        .hasStackTraceContaining("a later step has been registered");
  }

  @Test
  void keepsTheWaitlistWithTheSteps() {
    var file = town.caseOf(town.person());
    step(file, CaseStatus.UNDER_ASSESSMENT, RECEIVED);

    refused(file, CaseStatus.WAITLIST, RECEIVED, "does not follow the steps");
    assertThatThrownBy(() -> town.run(() -> list(file)))
        .hasStackTraceContaining("does not follow the steps");
    town.run(
        () -> {
          save(town.ids().next(), file, CaseStatus.WAITLIST, RECEIVED);
          list(file);
        });
    assertThatThrownBy(
            () ->
                town.run(
                    () ->
                        town.of(WaitlistEntries.class)
                            .findByCaseIdOrderById(file.id())
                            .getFirst()
                            .end(TODAY, WaitlistEnd.WITHDRAWN)))
        .hasStackTraceContaining("does not follow the steps");
  }

  private void list(CaseFile file) {
    town.of(WaitlistEntries.class)
        .save(new WaitlistEntry(town.ids().next(), file.id(), RECEIVED, null, null));
  }

  private void refused(CaseFile file, CaseStatus status, LocalDate day, String why) {
    assertThatThrownBy(() -> step(file, status, day)).hasStackTraceContaining(why);
  }

  private void step(CaseFile file, CaseStatus status, LocalDate day) {
    step(town.ids().next(), file, status, day);
  }

  private void step(UUID id, CaseFile file, CaseStatus status, LocalDate day) {
    town.run(() -> save(id, file, status, day));
  }

  private void save(UUID id, CaseFile file, CaseStatus status, LocalDate day) {
    town.of(CaseSteps.class).save(new CaseStep(id, file.id(), status, day, null));
  }
}
