package no.romslig.api.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.romslig.api.access.AccessSettings.Issuer;
import org.jspecify.annotations.Nullable;

/**
 * What a system's token may be used for. Capital letters make no difference after the prefix, since
 * some issuers have none in their scopes.
 *
 * @param prefix with which its scopes begin; missing = it may be used for everything
 * @param given in small letters and without the prefix
 */
public record Scopes(@Nullable String prefix, Set<String> given) {

  /** Of whom roles alone rule. */
  public static final Scopes ALL = new Scopes(null, Set.of());

  /** As {@code *}, where an issuer takes no such character. */
  private static final String ALL_TYPES = "all.";

  public Scopes {
    given = Set.copyOf(given);
  }

  static Scopes of(Issuer issuer, Map<String, Object> claims) {
    var prefix = issuer.scopePrefix();
    return prefix == null
        ? ALL
        : new Scopes(
            prefix,
            ClaimReader.scopes(claims)
                .filter(it -> it.startsWith(prefix))
                .map(it -> it.substring(prefix.length()).toLowerCase(Locale.ROOT))
                .map(it -> it.startsWith(ALL_TYPES) ? it.replace(ALL_TYPES, Scope.ANY + ".") : it)
                .collect(toUnmodifiableSet()));
  }

  /** Whether nothing is limited by them. */
  public boolean areAll() {
    return prefix == null;
  }

  /** Whether the token may be used for it. */
  public boolean cover(Scope needed) {
    return areAll() || has(needed) || has(needed.ofAnyType());
  }

  private boolean has(Scope scope) {
    return given.contains(scope.name().toLowerCase(Locale.ROOT));
  }

  /** Those that are needed and not there, as they are written in a token, each once. */
  public List<String> missing(Collection<Scope> needed) {
    return needed.stream()
        .filter(it -> !cover(it))
        .map(it -> prefix + it.name())
        .distinct()
        .toList();
  }

  /** What a token without them is answered with (RFC 6750). */
  public static String challenge(List<String> missing) {
    return "Bearer error=\"insufficient_scope\", scope=\"" + String.join(" ", missing) + "\"";
  }
}
