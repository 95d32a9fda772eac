package no.romslig.data.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComplaintTest {

  private static final UUID SOMEONE = new UUID(0, 1);
  private static final LocalDate DECIDED = LocalDate.of(2025, 11, 3);

  /** Posting it in time is enough, for the year as for the weeks (KA-04). */
  @Test
  void isOverAYearLateByTheDayOnWhichItWasPosted() {
    var last = DECIDED.plusYears(1);

    assertThat(complaint(last, null).isOverAYearLate()).isFalse();
    assertThat(complaint(last.plusDays(2), null).isOverAYearLate()).isTrue();
    assertThat(complaint(last.plusDays(2), last).isOverAYearLate()).isFalse();
    assertThat(complaint(last.plusDays(2), last.plusDays(1)).isOverAYearLate()).isTrue();
  }

  private static Complaint complaint(LocalDate received, @Nullable LocalDate posted) {
    return new Complaint(
        SOMEONE,
        new ComplaintSubject(
            SOMEONE, SOMEONE, null, SOMEONE, SOMEONE, "LONG_TERM_SOMATIC", DECIDED),
        new ComplaintFiling(Complainant.PARTY, null, null, received, posted, null),
        new ComplaintDeadline(ComplaintBody.STATE_ADMINISTRATOR, 4, null, "kinn 1.0.0"),
        "caseworker",
        received);
  }
}
