package no.romslig.data.waiting.course;

import java.time.LocalDate;
import no.romslig.data.waiting.CaseEnd;
import org.jspecify.annotations.Nullable;

/**
 * A command with what it says.
 *
 * @param on the day on which it happened
 * @param reason why, where the command asks for it
 * @param cause why the case ends; of {@code END} only
 */
public record CaseOrder(
    CaseCommand command, LocalDate on, @Nullable String reason, @Nullable CaseEnd cause) {

  public static CaseOrder of(CaseCommand command, LocalDate on) {
    return new CaseOrder(command, on, null, null);
  }

  public static CaseOrder of(CaseCommand command, LocalDate on, String reason) {
    return new CaseOrder(command, on, reason, null);
  }

  public static CaseOrder end(LocalDate on, CaseEnd cause) {
    return new CaseOrder(CaseCommand.END, on, null, cause);
  }
}
