package no.romslig.data.complaint;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The track and the deadline, as the rule set said when the complaint was registered.
 *
 * @param deadline the last day; missing where no time has run
 * @param ruleSet with its version
 */
@Embeddable
public record ComplaintDeadline(
    @Enumerated(EnumType.STRING) ComplaintBody track,
    int deadlineWeeks,
    @Nullable LocalDate deadline,
    String ruleSet) {

  /** Whether it was over by the day. */
  public boolean isOverBy(LocalDate day) {
    return deadline != null && day.isAfter(deadline);
  }
}
