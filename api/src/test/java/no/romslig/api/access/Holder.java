package no.romslig.api.access;

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

/** Holds the key that a token is bound to, and proves it (RFC 9449). */
final class Holder {

  private final ECKey key = TestIssuer.newKey("holder");

  /** What binds a token to the key. */
  Map<String, Object> confirmation() {
    try {
      return Map.of("jkt", key.computeThumbprint().toString());
    } catch (JOSEException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /**
   * A proof for one request.
   *
   * @param address without a query
   */
  String proof(String token, String method, String address) {
    return proof(token, method, address, UUID.randomUUID().toString());
  }

  String proof(String token, String method, String address, String id) {
    var claims =
        new JWTClaimsSet.Builder()
            .jwtID(id)
            .issueTime(Date.from(Instant.now()))
            .claim("htm", method)
            .claim("htu", address)
            .claim("ath", hash(token))
            .build();
    return TestIssuer.signed(key, "dpop+jwt", claims);
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
