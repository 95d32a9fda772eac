package no.romslig.solver.explain.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.explain.alert.Severity;
import no.romslig.solver.explain.alert.Warning;
import no.romslig.solver.explain.alert.Warnings;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.explain.reason.ChangeGround;
import no.romslig.solver.explain.reason.CoupleGround;
import no.romslig.solver.explain.reason.DateGround;
import no.romslig.solver.explain.reason.Ground;
import no.romslig.solver.explain.reason.Grounds;
import no.romslig.solver.explain.reason.MoveGround;
import no.romslig.solver.explain.reason.NeedGround;
import no.romslig.solver.explain.reason.StayGround;
import no.romslig.solver.explain.reason.SuitabilityGround;
import no.romslig.solver.explain.reason.WaitingGround;
import no.romslig.solver.explain.reason.WishGround;
import no.romslig.solver.proposal.Alert;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.proposal.Reason;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.LegalStatus;
import no.romslig.solver.snapshot.PersonId;
import org.jspecify.annotations.Nullable;

/** Explains the whole proposal, one entry for each case, move, grant and stay. */
final class OverviewLetter {

  private final Desk desk;
  private final Situation situation;
  private final Proposal proposal;

  OverviewLetter(Desk desk) {
    this.desk = desk;
    situation = desk.situation();
    proposal = situation.proposal();
  }

  Explanation write() {
    List<Section> sections = new ArrayList<>();
    sections.add(desk.section("short", inShort()));
    desk.changes().ifPresent(sections::add);
    desk.add(sections, "placements", placements());
    desk.add(sections, "waiting", waiting());
    desk.add(sections, "moves", moves());
    StayEntries stays = new StayEntries(desk);
    desk.add(sections, "respite", stays.respite());
    desk.add(sections, "shortStays", stays.shortStays());
    addAlerts(sections);
    sections.add(desk.section("about", desk.about(true)));
    return desk.explanation(
        "overview", Map.of("municipality", situation.snapshot().municipality().name()), sections);
  }

  private List<Sentence> inShort() {
    List<Sentence> sentences = new ArrayList<>();
    long placed = proposal.placements().stream().filter(each -> each.caseId() != null).count();
    List<Case> without =
        proposal.unplaced().stream()
            .filter(each -> each.kind() == UnplacedKind.CASE)
            .map(each -> situation.findCase(new CaseId(each.refId())))
            .filter(each -> each != null)
            .toList();
    long rights = without.stream().filter(each -> each.legalStatus() == LegalStatus.RIGHT).count();
    sentences.add(count("short.placements", placed));
    sentences.add(count("short.unplaced", without.size()));
    addCount(sentences, "short.rights", rights);
    addCount(sentences, "short.moves", proposal.relocations().size());
    addCount(sentences, "short.respite", proposal.respiteStays().size());
    addCount(sentences, "short.shortStays", proposal.shortStayPlacements().size());
    sentences.add(desk.say(Voice.APPLICANT, "about.decides", Map.of()));
    return sentences;
  }

  private void addCount(List<Sentence> sentences, String key, long n) {
    if (n > 0) {
      sentences.add(count(key, n));
    }
  }

  private Sentence count(String key, long n) {
    return desk.say(Voice.APPLICANT, key, Map.of("n", n));
  }

  private List<Sentence> placements() {
    return proposal.placements().stream().map(this::placement).toList();
  }

  private Sentence placement(Placement placement) {
    Voice voice = placement.caseId() == null ? Voice.PARTNER : Voice.APPLICANT;
    String subject =
        placement.caseId() == null
            ? companion(placement.personId())
            : desk.subjects().ofCase(placement.caseId().value());
    String text =
        desk.text(
            "placed",
            Map.of(
                "careForm", desk.words().of(placement.careForm()),
                "unit", desk.words().of(placement.unitId()),
                "from", desk.words().of(placement.from())));
    return item(refOf(placement), subject, text, main(placement.reasons()), voice);
  }

  /** What matters most; the rest is told in the case's own explanation. */
  private static List<Reason> main(List<Reason> reasons) {
    return reasons.stream().filter(reason -> isMain(Grounds.read(reason))).toList();
  }

  private static boolean isMain(@Nullable Ground ground) {
    return switch (ground) {
      case null -> true;
      case NeedGround _, CoupleGround _, MoveGround _ -> true;
      case WishGround.WishNotMet wish -> wish.wish() == 1;
      case SuitabilityGround.SharesRoom _,
          SuitabilityGround.ExceptionGiven _,
          SuitabilityGround.ExternalPlace _ ->
          true;
      case SuitabilityGround _,
          WishGround _,
          DateGround _,
          WaitingGround _,
          StayGround _,
          ChangeGround _ ->
          false;
    };
  }

  private static String refOf(Placement placement) {
    return placement.caseId() == null ? placement.personId().value() : placement.caseId().value();
  }

  private String companion(PersonId person) {
    String byPartner = desk.subjects().ofCompanion(person);
    return byPartner == null ? desk.subjects().of(person) : byPartner;
  }

  private List<Sentence> waiting() {
    List<Sentence> entries = new ArrayList<>();
    for (Unplaced unplaced : proposal.unplaced()) {
      switch (unplaced.kind()) {
        case CASE -> entries.add(withoutPlace(unplaced));
        case RELOCATION ->
            entries.add(
                item(
                    unplaced.refId(),
                    desk.subjects().of(new PersonId(unplaced.refId())),
                    desk.say(Voice.RESIDENT, "short.moveWaiting", Map.of()).text(),
                    unplaced.reasons(),
                    Voice.RESIDENT));
        case COMPANION ->
            entries.add(
                item(
                    unplaced.refId(),
                    companion(new PersonId(unplaced.refId())),
                    desk.say(Voice.PARTNER, "short.companionWaiting", Map.of()).text(),
                    unplaced.reasons(),
                    Voice.PARTNER));
        case SHORT_STAY, RESPITE_CYCLE -> {}
      }
    }
    return entries;
  }

  private Sentence withoutPlace(Unplaced unplaced) {
    Case aCase = situation.findCase(new CaseId(unplaced.refId()));
    boolean right = aCase != null && aCase.legalStatus() == LegalStatus.RIGHT;
    return item(
        unplaced.refId(),
        desk.subjects().ofCase(unplaced.refId()),
        desk.say(Voice.APPLICANT, right ? "short.right" : "short.waiting", Map.of()).text(),
        unplaced.reasons().stream()
            .filter(reason -> !reason.code().equals("RIGHT_NOT_MET"))
            .toList(),
        Voice.APPLICANT);
  }

  private List<Sentence> moves() {
    return proposal.relocations().stream().map(this::move).toList();
  }

  private Sentence move(ProposedRelocation move) {
    String text =
        desk.text(
            "moved",
            Map.of("to", desk.words().of(move.toUnitId()), "on", desk.words().of(move.on())));
    String subject = desk.subjects().ofResident(move.fromUnitId());
    List<String> parts = new ArrayList<>();
    parts.add(subject + " " + text);
    desk.reasons(move.reasons(), Voice.RESIDENT).forEach(each -> parts.add(each.text()));
    return Sentence.about(move.personId().value(), String.join(" ", parts));
  }

  private Sentence item(
      String refId, String subject, String text, List<Reason> reasons, Voice voice) {
    List<String> parts = new ArrayList<>();
    parts.add(desk.text("item", Map.of("subject", subject, "text", text)));
    desk.reasons(reasons, voice).forEach(each -> parts.add(each.text()));
    return Sentence.about(refId, String.join(" ", parts));
  }

  private void addAlerts(List<Section> sections) {
    Map<Severity, List<Sentence>> bySeverity = new LinkedHashMap<>();
    for (Alert alert : desk.alerts()) {
      Warning warning = Warnings.read(alert);
      Severity severity = warning == null ? Severity.NOTICE : warning.severity();
      bySeverity.computeIfAbsent(severity, each -> new ArrayList<>()).add(desk.entry(alert));
    }
    bySeverity.forEach(
        (severity, sentences) -> sections.add(desk.section(severity.name(), sentences)));
  }
}
