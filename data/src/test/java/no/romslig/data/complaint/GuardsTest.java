package no.romslig.data.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import no.romslig.data.FullTown;
import no.romslig.data.RegisterTest;
import no.romslig.data.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database refuses about complaints, whoever asks. */
@RegisterTest
class GuardsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
  private static final String WHY = "Vi har sett på saka på nytt.";

  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient database;
  @Autowired private Complaints complaints;
  @Autowired private ComplaintSteps steps;

  private Town town;

  @BeforeEach
  void fill() {
    town = FullTown.in(context);
  }

  @Test
  void changeNothingOfWhatWasRegistered() {
    for (var table :
        List.of("complaint", "complaint_step", "complaint_question", "complaint_answer")) {
      for (var sql : List.of("delete from " + table, "update " + table + " set version = 7")) {
        assertThatThrownBy(() -> town.run(() -> database.sql(sql).update())).as(sql).isNotNull();
      }
    }
    assertThat(town.in(() -> complaints.findAllByOrderById())).hasSize(1);
  }

  @Test
  void keepTheCourse() {
    refused(ComplaintStepKind.FORWARDED, DAY, body(), "does not follow");
    refused(ComplaintStepKind.RECEIVED, DAY, StepDetails.NONE, "does not follow");
    refused(ComplaintStepKind.UPHELD, LocalDate.of(2026, 11, 8), why(), "in order");
    refused(ComplaintStepKind.UPHELD, LocalDate.of(2999, 1, 1), why(), "in order");
    refused(ComplaintStepKind.NOT_UPHELD, DAY, StepDetails.NONE, "check constraint");

    add(ComplaintStepKind.NOT_UPHELD, DAY, why());
    refused(ComplaintStepKind.UPHELD, DAY, why(), "does not follow");
    add(ComplaintStepKind.FORWARDED, DAY, body());
    add(
        ComplaintStepKind.ANSWERED,
        DAY,
        new StepDetails(null, null, null, null, BodyAnswer.CONFIRMED));
    refused(ComplaintStepKind.WITHDRAWN, DAY, StepDetails.NONE, "does not follow");
  }

  private static StepDetails why() {
    return new StepDetails(WHY, null, null, null, null);
  }

  private static StepDetails body() {
    return new StepDetails(null, null, null, ComplaintBody.STATE_ADMINISTRATOR, null);
  }

  private void add(ComplaintStepKind kind, LocalDate day, StepDetails details) {
    town.run(
        () ->
            steps.save(
                new ComplaintStep(
                    town.ids().next(),
                    complaints.findAllByOrderById().getFirst().id(),
                    kind,
                    day,
                    details,
                    "caseworker")));
  }

  private void refused(ComplaintStepKind kind, LocalDate day, StepDetails details, String by) {
    assertThatThrownBy(() -> add(kind, day, details)).as("%s", kind).hasStackTraceContaining(by);
  }
}
