package no.romslig.solver.explain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.proposal.Assigned;
import no.romslig.solver.proposal.Change;
import no.romslig.solver.proposal.Change.Kind;
import no.romslig.solver.proposal.Revision;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.PersonId;

/** Says what is not as in the last proposal. */
final class ChangeEntries {

  private final Desk desk;

  ChangeEntries(Desk desk) {
    this.desk = desk;
  }

  /** Nothing where the proposal does not come from another. */
  Optional<Section> section() {
    Revision revision = desk.situation().proposal().revision();
    if (revision == null) {
      return Optional.empty();
    }
    List<Sentence> entries = new ArrayList<>();
    int count = revision.changes().size();
    entries.add(desk.say(Voice.APPLICANT, "changes.count", Map.of("n", count)));
    Integer limit = revision.maxChanges();
    if (limit != null && count > limit) {
      entries.add(desk.say(Voice.APPLICANT, "changes.overLimit", Map.of("limit", limit)));
    }
    revision.changes().forEach(change -> entries.add(entry(change)));
    return Optional.of(desk.section("changes", entries));
  }

  /** What has changed for a case, a person, a grant or a stay; a person's case counts too. */
  List<Sentence> about(String id) {
    Situation situation = desk.situation();
    Revision revision = situation.proposal().revision();
    Case own = situation.caseOf(new PersonId(id));
    return revision == null
        ? List.of()
        : revision.changes().stream()
            .filter(
                each ->
                    each.refId().equals(id)
                        || (own != null && each.refId().equals(own.id().value())))
            .map(this::entry)
            .toList();
  }

  private Sentence entry(Change change) {
    List<String> parts = new ArrayList<>();
    parts.add(desk.text("item", Map.of("subject", subject(change), "text", text(change))));
    desk.reasons(change.because(), voice(change.kind())).forEach(each -> parts.add(each.text()));
    return Sentence.about(change.refId(), String.join(" ", parts));
  }

  private String text(Change change) {
    Assigned before = change.before();
    Assigned after = change.after();
    if (before == null) {
      return after == null ? "" : desk.text("change.ADDED", Map.of("after", words(after)));
    }
    return after == null
        ? desk.text("change.REMOVED", Map.of("before", words(before)))
        : desk.text("change.MOVED", Map.of("before", words(before), "after", words(after)));
  }

  private String words(Assigned assigned) {
    return desk.text(
        "change.assigned",
        Map.of(
            "unit", desk.words().of(assigned.unitId()),
            "from", desk.words().of(assigned.from()),
            "to", assigned.to() == null ? Values.NONE : desk.words().of(assigned.to())));
  }

  private String subject(Change change) {
    return switch (change.kind()) {
      case CASE -> desk.subjects().ofCase(change.refId());
      case RELOCATION, COMPANION -> desk.subjects().of(new PersonId(change.refId()));
      case SHORT_STAY -> desk.subjects().ofShortStay(change.refId());
      case RESPITE_CYCLE -> desk.subjects().ofGrant(change.refId());
    };
  }

  private static Voice voice(Kind kind) {
    return switch (kind) {
      case CASE -> Voice.APPLICANT;
      case RELOCATION -> Voice.RESIDENT;
      case COMPANION -> Voice.PARTNER;
      case SHORT_STAY, RESPITE_CYCLE -> Voice.GUEST;
    };
  }
}
