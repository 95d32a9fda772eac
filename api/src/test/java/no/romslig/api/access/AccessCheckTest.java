package no.romslig.api.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.romslig.api.access.AccessSettings.Issuer;
import no.romslig.api.access.AccessSettings.Served;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessCheckTest {

  private static final AccessSettings DEMO = new AccessSettings(true, List.of(), List.of());

  @ParameterizedTest
  @CsvSource({"0.0.0.0, localhost", "192.0.2.7, localhost", ", localhost", "127.0.0.1, 192.0.2.8"})
  void doesNotStartWithDemoUsersThatOtherMachinesReach(@Nullable String address, String host) {
    assertThatThrownBy(() -> new AccessCheck(DEMO, address, List.of(host)))
        .isInstanceOf(AccessMisconfiguredException.class)
        .hasMessageContaining("reachable from other machines");
  }

  @Test
  void startsWithDemoUsersOnThisMachineAndWithoutThemAnywhere() {
    assertThatCode(() -> new AccessCheck(DEMO, "127.0.0.1", List.of("localhost", "[::1]")))
        .doesNotThrowAnyException();
    assertThatCode(
            () ->
                new AccessCheck(
                    new AccessSettings(false, List.of(), List.of()),
                    "0.0.0.0",
                    List.of("romslig.example")))
        .doesNotThrowAnyException();
  }

  @Test
  void bindsNoMunicipalityToAnIssuerThatIsNone() {
    var bound = new Served("4602", "One", Set.of("910000001"), Set.of("entra"));
    var settings = new AccessSettings(false, List.of(bound), List.of());

    assertThatThrownBy(() -> new AccessCheck(settings, null, List.of()))
        .isInstanceOf(AccessMisconfiguredException.class)
        .hasMessageContaining("entra");
  }

  @Test
  void saysWhatToDo() {
    var failure = new AccessMisconfiguredException("It is open.", "Close it.");

    var analysis = new AccessFailureAnalyzer().analyze(failure, failure);

    assertThat(analysis.getDescription()).isEqualTo("It is open.");
    assertThat(analysis.getAction()).isEqualTo("Close it.");
  }

  @Test
  void trustsNoOrganisationThatClientsChooseThemselves() {
    assertRefused(issuer("helseid://claims/client/claims/orgnr_child", "romslig", "ES256"));
    assertRefused(issuer("supplier.ID", "romslig", "ES256"));
    assertRefused(issuer("helseid://claims/client/claims/orgnr_supplier", "romslig", "ES256"));
    assertRefused(issuer("tid", " ", "ES256"));
    assertRefused(issuer("tid", "romslig", "HS256"));
  }

  @Test
  void servesOneMunicipalityForEachOrganisation() {
    var one = new Served("4602", "One", Set.of("910000001"), Set.of());
    var two = new Served("1508", "Two", Set.of("910000001"), Set.of());

    assertThatThrownBy(() -> check(new AccessSettings(false, List.of(one, two), List.of())))
        .hasMessageContaining("two municipalities");
  }

  @Test
  void takesNoOrganisationNumberThatNoTokenIsReadAs() {
    var served = new Served("4602", "One", Set.of("0192:910000001"), Set.of());

    assertThatThrownBy(() -> check(new AccessSettings(false, List.of(served), List.of())))
        .hasMessageContaining("never be recognised");
  }

  private static void assertRefused(Issuer issuer) {
    assertThatThrownBy(() -> check(new AccessSettings(false, List.of(), List.of(issuer))))
        .isInstanceOf(AccessMisconfiguredException.class);
  }

  private static void check(AccessSettings settings) {
    new AccessCheck(settings, "127.0.0.1", List.of("localhost"));
  }

  private static Issuer issuer(String organisationClaim, String audience, String algorithm) {
    return new Issuer(
        "staff",
        "https://issuer.example",
        null,
        audience,
        List.of("JWT"),
        List.of(algorithm),
        null,
        "sub",
        organisationClaim,
        null,
        "roles",
        Map.of(Role.CASEWORKER, Set.of("caseworker")),
        null,
        List.of(),
        false,
        Duration.ofSeconds(10));
  }
}
