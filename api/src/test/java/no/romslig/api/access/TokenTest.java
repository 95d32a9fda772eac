package no.romslig.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.access.TestIssuer.Draft;
import no.romslig.api.access.TestTowns.TestTown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Which tokens are taken. */
@ApplicationTest
class TokenTest {

  @LocalServerPort private int port;
  private Http http;
  private TestTown town;

  @BeforeEach
  void found() {
    http = Http.onPort(port);
    town = TestTowns.next();
  }

  @Test
  void letsInWhomATrustedIssuerSpeaksFor() {
    assertThat(ask(draft -> {}).get("/api/v1/runs").statusCode()).isEqualTo(200);
  }

  @Test
  void leavesWhoHasNoRoleWithoutRights() {
    var answer = ask(draft -> draft.claims.put("roles", List.of("gardener"))).get("/api/v1/runs");

    assertThat(answer.statusCode()).isEqualTo(403);
    var problem = Http.json(answer);
    assertThat(problem.get("type").asString()).isEqualTo("urn:romslig:problem:not-allowed");
    assertThat(problem.get("allowedTo").toString()).contains("CASEWORKER");
  }

  static Stream<Arguments> spoilt() {
    return Stream.of(
        spoilt("another's audience", draft -> draft.claims.put("aud", "other-service")),
        spoilt("no audience", draft -> draft.claims.remove("aud")),
        spoilt("no scope", draft -> draft.claims.remove("scope")),
        spoilt("another scope", draft -> draft.claims.put("scope", "romslig-other openid")),
        spoilt("an unknown issuer", draft -> draft.claims.put("iss", "https://evil.example")),
        spoilt(
            "the issuer of another municipality",
            draft -> draft.claims.put("iss", TestTowns.OTHERS_ISSUER)),
        spoilt("no issuer", draft -> draft.claims.remove("iss")),
        spoilt("an id token", draft -> draft.type = "id+jwt"),
        spoilt("out of date", draft -> draft.expires = Instant.now().minusSeconds(60)),
        spoilt("another's key", draft -> draft.signer = TestIssuer.newKey("key-1")),
        spoilt("a key unknown", draft -> draft.signer = TestIssuer.newKey("key-2")),
        spoilt("a strange organisation", draft -> draft.claims.put("tid", "999999999")),
        spoilt("no organisation", draft -> draft.claims.remove("tid")),
        spoilt("only a child organisation", TokenTest::withChildOnly),
        spoilt("a national number", draft -> draft.claims.put("sub", "19779998080")),
        spoilt("no subject", draft -> draft.claims.remove("sub")),
        spoilt("not yet valid", draft -> draft.claims.put("nbf", epoch(600))));
  }

  private static long epoch(int in) {
    return Instant.now().plusSeconds(in).getEpochSecond();
  }

  private static void withChildOnly(Draft draft) {
    var own = draft.claims.remove("tid");
    draft.claims.put("helseid://claims/client/claims/orgnr_child", String.valueOf(own));
  }

  private static Arguments spoilt(String fault, Consumer<Draft> change) {
    return Arguments.of(fault, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("spoilt")
  void refusesTokensThatDoNotFit(String fault, Consumer<Draft> change) {
    var answer = ask(change).get("/api/v1/runs");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
        .startsWith("Bearer error=");
    assertThat(Http.json(answer).get("type").asString())
        .isEqualTo("urn:romslig:problem:not-signed-in");
  }

  @Test
  void refusesUnsignedTokens() {
    var parts = town.token(Role.CASEWORKER).split("\\.", 3);
    var header = "eyJhbGciOiJub25lIiwidHlwIjoiYXQrand0In0";

    assertThat(http.withToken(header + "." + parts[1] + ".").get("/api/v1/runs").statusCode())
        .isEqualTo(401);
    assertThat(http.withToken("nonsense").get("/api/v1/runs").statusCode()).isEqualTo(401);
    assertThat(http.withToken(header + "." + parts[1] + "." + parts[2]).get("/").statusCode())
        .isEqualTo(401);
  }

  private Http ask(Consumer<Draft> change) {
    Map<String, Object> claims = town.claims(Role.CASEWORKER);
    return http.withToken(TestIssuer.SHARED.token(TestTowns.ISSUER, claims, change));
  }
}
