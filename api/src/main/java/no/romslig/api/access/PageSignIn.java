package no.romslig.api.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Makes of someone who has signed in to pages at an issuer someone who is known here. */
final class PageSignIn implements OAuth2UserService<OidcUserRequest, OidcUser> {

  private final OidcUserService users = new OidcUserService();
  private final AccessSettings settings;
  private final ClaimReader claims;

  PageSignIn(AccessSettings settings, ClaimReader claims) {
    this.settings = settings;
    this.claims = claims;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    var registration = request.getClientRegistration().getRegistrationId();
    var issuer =
        settings
            .issuerNamed(registration)
            .orElseThrow(
                () ->
                    new OAuth2AuthenticationException(
                        new OAuth2Error(
                            OAuth2ErrorCodes.ACCESS_DENIED,
                            "romslig.access.issuers has none named " + registration,
                            null)));
    var user = users.loadUser(request);
    return new KnownUser(user, claims.read(issuer, user.getClaims()));
  }

  /** Keeps no more of what the issuer told than the protocol needs. */
  private static final class KnownUser extends DefaultOidcUser implements Recognised {

    private final SignedIn signedIn;

    KnownUser(OidcUser user, SignedIn signedIn) {
      super(user.getAuthorities(), user.getIdToken());
      this.signedIn = signedIn;
    }

    @Override
    public SignedIn signedIn() {
      return signedIn;
    }

    @Override
    public String getName() {
      return signedIn.subject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof KnownUser known && signedIn.equals(known.signedIn);
    }

    @Override
    public int hashCode() {
      return signedIn.hashCode();
    }
  }
}
