package no.romslig.api.access;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import no.romslig.data.register.Acting;

/**
 * Who asks. A controller method that takes one as an argument gets the one of the request.
 *
 * @param subject an opaque id of the user or system; never a name or a national number
 * @param municipality the only one that the request may see or change
 * @param scopes what a system may do of that which its roles allow
 */
public record SignedIn(String subject, UUID municipality, Set<Role> roles, Scopes scopes) {

  public SignedIn {
    roles = Set.copyOf(roles);
  }

  /** Someone who is ruled by roles alone. */
  public SignedIn(String subject, UUID municipality, Set<Role> roles) {
    this(subject, municipality, roles, Scopes.ALL);
  }

  /** The same with these scopes and no others. */
  SignedIn limitedTo(Scopes scopes) {
    return new SignedIn(subject, municipality, roles, scopes);
  }

  public boolean isAny(Role... wanted) {
    return Arrays.stream(wanted).anyMatch(roles::contains);
  }

  /**
   * The same as someone who acts on registers.
   *
   * @param command a stable word for what is done, such as {@code REGISTER_APPLICATION}
   */
  public Acting acting(String command) {
    return new Acting(municipality, subject, command);
  }
}
