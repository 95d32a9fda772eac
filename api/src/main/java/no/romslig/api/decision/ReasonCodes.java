package no.romslig.api.decision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.romslig.data.decision.Deviation;
import no.romslig.data.decision.Verb;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The reasons for which people depart from proposals, and for which offers are declined. */
final class ReasonCodes {

  /** Shorter is no sentence. */
  static final int SHORTEST = 10;

  private static final List<ReasonCode> ALL = read();

  private ReasonCodes() {}

  /**
   * A reason that can be given.
   *
   * @param rule the rule that it rests on
   * @param forWhat the verbs, and {@code DECLINE} for offers
   */
  record ReasonCode(String code, String rule, Set<String> forWhat) {}

  static List<ReasonCode> all() {
    return ALL;
  }

  static Optional<ReasonCode> find(String code) {
    return ALL.stream().filter(it -> it.code().equals(code)).findFirst();
  }

  /** Demands a coded reason and a sentence where the verb departs from the proposal. */
  static void check(Verb verb, @Nullable Deviation deviation) {
    if (!verb.isDeviation()) {
      return;
    }
    if (deviation == null || deviation.reason().strip().length() < SHORTEST) {
      throw Refusals.badReason(
          "Give reasonCode and reason; the reason is a sentence of at least "
              + SHORTEST
              + " characters, without names or national numbers.");
    }
    mustBeFor(deviation.code(), verb.name());
  }

  static void mustBeFor(String code, String what) {
    if (find(code).filter(it -> it.forWhat().contains(what)).isEmpty()) {
      throw Refusals.badReason(
          "The reason code is none for " + what + ". The list is at /api/v1/decision-reasons.");
    }
  }

  private static List<ReasonCode> read() {
    try (var file = ReasonCodes.class.getResourceAsStream("reasons.json")) {
      if (file == null) {
        throw new IllegalStateException("reasons.json is missing");
      }
      return Arrays.asList(
          JsonMapper.builder().build().readValue(file.readAllBytes(), ReasonCode[].class));
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
  }
}
