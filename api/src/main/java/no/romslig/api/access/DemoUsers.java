package no.romslig.api.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.romslig.data.municipality.MunicipalityRoll;
import no.romslig.solver.sample.Samples;
import no.romslig.solver.sample.TownPlan;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Invented users of the sample municipalities, one for each role, for whoever tries Romslig on
 * their own machine. Their password is no secret.
 */
@Component
@ConditionalOnBooleanProperty("romslig.access.demo-users")
final class DemoUsers implements AuthenticationProvider {

  static final String PASSWORD = "demo";

  private final List<DemoUser> users =
      Samples.plans().stream()
          .flatMap(town -> Stream.of(Role.values()).map(role -> DemoUser.of(town, role)))
          .toList();
  private final MunicipalityRoll roll;

  DemoUsers(MunicipalityRoll roll) {
    this.roll = roll;
  }

  List<DemoUser> all() {
    return users;
  }

  @Override
  public Authentication authenticate(Authentication wish) {
    var user =
        named(wish.getName())
            .filter(it -> PASSWORD.equals(wish.getCredentials()))
            .orElseThrow(() -> new BadCredentialsException("There is no such demo user."));
    var municipality = roll.enrol(user.town().number(), user.town().title());
    var known = new SignedIn("demo:" + user.name(), municipality, Set.of(user.role()));
    return UsernamePasswordAuthenticationToken.authenticated(known, null, List.of());
  }

  private Optional<DemoUser> named(String name) {
    return users.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }

  /**
   * @param name such as {@code fjordvik-caseworker}
   */
  record DemoUser(String name, TownPlan town, Role role) {

    static DemoUser of(TownPlan town, Role role) {
      return new DemoUser(town.name() + "-" + role.name().toLowerCase(Locale.ROOT), town, role);
    }
  }
}
