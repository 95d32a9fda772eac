package no.romslig.solver.explain.fact;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.model.place.Candidate;
import no.romslig.solver.model.place.Rank;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.LegalStatus;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Relocation;

/**
 * What is ranked for a lasting place: a case or a mandatory relocation that is not decided already.
 *
 * @param refId the case id, or the person id of a relocation
 * @param tier rights go before the waitlist, which relocations stand on
 */
public record RankedItem(
    String refId, PersonId personId, Candidate candidate, LegalStatus tier, Rank rank) {

  public boolean isRelocation() {
    return candidate.kind() == Candidate.Kind.RELOCATION;
  }

  /** All items of the snapshot, first in rank first. */
  public static List<RankedItem> of(Situation situation) {
    List<RankedItem> items = new ArrayList<>();
    for (Case each : situation.snapshot().cases()) {
      if (situation.decidedPlacement(each.id()) == null) {
        items.add(
            new RankedItem(
                each.id().value(),
                each.personId(),
                Candidate.of(each, situation.person(each.personId())),
                each.legalStatus(),
                Rank.of(each, situation.rules())));
      }
    }
    for (Relocation each : situation.snapshot().relocations()) {
      if (each.mandatory()
          && situation.decidedMove(each.personId()) == null
          && situation.caseOf(each.personId()) == null) {
        items.add(
            new RankedItem(
                each.personId().value(),
                each.personId(),
                Candidate.of(each, situation.person(each.personId())),
                LegalStatus.WAITLIST,
                Rank.of(each, situation.rules())));
      }
    }
    items.sort(comparing(RankedItem::tier).thenComparing(RankedItem::rank));
    return List.copyOf(items);
  }
}
