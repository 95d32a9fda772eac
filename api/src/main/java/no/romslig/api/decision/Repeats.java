package no.romslig.api.decision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Supplier;
import no.romslig.api.problem.ApiProblem;
import no.romslig.data.decision.Decision;
import no.romslig.data.decision.Decisions;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RequestKeys;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Decides once for each key of a request, however often it is sent. Works inside of the caller's
 * transaction, before anything else in it.
 */
@Component
class Repeats {

  private static final int LONGEST = 200;

  private final RequestKeys keys;
  private final Decisions decisions;

  Repeats(RequestKeys keys, Decisions decisions) {
    this.keys = keys;
    this.decisions = decisions;
  }

  /**
   * What the work decides, or the same request has decided before.
   *
   * @param order as it was sent
   * @throws ApiProblem where the key came before, with something else or from someone else
   */
  Decision decide(Acting acting, DecisionDesk.Order order, Supplier<Decision> work) {
    var key = order.requestKey();
    if (key == null) {
      return work.get();
    }
    if (key.isBlank() || key.length() > LONGEST) {
      throw new ApiProblem(
          HttpStatus.BAD_REQUEST,
          "key-required",
          "The request has no key",
          "An Idempotency-Key has 1 to " + LONGEST + " characters.");
    }
    var digest = digest(acting, order);
    var before = keys.find(key);
    if (before.isEmpty()) {
      var decision = work.get();
      keys.keep(key, digest, decision.id());
      return decision;
    }
    if (!before.get().digest().equals(digest)) {
      throw new ApiProblem(
          HttpStatus.CONFLICT,
          "key-used",
          "The Idempotency-Key was used for something else",
          "Give each new request a key of its own.");
    }
    return decisions.findById(before.get().madeId()).orElseThrow();
  }

  private static String digest(Acting acting, DecisionDesk.Order order) {
    var sent =
        Arrays.asList(
            acting.subject(),
            order.runId(),
            order.keys(),
            order.verb(),
            order.deviation(),
            order.price());
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(sha256.digest(sent.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
