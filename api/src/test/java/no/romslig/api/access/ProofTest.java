package no.romslig.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
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
  private final ECKey key = TestIssuer.newKey("holder");
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
    var proof = proof(key, token, "GET", RUNS);

    assertThat(ask(token, proof)).isEqualTo(200);
    assertThat(ask(token, proof)).as("the same again").isEqualTo(401);
  }

  @Test
  void takesNoProofThatIsMadeForSomethingElse() {
    var token = token(true);

    assertThat(ask(token, proof(key, token, "POST", RUNS))).as("method").isEqualTo(401);
    assertThat(ask(token, proof(key, token, "GET", "/api/v1/rule-sets"))).as("path").isEqualTo(401);
    assertThat(ask(token, proof(key, token(false), "GET", RUNS))).as("token").isEqualTo(401);
    assertThat(ask(token, proof(TestIssuer.newKey("thief"), token, "GET", RUNS)))
        .as("key")
        .isEqualTo(401);
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
      claims.put("cnf", Map.of("jkt", thumbprint()));
    }
    return TestIssuer.SHARED.token(TestTowns.PROVING_ISSUER, claims, draft -> {});
  }

  private String thumbprint() {
    try {
      return key.computeThumbprint().toString();
    } catch (JOSEException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private String proof(ECKey signer, String token, String method, String path) {
    var claims =
        new JWTClaimsSet.Builder()
            .jwtID(UUID.randomUUID().toString())
            .issueTime(Date.from(Instant.now()))
            .claim("htm", method)
            .claim("htu", http.address() + path)
            .claim("ath", hash(token))
            .build();
    return TestIssuer.signed(signer, "dpop+jwt", claims);
  }

  private static String hash(String token) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(digest.digest(token.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }
}
