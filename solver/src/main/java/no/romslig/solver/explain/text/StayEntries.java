package no.romslig.solver.explain.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.explain.fact.RecordCodes;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.explain.reason.StayGround;
import no.romslig.solver.proposal.RespiteStay;
import no.romslig.solver.proposal.ShortStayPlacement;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.ShortStay;

/** The stays for a time that are planned or missing, for the overview. */
final class StayEntries {

  private static final String LAPSES = RecordCodes.codeOf(StayGround.LapsesOnMovingIn.class);

  private final Desk desk;
  private final Situation situation;

  StayEntries(Desk desk) {
    this.desk = desk;
    situation = desk.situation();
  }

  /** One entry for each grant: its stays, then what is missing and why. */
  List<Sentence> respite() {
    Map<String, List<RespiteStay>> byGrant = new LinkedHashMap<>();
    for (RespiteGrant grant : situation.snapshot().respiteGrants()) {
      byGrant.put(grant.id().value(), new ArrayList<>());
    }
    situation
        .proposal()
        .respiteStays()
        .forEach(
            stay ->
                byGrant
                    .computeIfAbsent(stay.grantId().value(), each -> new ArrayList<>())
                    .add(stay));
    return byGrant.entrySet().stream().map(each -> grant(each.getKey(), each.getValue())).toList();
  }

  private Sentence grant(String id, List<RespiteStay> stays) {
    List<String> parts = new ArrayList<>();
    parts.add(
        desk.text(
            "item", Map.of("subject", desk.subjects().ofGrant(id), "text", count(stays.size()))));
    if (!stays.isEmpty()) {
      parts.add(Phrases.capital(String.join("; ", stays.stream().map(this::stay).toList())) + ".");
    }
    missing(id).forEach(each -> parts.add(each.text()));
    return Sentence.about(id, String.join(" ", parts));
  }

  private String count(int stays) {
    return desk.text(
        "short.stays",
        Map.of("n", stays, "until", desk.words().of(situation.snapshot().horizonEnd())));
  }

  String stay(RespiteStay stay) {
    return desk.text(
        stay.published() ? "stay.published" : "stay",
        Map.of(
            "from", desk.words().of(stay.from()),
            "to", desk.words().of(stay.to()),
            "unit", desk.words().of(stay.unitId())));
  }

  /** What each cycle of the grant lacks, and why. */
  List<Sentence> missing(String grantId) {
    List<Sentence> sentences = new ArrayList<>();
    RespiteGrant grant = situation.findGrant(grantId);
    for (Unplaced unplaced : situation.proposal().unplaced()) {
      if (unplaced.kind() == UnplacedKind.RESPITE_CYCLE
          && unplaced.refId().equals(grantId)
          && grant != null) {
        sentences.add(missing(grant, unplaced));
        sentences.addAll(desk.reasons(unplaced.reasons(), Voice.GUEST));
      }
    }
    return sentences;
  }

  private Sentence missing(RespiteGrant grant, Unplaced unplaced) {
    Period cycle = grant.cycle(unplaced.cycle() == null ? 0 : unplaced.cycle());
    int nights = unplaced.nightsMissing() == null ? 0 : unplaced.nightsMissing();
    return desk.say(
        Voice.GUEST,
        nights == 0 ? "cycle.lapsed" : "cycle.missing",
        Map.of(
            "from", desk.words().of(cycle.from()),
            "to", desk.words().of(cycle.from().plusDays(grant.cycleNights())),
            "n", nights));
  }

  /** One entry for each short stay that is asked for. */
  List<Sentence> shortStays() {
    List<Sentence> entries = new ArrayList<>();
    for (ShortStayPlacement placement : situation.proposal().shortStayPlacements()) {
      ShortStay stay = situation.findShortStay(placement.shortStayId().value());
      if (stay != null) {
        String text =
            desk.text(
                "shortStayPlaced",
                Map.of(
                    "careForm", Phrases.capital(desk.words().of(stay.careForm())),
                    "unit", desk.words().of(placement.unitId()),
                    "from", desk.words().of(placement.from()),
                    "to", desk.words().of(placement.to())));
        entries.add(entry(stay.id().value(), text));
      }
    }
    for (Unplaced unplaced : situation.proposal().unplaced()) {
      if (unplaced.kind() == UnplacedKind.SHORT_STAY) {
        List<String> parts = new ArrayList<>();
        if (unplaced.reasons().stream().noneMatch(each -> each.code().equals(LAPSES))) {
          parts.add(desk.text("short.shortStayWaiting", Map.of()));
        }
        desk.reasons(unplaced.reasons(), Voice.GUEST).forEach(each -> parts.add(each.text()));
        entries.add(entry(unplaced.refId(), String.join(" ", parts)));
      }
    }
    return entries;
  }

  private Sentence entry(String id, String text) {
    return Sentence.about(
        id, desk.text("item", Map.of("subject", desk.subjects().ofShortStay(id), "text", text)));
  }
}
