package no.romslig.solver.explain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.explain.reason.ShortStayReasons;
import no.romslig.solver.proposal.RespiteStay;
import no.romslig.solver.proposal.ShortStayPlacement;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.ShortStay;
import org.jspecify.annotations.Nullable;

/** Explains a family's respite plan, or one stay for a time. */
final class StayLetters {

  private final Desk desk;
  private final Situation situation;
  private final StayEntries entries;

  StayLetters(Desk desk) {
    this.desk = desk;
    situation = desk.situation();
    entries = new StayEntries(desk);
  }

  Explanation of(RespiteGrant grant) {
    String id = grant.id().value();
    List<RespiteStay> stays =
        situation.proposal().respiteStays().stream()
            .filter(each -> each.grantId().equals(grant.id()))
            .toList();
    List<Section> sections = new ArrayList<>();
    sections.add(desk.section("short", inShort(id, stays.size())));
    desk.add(
        sections,
        "stays",
        stays.stream()
            .map(each -> Sentence.of(Phrases.capital(entries.stay(each)) + "."))
            .toList());
    desk.add(sections, "missing", entries.missing(id));
    sections.add(desk.section("case", facts(grant)));
    sections.add(desk.section("about", complaint()));
    return desk.explanation("grant", Map.of("grant", id), sections);
  }

  private List<Sentence> inShort(String id, int stays) {
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(
        say(
            "short.stays",
            Map.of("n", stays, "until", desk.words().of(situation.snapshot().horizonEnd()))));
    int missing =
        situation.proposal().unplaced().stream()
            .filter(each -> each.kind() == UnplacedKind.RESPITE_CYCLE && each.refId().equals(id))
            .mapToInt(each -> each.nightsMissing() == null ? 0 : each.nightsMissing())
            .sum();
    if (missing > 0) {
      sentences.add(say("short.missing", Map.of("n", missing)));
    }
    sentences.add(say("short.proposal", Map.of()));
    return sentences;
  }

  private List<Sentence> facts(RespiteGrant grant) {
    return List.of(
        say(
            "grant.granted",
            Map.of("stayNights", grant.stayNights(), "cycleNights", grant.cycleNights())),
        say(
            "grant.valid",
            Map.of(
                "from",
                desk.words().of(grant.from()),
                "to",
                grant.to() == null ? Values.NONE : desk.words().of(grant.to()))));
  }

  Explanation of(ShortStay stay) {
    ShortStayPlacement placement =
        situation.proposal().shortStayPlacements().stream()
            .filter(each -> each.shortStayId().equals(stay.id()))
            .findFirst()
            .orElse(null);
    List<Section> sections = new ArrayList<>();
    sections.add(desk.section("short", inShort(stay, placement)));
    if (placement == null) {
      desk.add(sections, "whyNoStay", whyNot(stay));
    } else {
      desk.add(sections, "whyPlaced", why(stay, placement));
    }
    sections.add(desk.section("case", facts(stay)));
    sections.add(desk.section("about", complaint()));
    return desk.explanation("shortStay", Map.of("shortStay", stay.id().value()), sections);
  }

  private List<Sentence> inShort(ShortStay stay, @Nullable ShortStayPlacement placement) {
    Sentence result =
        placement == null
            ? entries.withoutPlace(stay)
            : say(
                "short.shortStay",
                Map.of(
                    "careForm", desk.words().of(stay.careForm()),
                    "unit", desk.words().of(placement.unitId()),
                    "from", desk.words().of(placement.from()),
                    "to", desk.words().of(placement.to())));
    return List.of(result, say("short.proposal", Map.of()));
  }

  private List<Sentence> why(ShortStay stay, ShortStayPlacement placement) {
    return new ShortStayReasons(situation)
        .of(stay, placement).stream()
            .map(ground -> desk.wording().of(ground.toReason(), Voice.APPLICANT))
            .toList();
  }

  private List<Sentence> whyNot(ShortStay stay) {
    return situation.proposal().unplaced().stream()
        .filter(each -> each.kind() == UnplacedKind.SHORT_STAY)
        .filter(each -> each.refId().equals(stay.id().value()))
        .findFirst()
        .map(Unplaced::reasons)
        .map(reasons -> desk.reasons(reasons, Voice.GUEST))
        .orElseGet(() -> entries.whyReleased(stay));
  }

  private List<Sentence> facts(ShortStay stay) {
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(
        say(
            "shortStay.asked",
            Map.of(
                "careForm", desk.words().of(stay.careForm()),
                "nights", stay.nights(),
                "earliest", desk.words().of(stay.earliestStart()),
                "latest", desk.words().of(stay.latestStart()))));
    if (stay.hospitalReadySince() != null) {
      sentences.add(
          say("shortStay.hospital", Map.of("since", desk.words().of(stay.hospitalReadySince()))));
    }
    return sentences;
  }

  private List<Sentence> complaint() {
    return List.of(say("about.complaint", Map.of()));
  }

  private Sentence say(String key, Map<String, ?> named) {
    return desk.say(Voice.GUEST, key, named);
  }
}
