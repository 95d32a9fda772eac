package no.romslig.api.access;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import no.romslig.api.Http;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Municipalities that nobody else uses, for tests over HTTP that need one of their own: {@code var
 * town = TestTowns.next(); town.as(http, Role.CASEWORKER)}.
 */
public final class TestTowns
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  static final String ISSUER = "https://issuer.example/staff";
  static final String PROVING_ISSUER = "https://issuer.example/machines";

  /** Of systems in the health sector: bound tokens, and scopes for all that they do. */
  static final String SYSTEMS_ISSUER = "https://issuer.example/health";

  /** Of systems of the public sector: bearer tokens, and scopes for all that they do. */
  static final String BEARING_ISSUER = "https://issuer.example/public";

  /** Trusted, and not for these towns. */
  static final String OTHERS_ISSUER = "https://issuer.example/neighbour";

  static final String AUDIENCE = "romslig";

  private static final int FIRST = 7000;
  private static final int MANY = 400;
  private static final AtomicInteger USED = new AtomicInteger();

  /**
   * A municipality of a test's own.
   *
   * @param number the municipality's, which its snapshots carry too
   * @param organisation for which its tokens are made
   */
  public record TestTown(String number, String organisation) {

    /** The same speaker as someone of this municipality. */
    public Http as(Http http, Role role) {
      return http.withToken(token(role));
    }

    /** As {@link #as(Http, Role)}, but someone else than usual. */
    public Http as(Http http, String subject, Role role) {
      var claims = claims(role);
      claims.put("sub", subject);
      return http.withToken(TestIssuer.SHARED.token(ISSUER, claims, draft -> {}));
    }

    public String token(Role... roles) {
      return TestIssuer.SHARED.token(ISSUER, claims(roles), draft -> {});
    }

    Map<String, Object> claims(Role... roles) {
      var claims = new HashMap<String, Object>();
      claims.put("aud", AUDIENCE);
      claims.put("scope", "openid romslig");
      claims.put("tid", organisation);
      claims.put(
          "roles",
          List.of(roles).stream().map(role -> role.name().toLowerCase(Locale.ROOT)).toList());
      return claims;
    }
  }

  public static TestTown next() {
    var index = USED.getAndIncrement();
    if (index >= MANY) {
      throw new IllegalStateException("All %d towns are taken: set up more".formatted(MANY));
    }
    return town(index);
  }

  private static TestTown town(int index) {
    return new TestTown(String.valueOf(FIRST + index), String.valueOf(910_000_000 + index));
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var settings = new HashMap<String, Object>();
    for (var index = 0; index < MANY; index++) {
      var at = "romslig.access.municipalities[%d].".formatted(index);
      settings.put(at + "number", town(index).number());
      settings.put(at + "name", "Test " + town(index).number());
      settings.put(at + "organisations[0]", town(index).organisation());
      settings.put(at + "issuers", "staff,machines,health,public");
    }
    issuer(settings, 0, "staff", ISSUER, "tid", false);
    issuer(settings, 1, "machines", PROVING_ISSUER, "consumer.ID", true);
    issuer(settings, 2, "neighbour", OTHERS_ISSUER, "tid", false);
    issuer(settings, 3, "health", SYSTEMS_ISSUER, TestSystem.PARENT, true);
    systems(settings, 3, TestSystem.HEALTH_PREFIX, TestSystem.SUPPLIER);
    issuer(settings, 4, "public", BEARING_ISSUER, "consumer.ID", false);
    systems(settings, 4, TestSystem.PUBLIC_PREFIX, "supplier.ID");
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("test towns", settings));
  }

  private static void systems(
      Map<String, Object> settings, int index, String prefix, String supplierClaim) {
    var at = "romslig.access.issuers[%d].".formatted(index);
    settings.put(at + "scope-prefix", prefix);
    settings.put(at + "supplier-claim", supplierClaim);
  }

  private static void issuer(
      Map<String, Object> settings,
      int index,
      String name,
      String issuer,
      String organisationClaim,
      boolean dpop) {
    var at = "romslig.access.issuers[%d].".formatted(index);
    settings.put(at + "name", name);
    settings.put(at + "issuer", issuer);
    settings.put(at + "keys", TestIssuer.SHARED.keys());
    settings.put(at + "audience", AUDIENCE);
    settings.put(at + "scope", "romslig");
    settings.put(at + "organisation-claim", organisationClaim);
    settings.put(at + "roles-claim", "roles");
    settings.put(at + "dpop", dpop);
    for (var role : Role.values()) {
      settings.put(at + "roles." + role.name(), role.name().toLowerCase(Locale.ROOT));
    }
  }
}
