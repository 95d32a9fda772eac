package no.romslig.api.fhir.sent;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which one is meant, by what someone calls it: {@code identifier=system|value}. */
record Condition(String system, String value) {

  private static final Pattern FORM = Pattern.compile("identifier=([^|&]+)\\|([^|&]+)");

  /** Empty where the query is of another form. */
  static Optional<Condition> read(String query) {
    var said = FORM.matcher(query.replace("%7C", "|").replace("%7c", "|"));
    return said.matches()
        ? Optional.of(new Condition(plain(said.group(1)), plain(said.group(2))))
        : Optional.empty();
  }

  private static String plain(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
