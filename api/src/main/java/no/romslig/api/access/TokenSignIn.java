package no.romslig.api.access;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.romslig.api.access.AccessSettings.Issuer;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Makes of a sound token someone who is known here. */
final class TokenSignIn implements Converter<Jwt, AbstractAuthenticationToken> {

  private final Map<String, Issuer> issuers;
  private final ClaimReader claims;

  TokenSignIn(AccessSettings settings, ClaimReader claims) {
    this.claims = claims;
    issuers =
        settings.issuers().stream().collect(Collectors.toMap(Issuer::issuer, Function.identity()));
  }

  @Override
  public AbstractAuthenticationToken convert(Jwt token) {
    var issuer = issuers.get(token.getClaimAsString("iss"));
    if (issuer == null) {
      throw new IllegalStateException("A token was decoded whose issuer is not configured.");
    }
    var known = claims.read(issuer, token.getClaims());
    var scopes = Scopes.of(issuer, token.getClaims());
    return new JwtAuthenticationToken(token, known.limitedTo(scopes), List.of());
  }
}
