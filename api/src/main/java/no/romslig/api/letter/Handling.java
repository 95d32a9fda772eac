package no.romslig.api.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who has handled the case.
 *
 * @param approval missing as long as the letter is a draft
 */
public record Handling(Officer caseworker, @Nullable Approval approval) {

  /** Someone who acts for the municipality, with the title of the post. */
  public record Officer(PersonName name, String title) {}

  /** <i>Godkjenning</i>: by whom, and when. */
  public record Approval(Officer by, LocalDate on) {}
}
