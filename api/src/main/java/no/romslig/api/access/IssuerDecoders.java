package no.romslig.api.access;

import static org.springframework.security.oauth2.core.OAuth2ErrorCodes.INVALID_TOKEN;
import static org.springframework.security.oauth2.jwt.JwtClaimNames.AUD;

import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.romslig.api.access.AccessSettings.Issuer;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.web.client.RestTemplate;

/**
 * Takes tokens of the configured issuers only. Which one is looked up by what the token says of
 * itself; that issuer's keys and demands then decide whether it is true.
 */
final class IssuerDecoders implements JwtDecoder {

  /** The thumbprint of the key that the token is bound to. */
  private static final String JKT = "cnf.jkt";

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Map<String, JwtDecoder> byIssuer;

  IssuerDecoders(AccessSettings settings) {
    byIssuer =
        settings.issuers().stream().collect(Collectors.toMap(Issuer::issuer, each -> lazy(each)));
  }

  @Override
  public Jwt decode(String token) {
    var decoder = byIssuer.get(claimedIssuer(token));
    if (decoder == null) {
      throw new BadJwtException("The issuer of the token is none that is trusted here.");
    }
    return decoder.decode(token);
  }

  private static String claimedIssuer(String token) {
    try {
      return String.valueOf(JWTParser.parse(token).getJWTClaimsSet().getIssuer());
    } catch (ParseException malformed) {
      throw new BadJwtException("The token cannot be read.");
    }
  }

  /** Its keys are asked for when its first token comes, so that the application starts alone. */
  private static JwtDecoder lazy(Issuer issuer) {
    return new SupplierJwtDecoder(() -> decoder(issuer));
  }

  private static JwtDecoder decoder(Issuer issuer) {
    var http = new SimpleClientHttpRequestFactory();
    http.setConnectTimeout(PATIENCE);
    http.setReadTimeout(PATIENCE);
    var keys = issuer.keys();
    var builder =
        keys == null
            ? NimbusJwtDecoder.withIssuerLocation(issuer.issuer())
            : NimbusJwtDecoder.withJwkSetUri(keys);
    var decoder =
        builder
            .restOperations(new RestTemplate(http))
            .validateType(false)
            .jwsAlgorithms(taken -> issuer.algorithms().forEach(each -> taken.add(algorithm(each))))
            .build();
    decoder.setJwtValidator(demands(issuer));
    return decoder;
  }

  private static SignatureAlgorithm algorithm(String name) {
    var algorithm = SignatureAlgorithm.from(name);
    if (algorithm == null) {
      throw new AccessMisconfiguredException(
          "There is no algorithm " + name + ".", "Take RS256, PS256 or ES256.");
    }
    return algorithm;
  }

  private static OAuth2TokenValidator<Jwt> demands(Issuer issuer) {
    var demands = new ArrayList<OAuth2TokenValidator<Jwt>>();
    demands.add(new JwtTypeValidator(issuer.types()));
    demands.add(new JwtIssuerValidator(issuer.issuer()));
    demands.add(new JwtTimestampValidator(issuer.leeway()));
    demands.add(demand("exp is missing", jwt -> jwt.getExpiresAt() != null));
    demands.add(
        demand("aud is another's", jwt -> words(jwt, AUD).anyMatch(issuer.audience()::equals)));
    var scope = issuer.scope();
    if (scope != null) {
      demands.add(demand("the scope is missing", jwt -> hasScope(jwt, scope)));
    }
    if (issuer.dpop()) {
      demands.add(
          demand("it is bound to no key", jwt -> ClaimReader.find(jwt.getClaims(), JKT) != null));
    }
    return new DelegatingOAuth2TokenValidator<>(demands);
  }

  private static OAuth2TokenValidator<Jwt> demand(String fault, Predicate<Jwt> test) {
    var refusal = OAuth2TokenValidatorResult.failure(new OAuth2Error(INVALID_TOKEN, fault, null));
    return jwt -> test.test(jwt) ? OAuth2TokenValidatorResult.success() : refusal;
  }

  private static Stream<String> words(Jwt jwt, String claim) {
    return ClaimReader.words(jwt.getClaims().get(claim));
  }

  private static boolean hasScope(Jwt jwt, String scope) {
    return ClaimReader.scopes(jwt.getClaims()).anyMatch(scope::equals);
  }
}
