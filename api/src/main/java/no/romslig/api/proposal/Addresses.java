package no.romslig.api.proposal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.web.util.UriUtils;

/** Where pages are. Ids of cases are opaque and may have any character, a slash too. */
final class Addresses {

  private Addresses() {}

  static String run(UUID run) {
    return "/runs/" + run;
  }

  static String forCase(UUID run, String caseId) {
    return run(run) + "/cases/" + UriUtils.encodePath(caseId, StandardCharsets.UTF_8);
  }
}
