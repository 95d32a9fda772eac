package no.romslig.solver.explain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.snapshot.PersonId;
import org.jspecify.annotations.Nullable;

/** Explains whether someone without a case of the own comes along with the partner. */
final class CompanionLetter {

  private final Desk desk;
  private final Situation situation;

  CompanionLetter(Desk desk) {
    this.desk = desk;
    situation = desk.situation();
  }

  /** Null where the person does not come along with anyone, nor was meant to. */
  @Nullable Explanation of(PersonId person) {
    String subject = desk.subjects().ofCompanion(person);
    Placement bed = situation.placementOf(person);
    Unplaced missing = missing(person);
    if (subject == null || (bed == null && missing == null)) {
      return null;
    }
    List<Section> sections = new ArrayList<>();
    sections.add(desk.section("short", inShort(bed)));
    if (bed != null) {
      desk.add(sections, "whyPlaced", desk.reasons(bed.reasons(), Voice.PARTNER));
    } else if (missing != null) {
      desk.add(sections, "whyNot", desk.reasons(missing.reasons(), Voice.PARTNER));
    }
    desk.add(sections, "next", desk.released(person, Voice.PARTNER));
    sections.add(
        desk.section("about", List.of(desk.say(Voice.PARTNER, "about.complaint", Map.of()))));
    return desk.explanation("companion", Map.of("subject", subject), sections);
  }

  private @Nullable Unplaced missing(PersonId person) {
    return situation.proposal().unplaced().stream()
        .filter(each -> each.kind() == UnplacedKind.COMPANION)
        .filter(each -> each.refId().equals(person.value()))
        .findFirst()
        .orElse(null);
  }

  private List<Sentence> inShort(@Nullable Placement bed) {
    Sentence answer =
        bed == null
            ? desk.say(Voice.PARTNER, "short.companionWaiting", Map.of())
            : desk.say(
                Voice.PARTNER,
                "short.companion",
                Map.of("unit", desk.words().of(bed.unitId()), "from", desk.words().of(bed.from())));
    return List.of(answer, desk.say(Voice.PARTNER, "short.proposal", Map.of()));
  }
}
