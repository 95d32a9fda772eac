package no.romslig.solver.explain.text;

import org.jspecify.annotations.Nullable;

/**
 * One or a few full sentences.
 *
 * @param code the reason's or alert's code that the text is made from, if it is made from one
 * @param rule the rule that it rests on, if any
 * @param refId what it is about, where that is not the whole explanation: for a link
 */
public record Sentence(
    String text, @Nullable String code, @Nullable String rule, @Nullable String refId) {

  static Sentence of(String text) {
    return new Sentence(text, null, null, null);
  }

  static Sentence about(String refId, String text) {
    return new Sentence(text, null, null, refId);
  }
}
