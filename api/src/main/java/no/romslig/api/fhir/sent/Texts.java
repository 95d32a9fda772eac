package no.romslig.api.fhir.sent;

import java.util.Optional;
import no.romslig.solver.check.IdentityNumber;
import org.jspecify.annotations.Nullable;

/** Reads what is kept as text, which never holds a national number. */
public final class Texts {

  private Texts() {}

  /** The text without blanks around it; empty where there is none, or it is refused. */
  public static Optional<String> plain(@Nullable String text, At at) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    if (IdentityNumber.isIn(text)) {
      at.invalid("a text without a national number");
      return Optional.empty();
    }
    return Optional.of(text.strip());
  }
}
