package no.romslig.api.access;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may sign in, and how.
 *
 * @param demoUsers whether the invented users of the sample municipalities may; on this machine
 *     only
 * @param municipalities whom the installation serves
 * @param issuers whose tokens are taken
 */
@ConfigurationProperties("romslig.access")
record AccessSettings(
    boolean demoUsers,
    @DefaultValue List<Served> municipalities,
    @DefaultValue List<Issuer> issuers) {

  /** The municipality that an organisation's tokens act for. */
  Optional<Served> servedTo(String organisation) {
    return municipalities.stream()
        .filter(each -> each.organisations().contains(organisation))
        .findFirst();
  }

  Optional<Issuer> issuerNamed(String name) {
    return issuers.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /**
   * A municipality that is served.
   *
   * @param number four digits
   * @param organisations organisation numbers, or tenants, whose tokens act for it
   * @param issuers names of those whose tokens act for it; empty = of all
   */
  record Served(
      String number,
      String name,
      @DefaultValue Set<String> organisations,
      @DefaultValue Set<String> issuers) {

    boolean takes(Issuer issuer) {
      return issuers.isEmpty() || issuers.contains(issuer.name());
    }
  }

  /**
   * Who makes tokens, and what a token of theirs must say.
   *
   * @param name a short word of ours, part of every subject; for sign-in to pages that of the
   *     client's registration
   * @param issuer {@code iss}, to the letter
   * @param keys where its public keys are; missing = found by its discovery document
   * @param audience one of {@code aud}
   * @param types what {@code typ} may be
   * @param algorithms with which it signs
   * @param scope one that must be in {@code scope} or {@code scp}; missing = none
   * @param subjectClaim an opaque id; never a name or a national number
   * @param organisationClaim who the token acts for; {@code a.b} is {@code b} within {@code a}
   * @param supplierClaim who acts for that organisation by the token, where it is another; missing
   *     = nobody asks
   * @param rolesClaim a list, or words with blanks between them
   * @param roles which values of it make which role
   * @param scopePrefix with which the scopes begin that a system's token needs for each thing that
   *     it does ({@link Scopes}); missing = its tokens are people's, who are ruled by roles alone
   * @param required further claims and the value that each must have
   * @param dpop whether a token is only good with a proof that its holder has the key (RFC 9449)
   * @param leeway by how much clocks may differ
   */
  record Issuer(
      String name,
      String issuer,
      @Nullable String keys,
      String audience,
      @DefaultValue({"at+jwt", "JWT"}) List<String> types,
      @DefaultValue({"RS256", "PS256", "ES256"}) List<String> algorithms,
      @Nullable String scope,
      @DefaultValue("sub") String subjectClaim,
      String organisationClaim,
      @Nullable String supplierClaim,
      String rolesClaim,
      @DefaultValue Map<Role, Set<String>> roles,
      @Nullable String scopePrefix,
      @DefaultValue List<RequiredClaim> required,
      @DefaultValue("false") boolean dpop,
      @DefaultValue("10s") Duration leeway) {}

  record RequiredClaim(String name, String value) {}
}
