package no.romslig.solver.explain.text;

import static no.romslig.solver.explain.text.Phrases.Bundle.ALERTS;
import static no.romslig.solver.explain.text.Phrases.Bundle.LETTERS;
import static no.romslig.solver.explain.text.Phrases.Bundle.REASONS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.romslig.solver.explain.alert.Warning;
import no.romslig.solver.explain.alert.Warnings;
import no.romslig.solver.explain.reason.Ground;
import no.romslig.solver.explain.reason.Grounds;
import no.romslig.solver.explain.reason.NeedGround.GreatestNeedAmongSuitable;
import no.romslig.solver.explain.reason.NeedGround.NeedOverridden;
import no.romslig.solver.explain.reason.SuitabilityGround.CareFormGiven;
import no.romslig.solver.explain.reason.WaitingGround.PlacesHeld;
import no.romslig.solver.proposal.Alert;
import no.romslig.solver.proposal.Reason;

/** Puts reasons and alerts into sentences. */
final class Wording {

  private final Phrases phrases;
  private final Words words;
  private final Values values;

  Wording(Phrases phrases, Words words) {
    this.phrases = phrases;
    this.words = words;
    values = new Values(phrases, words);
  }

  Sentence of(Reason reason, Voice voice) {
    Ground ground = Grounds.read(reason);
    String text = ground == null ? phrases.say(LETTERS, "unknownReason") : text(ground, voice);
    return new Sentence(text, reason.code(), reason.rule(), null);
  }

  List<Sentence> of(List<Reason> reasons, Voice voice) {
    return reasons.stream().map(reason -> of(reason, voice)).toList();
  }

  String text(Ground ground, Voice voice) {
    Map<String, Object> named = values.of((Record) ground, voice);
    switch (ground) {
      case GreatestNeedAmongSuitable rank -> named.putAll(counted(rank));
      case CareFormGiven given -> named.put("choice", choice(given));
      case NeedOverridden need -> named.put("change", isSame(need) ? "same" : "other");
      case PlacesHeld held -> named.put("holders", phrases.and(holders(held)));
      default -> {}
    }
    return phrases.say(REASONS, ground.code(), named);
  }

  Sentence of(Alert alert) {
    Warning warning = Warnings.read(alert);
    String text = warning == null ? phrases.say(ALERTS, "unknown") : text(warning);
    Object rule = alert.params().get("rule");
    return new Sentence(text, alert.code(), rule == null ? null : rule.toString(), alert.refId());
  }

  String text(Warning warning) {
    return phrases.say(ALERTS, warning.code(), values.of((Record) warning, Voice.APPLICANT));
  }

  private static Map<String, Object> counted(GreatestNeedAmongSuitable rank) {
    return Map.of("before", rank.rank() - 1, "others", rank.count() - 1);
  }

  private static String choice(CareFormGiven given) {
    if (given.granted().size() == 1) {
      return "only";
    }
    return given.granted().getFirst() == given.given() ? "first" : "other";
  }

  private static boolean isSame(NeedOverridden need) {
    return need.scoredClass() == need.usedClass() && need.scoredScore() == need.usedScore();
  }

  private List<String> holders(PlacesHeld held) {
    List<String> holders = new ArrayList<>();
    add(holders, "residents", held.residents());
    add(holders, "higherRank", held.higherRank());
    add(holders, "committed", held.committed());
    add(holders, "companions", held.companions());
    add(holders, "others", held.others());
    add(holders, "free", held.free());
    return holders;
  }

  private void add(List<String> holders, String by, int places) {
    if (places > 0) {
      holders.add(words.held(by, places));
    }
  }
}
