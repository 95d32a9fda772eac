package no.romslig.api.access;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.romslig.api.Http;
import no.romslig.api.access.TestTowns.TestTown;
import org.jspecify.annotations.Nullable;

/** A system of a municipality's, such as a journal, with a token for some things and no others. */
public final class TestSystem {

  static final String HEALTH_PREFIX = "nhn:romslig/";
  static final String PUBLIC_PREFIX = "test:romslig/";
  static final String PARENT = "helseid://claims/client/claims/orgnr_parent";
  static final String SUPPLIER = "helseid://claims/client/claims/orgnr_supplier";

  private final Http http;
  private final String token;
  private final @Nullable Holder holder;

  private TestSystem(Http http, String token, @Nullable Holder holder) {
    this.http = http.asNobody();
    this.token = token;
    this.holder = holder;
  }

  /** With a token of the health sector, which is bound to a key, and the scopes by their names. */
  public static TestSystem ofHealth(Http http, TestTown town, String... scopes) {
    var holder = new Holder();
    return new TestSystem(http, healthToken(town, holder, Map.of(), scopes), holder);
  }

  /** With a bearer token of the public sector. */
  public static TestSystem ofPublic(Http http, TestTown town, String... scopes) {
    return new TestSystem(http, publicToken(town, Map.of(), scopes), null);
  }

  static String healthToken(
      TestTown town, Holder holder, Map<String, Object> more, String... scopes) {
    var claims = claims(town, HEALTH_PREFIX, scopes);
    claims.put(PARENT, town.organisation());
    claims.put("cnf", holder.confirmation());
    claims.putAll(more);
    return TestIssuer.SHARED.token(TestTowns.SYSTEMS_ISSUER, claims, draft -> {});
  }

  static String publicToken(TestTown town, Map<String, Object> more, String... scopes) {
    var claims = claims(town, PUBLIC_PREFIX, scopes);
    claims.put(
        "consumer",
        Map.of("authority", "iso6523-actorid-upis", "ID", "0192:" + town.organisation()));
    claims.putAll(more);
    return TestIssuer.SHARED.token(TestTowns.BEARING_ISSUER, claims, draft -> {});
  }

  private static Map<String, Object> claims(TestTown town, String prefix, String... scopes) {
    var claims = town.claims(Role.EPJ);
    claims.remove("tid");
    var words = new ArrayList<>(List.of("romslig"));
    List.of(scopes).forEach(scope -> words.add(prefix + scope));
    claims.put("scope", String.join(" ", words));
    return claims;
  }

  public HttpResponse<String> get(String path) {
    return send("", "GET", path);
  }

  public HttpResponse<String> post(String path, String body, String... headers) {
    return send(body, "POST", path, headers);
  }

  public HttpResponse<String> send(String body, String method, String path, String... headers) {
    var all = new ArrayList<>(List.of(headers));
    if (holder == null) {
      all.addAll(List.of("Authorization", "Bearer " + token));
    } else {
      var proof = holder.proof(token, method, http.address() + path.replaceFirst("\\?.*", ""));
      all.addAll(List.of("Authorization", "DPoP " + token, "DPoP", proof));
    }
    var given = all.toArray(String[]::new);
    return method.equals("GET") ? http.get(path, given) : http.sendWith(body, method, path, given);
  }
}
