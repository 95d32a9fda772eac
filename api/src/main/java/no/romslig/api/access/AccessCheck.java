package no.romslig.api.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Looks at the settings of sign-in before anything is served: better no start than an open door.
 */
@Component
final class AccessCheck {

  private static final Logger log = LoggerFactory.getLogger(AccessCheck.class);

  AccessCheck(
      AccessSettings settings,
      @Value("${server.address:#{null}}") @Nullable String address,
      @Value("${romslig.hosts}") List<String> hosts) {
    checkOrganisations(settings);
    checkIssuers(settings);
    settings.issuers().forEach(AccessCheck::check);
    settings.issuers().forEach(AccessCheck::warn);
    if (settings.demoUsers()) {
      checkLoopback(address, hosts);
    } else if (settings.issuers().isEmpty()) {
      log.warn("Nobody can sign in: there are no demo users and no romslig.access.issuers");
    }
  }

  private static void checkOrganisations(AccessSettings settings) {
    var seen = new HashSet<String>();
    for (var served : settings.municipalities()) {
      for (var organisation : served.organisations()) {
        if (organisation.contains(":")) {
          throw new AccessMisconfiguredException(
              "The organisation " + organisation + " would never be recognised.",
              "Write the number alone: 0192: and the like are taken off of what tokens say.");
        }
        if (!seen.add(organisation)) {
          throw new AccessMisconfiguredException(
              "The organisation " + organisation + " is named for two municipalities.",
              "Name it once below romslig.access.municipalities, so that a token acts for one.");
        }
      }
    }
  }

  private static void checkIssuers(AccessSettings settings) {
    for (var served : settings.municipalities()) {
      for (var name : served.issuers()) {
        if (settings.issuerNamed(name).isEmpty()) {
          throw new AccessMisconfiguredException(
              "The municipality "
                  + served.number()
                  + " names an issuer that is none: "
                  + name
                  + ".",
              "Name one below romslig.access.issuers, or leave issuers out to take tokens of all.");
        }
      }
    }
  }

  private static void check(AccessSettings.Issuer issuer) {
    if (issuer.organisationClaim().endsWith("orgnr_child")) {
      throw new AccessMisconfiguredException(
          "The issuer " + issuer.name() + " takes the organisation from orgnr_child.",
          "Clients choose that one themselves. Take it from orgnr_parent.");
    }
    if (issuer.organisationClaim().toLowerCase(Locale.ROOT).contains("supplier")) {
      throw new AccessMisconfiguredException(
          "The issuer " + issuer.name() + " takes the organisation from the supplier.",
          "A supplier acts for others. Take the organisation from consumer.ID or orgnr_parent, and"
              + " name the supplier's claim as supplier-claim.");
    }
    if (issuer.audience().isBlank() || issuer.types().isEmpty() || issuer.roles().isEmpty()) {
      throw new AccessMisconfiguredException(
          "The issuer " + issuer.name() + " says no audience, no type of token or no roles.",
          "Give audience, types and roles, so that tokens made for others are not taken.");
    }
    if (issuer.algorithms().stream().anyMatch(each -> each.startsWith("HS"))) {
      throw new AccessMisconfiguredException(
          "The issuer " + issuer.name() + " would sign with a shared secret.",
          "Name algorithms with public keys, such as RS256 or ES256.");
    }
  }

  private static void warn(AccessSettings.Issuer issuer) {
    if (issuer.roles().containsKey(Role.EPJ) && issuer.scopePrefix() == null) {
      log.warn(
          "Systems with tokens of {} may do all that their roles allow: it has no scope-prefix"
              + " (docs/access.md)",
          issuer.name());
    }
  }

  private static void checkLoopback(@Nullable String address, List<String> hosts) {
    var open = address == null || !isLoopback(address) ? address : foreign(hosts);
    if (address == null || open != null) {
      throw new AccessMisconfiguredException(
          "Demo users, whose password everybody knows, would be reachable from other machines ("
              + (open == null ? "no server.address" : open)
              + ").",
          "Set romslig.access.demo-users=false and configure romslig.access.issuers, or keep"
              + " server.address and romslig.hosts on this machine.");
    }
  }

  private static @Nullable String foreign(List<String> hosts) {
    return hosts.stream().filter(each -> !isLoopback(each)).findFirst().orElse(null);
  }

  private static boolean isLoopback(String name) {
    try {
      return InetAddress.getByName(name).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      return false;
    }
  }
}
