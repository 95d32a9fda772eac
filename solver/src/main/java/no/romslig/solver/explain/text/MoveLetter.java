package no.romslig.solver.explain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.Relocation;
import org.jspecify.annotations.Nullable;

/** Explains a resident's move in depth. */
final class MoveLetter {

  private final Desk desk;
  private final Situation situation;

  MoveLetter(Desk desk) {
    this.desk = desk;
    situation = desk.situation();
  }

  Explanation of(Relocation relocation, Occupancy home) {
    ProposedRelocation move = situation.moveOf(relocation.personId());
    List<Section> sections = new ArrayList<>();
    sections.add(desk.section("short", inShort(relocation, move)));
    if (move == null) {
      desk.add(sections, "whyNot", whyNot(relocation));
    } else {
      desk.add(sections, "whyMove", desk.reasons(move.reasons(), Voice.RESIDENT));
    }
    String kind = relocation.mandatory() ? "move.mandatory" : "move.voluntary";
    sections.add(
        desk.section(
            "case", List.of(say(kind, Map.of("since", desk.words().of(relocation.since()))))));
    sections.add(desk.section("about", desk.about(false)));
    return desk.explanation("move", Map.of("unit", desk.words().of(home.unitId())), sections);
  }

  private List<Sentence> inShort(Relocation relocation, @Nullable ProposedRelocation move) {
    List<Sentence> sentences = new ArrayList<>();
    if (move != null) {
      sentences.add(
          say(
              "short.move",
              Map.of(
                  "from", desk.words().of(move.fromUnitId()),
                  "to", desk.words().of(move.toUnitId()),
                  "on", desk.words().of(move.on()))));
      if (!move.executable()) {
        sentences.add(say("short.notYet", Map.of()));
      }
    } else {
      sentences.add(
          say(relocation.mandatory() ? "short.moveWaiting" : "short.moveUnused", Map.of()));
    }
    sentences.add(say("short.proposal", Map.of()));
    return sentences;
  }

  private List<Sentence> whyNot(Relocation relocation) {
    return situation.proposal().unplaced().stream()
        .filter(each -> each.kind() == UnplacedKind.RELOCATION)
        .filter(each -> each.refId().equals(relocation.personId().value()))
        .findFirst()
        .map(Unplaced::reasons)
        .map(reasons -> desk.reasons(reasons, Voice.RESIDENT))
        .orElse(List.of());
  }

  private Sentence say(String key, Map<String, ?> named) {
    return desk.say(Voice.RESIDENT, key, named);
  }
}
