package no.romslig.api.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.romslig.api.access.AccessSettings.Issuer;
import no.romslig.data.municipality.MunicipalityRoll;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;

/** Reads from the claims of a token that is sound who asks, for which municipality, and as what. */
@Component
final class ClaimReader {

  private static final Pattern NATIONAL_NUMBER = Pattern.compile("\\d{11}");
  private static final Pattern ORGANISATION = Pattern.compile("\\d{9}");
  private static final Pattern PREFIXED = Pattern.compile("0192:(\\d{9})(:.*)?");

  private final AccessSettings settings;
  private final MunicipalityRoll roll;

  ClaimReader(AccessSettings settings, MunicipalityRoll roll) {
    this.settings = settings;
    this.roll = roll;
  }

  /**
   * @throws InvalidBearerTokenException when the token acts for no municipality that is served, or
   *     its subject is none that may be kept
   */
  SignedIn read(Issuer issuer, Map<String, Object> claims) {
    for (var required : issuer.required()) {
      if (!required.value().equals(find(claims, required.name()))) {
        throw refused(required.name() + " is another than is required.");
      }
    }
    var organisation = text(find(claims, issuer.organisationClaim()));
    var served =
        settings
            .servedTo(withoutPrefix(organisation))
            .filter(it -> it.takes(issuer))
            .orElseThrow(() -> refused("The token acts for no municipality that is served here."));
    var subject = text(find(claims, issuer.subjectClaim()));
    if (subject.isBlank() || NATIONAL_NUMBER.matcher(subject).matches()) {
      throw refused("The token's subject is missing or a national number.");
    }
    return new SignedIn(
        issuer.name() + ":" + subject + through(issuer, claims),
        roll.enrol(served.number(), served.name()),
        roles(issuer, find(claims, issuer.rolesClaim())));
  }

  /** A supplier who acts for the municipality is told of wherever the system is. */
  private static String through(Issuer issuer, Map<String, Object> claims) {
    var claim = issuer.supplierClaim();
    var supplier = claim == null ? "" : withoutPrefix(text(find(claims, claim)));
    var own = withoutPrefix(text(find(claims, issuer.organisationClaim())));
    if (supplier.isEmpty() || supplier.equals(own)) {
      return "";
    }
    if (!ORGANISATION.matcher(supplier).matches()) {
      throw refused("The token's supplier is no organisation number.");
    }
    return " through " + supplier;
  }

  private static Set<Role> roles(Issuer issuer, @Nullable Object claim) {
    var given = words(claim).collect(Collectors.toSet());
    var roles = EnumSet.noneOf(Role.class);
    issuer
        .roles()
        .forEach(
            (role, values) -> {
              if (values.stream().anyMatch(given::contains)) {
                roles.add(role);
              }
            });
    return roles;
  }

  /** What the token may be used for, by either name of the claim. */
  static Stream<String> scopes(Map<String, Object> claims) {
    return Stream.of("scope", "scp").flatMap(claim -> words(claims.get(claim)));
  }

  /** A list, or words with blanks between them. */
  static Stream<String> words(@Nullable Object claim) {
    return switch (claim) {
      case Collection<?> list -> list.stream().filter(Objects::nonNull).map(Object::toString);
      case String text -> Arrays.stream(text.split(" ", -1)).filter(each -> !each.isBlank());
      case null, default -> Stream.empty();
    };
  }

  /** The claim; a dot leads into it, unless a claim has that very name. */
  static @Nullable Object find(Map<?, ?> claims, String path) {
    var dot = path.indexOf('.');
    if (dot < 0 || claims.containsKey(path)) {
      return claims.get(path);
    }
    return claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner
        ? find(inner, path.substring(dot + 1))
        : null;
  }

  private static String text(@Nullable Object claim) {
    return claim instanceof String text ? text : "";
  }

  /** Maskinporten writes an organisation number as ISO 6523 has it. */
  private static String withoutPrefix(String organisation) {
    var prefixed = PREFIXED.matcher(organisation);
    return prefixed.matches() ? prefixed.group(1) : organisation;
  }

  private static InvalidBearerTokenException refused(String why) {
    return new InvalidBearerTokenException(why);
  }
}
