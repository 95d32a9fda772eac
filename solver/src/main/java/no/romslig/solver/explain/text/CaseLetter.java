package no.romslig.solver.explain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.LegalStatus;
import no.romslig.solver.snapshot.PersonId;
import org.jspecify.annotations.Nullable;

/** Explains one case in depth, as the office would write it to the applicant. */
final class CaseLetter {

  private final Desk desk;
  private final Situation situation;

  CaseLetter(Desk desk) {
    this.desk = desk;
    situation = desk.situation();
  }

  Explanation of(Case aCase) {
    Placement placement = situation.placementOf(aCase.personId());
    List<Section> sections = new ArrayList<>();
    sections.add(desk.section("short", inShort(aCase, placement)));
    if (placement == null) {
      desk.add(sections, "whyNot", whyNot(aCase));
    } else {
      desk.add(sections, "whyPlaced", desk.reasons(placement.reasons(), Voice.APPLICANT));
    }
    desk.add(sections, "partner", partner(aCase));
    sections.add(desk.section("case", facts(aCase, placement != null)));
    sections.add(desk.section("next", next(aCase, placement)));
    sections.add(desk.section("about", desk.about(!aCase.preferences().isEmpty())));
    return desk.explanation("case", Map.of("case", aCase.id().value()), sections);
  }

  private List<Sentence> inShort(Case aCase, @Nullable Placement placement) {
    List<Sentence> sentences = new ArrayList<>();
    if (placement == null) {
      boolean right = aCase.legalStatus() == LegalStatus.RIGHT;
      sentences.add(say(right ? "short.right" : "short.waiting", Map.of()));
    } else {
      boolean decided = situation.decidedPlacement(aCase.id()) != null;
      sentences.add(
          say(
              decided ? "short.decided" : "short.placed",
              Map.of(
                  "careForm", desk.words().of(placement.careForm()),
                  "unit", desk.words().of(placement.unitId()),
                  "from", desk.words().of(placement.from()))));
      if (!placement.executable()) {
        sentences.add(say("short.notYet", Map.of()));
      }
    }
    sentences.add(say("short.proposal", Map.of()));
    return sentences;
  }

  private List<Sentence> whyNot(Case aCase) {
    return situation.proposal().unplaced().stream()
        .filter(each -> each.kind() == UnplacedKind.CASE)
        .filter(each -> each.refId().equals(aCase.id().value()))
        .findFirst()
        .map(each -> desk.reasons(each.reasons(), Voice.APPLICANT))
        .orElse(List.of());
  }

  /** The companion's bed, where the partner has no case that tells it. */
  private List<Sentence> partner(Case aCase) {
    Couple couple = situation.coupleOf(aCase.personId());
    PersonId partner = couple == null ? null : couple.partnerOf(aCase.personId());
    if (partner == null || situation.caseOf(partner) != null) {
      return List.of();
    }
    List<Sentence> sentences = new ArrayList<>();
    Placement bed = situation.placementOf(partner);
    if (bed != null) {
      sentences.add(
          desk.say(
              Voice.PARTNER,
              "short.companion",
              Map.of("unit", desk.words().of(bed.unitId()), "from", desk.words().of(bed.from()))));
      sentences.addAll(desk.reasons(bed.reasons(), Voice.PARTNER));
    }
    for (Unplaced unplaced : situation.proposal().unplaced()) {
      if (unplaced.kind() == UnplacedKind.COMPANION && unplaced.refId().equals(partner.value())) {
        sentences.add(desk.say(Voice.PARTNER, "short.companionWaiting", Map.of()));
        sentences.addAll(desk.reasons(unplaced.reasons(), Voice.PARTNER));
      }
    }
    return sentences;
  }

  private List<Sentence> facts(Case aCase, boolean placed) {
    List<Sentence> sentences = new ArrayList<>();
    boolean waited = !aCase.waitingSince().equals(aCase.applicationDate());
    sentences.add(
        say(
            "case.applied",
            Map.of(
                "applied", desk.words().of(aCase.applicationDate()),
                "waited", String.valueOf(waited),
                "since", desk.words().of(aCase.waitingSince()))));
    if (!placed) {
      sentences.add(say("case.granted", Map.of("forms", desk.words().forms(aCase.careForms()))));
    }
    if (aCase.legalStatus() == LegalStatus.WAITLIST) {
      sentences.add(say("case.waitlist", Map.of()));
    }
    sentences.add(say("case.need", Map.of("needClass", aCase.effectiveNeedClass())));
    sentences.add(say("case.whereabouts", Map.of("whereabouts", aCase.whereabouts().name())));
    sentences.add(say(aCase.interimService() ? "case.interim" : "case.noInterim", Map.of()));
    return sentences;
  }

  private List<Sentence> next(Case aCase, @Nullable Placement placement) {
    List<Sentence> sentences = new ArrayList<>();
    if (placement != null) {
      sentences.add(say("next.placed", Map.of()));
    } else {
      boolean right = aCase.legalStatus() == LegalStatus.RIGHT;
      sentences.add(say(right ? "next.right" : "next.waiting", Map.of()));
    }
    sentences.addAll(desk.released(aCase.personId(), Voice.APPLICANT));
    return sentences;
  }

  private Sentence say(String key, Map<String, ?> values) {
    return desk.say(Voice.APPLICANT, key, values);
  }
}
