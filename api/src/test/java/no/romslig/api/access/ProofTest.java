package no.romslig.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.access.TestTowns.TestTown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tokens that are only good together with a proof that their holder has the key (RFC 9449). */
@ApplicationTest
class ProofTest {

  private static final String RUNS = "/api/v1/runs";

  @LocalServerPort private int port;
  private final Holder holder = new Holder();
  private Http http;
  private TestTown town;

  @BeforeEach
  void found() {
    http = Http.onPort(port).asNobody();
    town = TestTowns.next();
  }

  @Test
  void takesAProofOnce() {
    var token = token(true);
    var proof = proof(holder, token, "GET", RUNS);

    assertThat(ask(token, proof)).isEqualTo(200);
    assertThat(ask(token, proof)).as("the same again").isEqualTo(401);
  }

  @Test
  void takesNoProofThatIsMadeForSomethingElse() {
    var token = token(true);

    assertThat(ask(token, proof(holder, token, "POST", RUNS))).as("method").isEqualTo(401);
    assertThat(ask(token, proof(holder, token, "GET", "/api/v1/rule-sets")))
        .as("path")
        .isEqualTo(401);
    assertThat(ask(token, proof(holder, token(false), "GET", RUNS))).as("token").isEqualTo(401);
    assertThat(ask(token, proof(new Holder(), token, "GET", RUNS))).as("key").isEqualTo(401);
  }

  @Test
  void takesNoBoundTokenWithoutItsProofAndNoUnboundOne() {
    assertThat(http.withToken(token(true)).get(RUNS).statusCode()).isEqualTo(401);
    assertThat(http.withToken(token(false)).get(RUNS).statusCode()).isEqualTo(401);
    assertThat(http.get(RUNS, "Authorization", "DPoP " + token(true)).statusCode()).isEqualTo(401);
  }

  private int ask(String token, String proof) {
    return http.get(RUNS, "Authorization", "DPoP " + token, "DPoP", proof).statusCode();
  }

  private String token(boolean bound) {
    var claims = town.claims(Role.EPJ);
    claims.remove("tid");
    claims.put("consumer", Map.of("ID", "0192:" + town.organisation()));
    claims.put("jti", UUID.randomUUID().toString());
    if (bound) {
      claims.put("cnf", holder.confirmation());
    }
    return TestIssuer.SHARED.token(TestTowns.PROVING_ISSUER, claims, draft -> {});
  }

  private String proof(Holder signer, String token, String method, String path) {
    return signer.proof(token, method, http.address() + path);
  }
}
