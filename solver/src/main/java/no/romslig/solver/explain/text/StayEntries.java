package no.romslig.solver.explain.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.romslig.solver.explain.alert.Warning;
import no.romslig.solver.explain.alert.Warnings;
import no.romslig.solver.explain.fact.RecordCodes;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.explain.reason.Ground;
import no.romslig.solver.explain.reason.ShortStayReasons;
import no.romslig.solver.explain.reason.StayGround;
import no.romslig.solver.proposal.Alert;
import no.romslig.solver.proposal.Released;
import no.romslig.solver.proposal.RespiteStay;
import no.romslig.solver.proposal.ShortStayPlacement;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.ShortStay;
import org.jspecify.annotations.Nullable;

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
    for (Alert alert : situation.proposal().alerts()) {
      if (alert.refId().equals(grantId)) {
        addWhatTheFamilyMustKnow(sentences, Warnings.read(alert));
      }
    }
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

  private void addWhatTheFamilyMustKnow(List<Sentence> sentences, @Nullable Warning warning) {
    switch (warning) {
      case Warning.PublishedStayImpossible it ->
          sentences.add(
              desk.say(
                  Voice.GUEST,
                  "stay.impossible",
                  Map.of(
                      "from", it.from() == null ? Values.NONE : desk.words().of(it.from()),
                      "to", it.to() == null ? Values.NONE : desk.words().of(it.to()),
                      "rule", desk.words().of(it.rule()))));
      case Warning.RespiteForResident it ->
          sentences.add(
              desk.say(
                  Voice.GUEST, "grant.resident", Map.of("livesIn", desk.words().of(it.livesIn()))));
      case null, default -> {}
    }
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
        List<String> parts = new ArrayList<>(List.of(text));
        for (Ground limit : new ShortStayReasons(situation).limits(stay, placement)) {
          parts.add(desk.wording().text(limit, Voice.APPLICANT));
        }
        entries.add(entry(stay.id().value(), String.join(" ", parts)));
      }
    }
    for (Unplaced unplaced : situation.proposal().unplaced()) {
      ShortStay stay = situation.findShortStay(unplaced.refId());
      if (unplaced.kind() == UnplacedKind.SHORT_STAY && stay != null) {
        List<Sentence> why = desk.reasons(unplaced.reasons(), Voice.GUEST);
        entries.add(entry(stay.id().value(), joined(withoutPlace(stay), why)));
      }
    }
    for (ShortStay stay : situation.snapshot().shortStays()) {
      if (isReleasedWhole(stay)) {
        entries.add(entry(stay.id().value(), joined(withoutPlace(stay), whyReleased(stay))));
      }
    }
    return entries;
  }

  private static String joined(Sentence first, List<Sentence> rest) {
    return Stream.concat(Stream.of(first), rest.stream())
        .map(Sentence::text)
        .collect(Collectors.joining(" "));
  }

  /** Decided, and cut altogether by the person's own moving in. */
  private boolean isReleasedWhole(ShortStay stay) {
    return situation.releasedOf(stay) != null
        && situation.proposal().shortStayPlacements().stream()
            .noneMatch(each -> each.shortStayId().equals(stay.id()))
        && situation.proposal().unplaced().stream()
            .noneMatch(each -> each.refId().equals(stay.id().value()));
  }

  /** That the stay is not needed any more, that a decided one lapses, or that none was found. */
  Sentence withoutPlace(ShortStay stay) {
    Released released = situation.releasedOf(stay);
    if (released != null) {
      return desk.say(
          Voice.GUEST,
          "short.shortStayReleased",
          Map.of(
              "unit", desk.words().of(released.unitId()),
              "from", desk.words().of(released.from()),
              "to", released.to() == null ? Values.NONE : desk.words().of(released.to())));
    }
    boolean lapses =
        situation.proposal().unplaced().stream()
            .filter(each -> each.kind() == UnplacedKind.SHORT_STAY)
            .filter(each -> each.refId().equals(stay.id().value()))
            .flatMap(each -> each.reasons().stream())
            .anyMatch(each -> each.code().equals(LAPSES));
    return desk.say(
        Voice.GUEST, lapses ? "short.shortStayLapses" : "short.shortStayWaiting", Map.of());
  }

  List<Sentence> whyReleased(ShortStay stay) {
    LocalDate movesIn = stay.personId() == null ? null : situation.movesIn(stay.personId());
    return movesIn == null || situation.releasedOf(stay) == null
        ? List.of()
        : List.of(
            desk.wording().of(new StayGround.LapsesOnMovingIn(movesIn).toReason(), Voice.GUEST));
  }

  private Sentence entry(String id, String text) {
    return Sentence.about(
        id, desk.text("item", Map.of("subject", desk.subjects().ofShortStay(id), "text", text)));
  }
}
