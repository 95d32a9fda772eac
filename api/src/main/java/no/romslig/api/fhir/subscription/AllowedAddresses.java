package no.romslig.api.fhir.subscription;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Which addresses this program calls. Whoever may subscribe could otherwise have it call whatever
 * is behind the same wall.
 */
@Component
class AllowedAddresses {

  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  /** What may be read otherwise by whoever gets it. */
  private static final Pattern AMBIGUOUS = Pattern.compile("(?i)%2e|%2f|%5c|//|;");

  private static final Pattern NUMERIC = Pattern.compile("[0-9.]+|\\[[0-9a-fA-F:.]+]");

  private final SubscriptionSettings settings;

  AllowedAddresses(SubscriptionSettings settings) {
    this.settings = settings;
  }

  /** What is wrong with an address; empty where it may be called. */
  Optional<String> fault(String address) {
    URI uri;
    try {
      uri = new URI(address);
    } catch (URISyntaxException noAddress) {
      return Optional.of("an address, such as https://journal.example/hook");
    }
    if (uri.getHost() == null || uri.getUserInfo() != null || uri.getFragment() != null) {
      return Optional.of("an address with a host, without a user and without a fragment");
    }
    if (AMBIGUOUS.matcher(path(uri)).find() || !uri.normalize().equals(uri)) {
      return Optional.of("an address whose path can be read in one way only");
    }
    if (!isSafe(uri)) {
      return Optional.of("an address that begins with https://");
    }
    return settings.allowed().stream().anyMatch(allowed -> isBelow(uri, allowed))
        ? Optional.empty()
        : Optional.of("an address that whoever runs this server has allowed");
  }

  private static boolean isSafe(URI uri) {
    return switch (scheme(uri)) {
      case "https" -> true;
      case "http" -> isThisMachine(uri.getHost());
      default -> false;
    };
  }

  /** Nobody is asked for a name: the answer could be another one next time. */
  private static boolean isThisMachine(String host) {
    if (host.equalsIgnoreCase("localhost")) {
      return true;
    }
    try {
      return NUMERIC.matcher(host).matches() && InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException none) {
      return false;
    }
  }

  private static boolean isBelow(URI uri, URI allowed) {
    var folder = path(allowed).endsWith("/") ? path(allowed) : path(allowed) + "/";
    return scheme(uri).equals(scheme(allowed))
        && uri.getHost().equalsIgnoreCase(allowed.getHost())
        && port(uri) == port(allowed)
        && (path(uri).equals(path(allowed)) || path(uri).startsWith(folder));
  }

  private static String scheme(URI uri) {
    return uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
  }

  private static String path(URI uri) {
    return uri.getRawPath() == null ? "" : uri.getRawPath();
  }

  private static int port(URI uri) {
    if (uri.getPort() >= 0) {
      return uri.getPort();
    }
    return scheme(uri).equals("https") ? HTTPS : HTTP;
  }
}
