package no.romslig.solver.explain.text;

import static no.romslig.solver.explain.text.Phrases.Bundle.LETTERS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.counterfactual.FactChange;
import no.romslig.solver.counterfactual.Reverse;
import no.romslig.solver.explain.fact.Feature;
import no.romslig.solver.explain.fact.RuleId;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.text.Language;

/**
 * Says what would have had to be different for a case to get a place. Names no place that someone
 * else has, but for those that the applicant declined. Not for use by several threads at a time.
 */
public final class ReverseText {

  private final Phrases phrases;
  private final Words words;
  private final Values values;

  public ReverseText(Snapshot snapshot, Language language) {
    phrases = new Phrases(language);
    words = new Words(phrases, snapshot);
    values = new Values(phrases, words);
  }

  public Section of(Case aCase, Reverse reverse) {
    List<Sentence> sentences = new ArrayList<>();
    switch (reverse) {
      case Reverse.HasPlace has -> sentences.add(say("reverse.hasPlace", Map.of()));
      case Reverse.NoWay none -> sentences.add(say("reverse.noWay", Map.of()));
      case Reverse.Ways(List<Reverse.Way> ways, boolean fewest) ->
          ways.forEach(
              way ->
                  sentences.add(
                      say(
                          fewest ? "reverse.way" : "reverse.wayOfMany",
                          Map.of("changes", changes(aCase, way)))));
    }
    if (!(reverse instanceof Reverse.HasPlace)) {
      sentences.add(say("reverse.tried", Map.of()));
    }
    return new Section(phrases.say(LETTERS, "reverse.heading"), sentences);
  }

  private Sentence say(String key, Map<String, Object> more) {
    Map<String, Object> named = new HashMap<>(values.voiced(Voice.APPLICANT));
    named.putAll(more);
    return Sentence.of(phrases.say(LETTERS, key, named));
  }

  private String changes(Case aCase, Reverse.Way way) {
    return phrases.and(way.changes().stream().map(change -> of(aCase, change)).toList());
  }

  private String of(Case aCase, FactChange change) {
    Map<String, Object> named = values.of((Record) change, Voice.APPLICANT);
    switch (change) {
      case FactChange.Need need -> {
        named.put("wasClass", aCase.effectiveNeedClass());
        named.put("wasScore", aCase.effectiveNeedScore());
      }
      case FactChange.WithoutFeature(String feature) ->
          named.put("feature", words.of(new Feature(feature)));
      case FactChange.Behaves behaves -> named.put("behaviour", words.of(behaves.behaviour()));
      case FactChange.Met(String rule) -> named.put("rule", words.of(new RuleId(rule)));
      default -> {}
    }
    return phrases.say(LETTERS, "fact." + change.getClass().getSimpleName(), named);
  }
}
