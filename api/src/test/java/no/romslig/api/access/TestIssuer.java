package no.romslig.api.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Makes tokens, and publishes the key that they are signed with, on this machine only. */
public final class TestIssuer {

  /** One for all tests: the applications under test share it. */
  public static final TestIssuer SHARED = start();

  private final String address;
  private final ECKey key;

  private TestIssuer(String address, ECKey key) {
    this.address = address;
    this.key = key;
  }

  private static TestIssuer start() {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      var key = newKey("key-1");
      var published = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
      server.createContext(
          "/keys",
          exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, published.length);
            exchange.getResponseBody().write(published);
            exchange.close();
          });
      server.start();
      return new TestIssuer("http://127.0.0.1:" + server.getAddress().getPort(), key);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static ECKey newKey(String id) {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
    } catch (JOSEException failure) {
      throw new IllegalStateException(failure);
    }
  }

  public String keys() {
    return address + "/keys";
  }

  /** A token as it should be, save for what the change does to it. */
  public String token(String issuer, Map<String, Object> claims, Consumer<Draft> change) {
    var draft = new Draft(issuer, claims);
    change.accept(draft);
    return draft.sign();
  }

  /** What a token is made of. */
  public final class Draft {

    ECKey signer = key;
    String type = "at+jwt";
    Instant expires = Instant.now().plusSeconds(1_800);
    final Map<String, Object> claims = new LinkedHashMap<>();

    private Draft(String issuer, Map<String, Object> claims) {
      this.claims.put("iss", issuer);
      this.claims.put("sub", "subject-1");
      this.claims.putAll(claims);
    }

    private String sign() {
      var set = new JWTClaimsSet.Builder();
      claims.forEach(set::claim);
      set.expirationTime(Date.from(expires));
      return signed(signer, type, set.build());
    }
  }

  /** As an issuer signs a token, and a holder a proof. */
  static String signed(ECKey key, String type, JWTClaimsSet claims) {
    try {
      var header =
          new JWSHeader.Builder(JWSAlgorithm.ES256)
              .type(new JOSEObjectType(type))
              .keyID(key.getKeyID())
              .jwk(type.startsWith("dpop") ? key.toPublicJWK() : null)
              .build();
      var jwt = new SignedJWT(header, claims);
      jwt.sign(new ECDSASigner(key));
      return jwt.serialize();
    } catch (JOSEException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
