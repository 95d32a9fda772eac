package no.romslig.solver.model.stay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.Commitment;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** Who moves into which unit, and when, by this proposal or by what is committed already. */
final class MoveIns {

  /** One person's new place, from a date on; {@code to} only for a companion. */
  record MoveIn(PersonId person, UnitId unit, LocalDate from, @Nullable LocalDate to) {}

  private final List<MoveIn> all = new ArrayList<>();
  private final Map<PersonId, MoveIn> first = new HashMap<>();

  MoveIns(Snapshot snapshot, List<Placement> placements, List<ProposedRelocation> relocations) {
    for (Placement placement : placements) {
      add(new MoveIn(placement.personId(), placement.unitId(), placement.from(), placement.to()));
    }
    for (ProposedRelocation relocation : relocations) {
      add(new MoveIn(relocation.personId(), relocation.toUnitId(), relocation.on(), null));
    }
    addCommitted(snapshot);
  }

  /** What is committed holds whether the proposal lists it or not. */
  private void addCommitted(Snapshot snapshot) {
    Map<CaseId, PersonId> applicants = new HashMap<>();
    for (Case aCase : snapshot.cases()) {
      applicants.put(aCase.id(), aCase.personId());
    }
    for (Commitment commitment : snapshot.commitments()) {
      PersonId person =
          switch (commitment.kind()) {
            case PLACEMENT -> applicants.get(new CaseId(commitment.refId()));
            case RELOCATION -> new PersonId(commitment.refId());
            case RESPITE, SHORT_STAY -> null;
          };
      if (person != null && !first.containsKey(person)) {
        add(new MoveIn(person, commitment.unitId(), commitment.from(), commitment.to()));
      }
    }
  }

  private void add(MoveIn moveIn) {
    all.add(moveIn);
    first.merge(
        moveIn.person(), moveIn, (one, other) -> other.from().isBefore(one.from()) ? other : one);
  }

  List<MoveIn> all() {
    return all;
  }

  /** The person's first; null for someone who stays where they are. */
  @Nullable MoveIn of(@Nullable PersonId person) {
    return person == null ? null : first.get(person);
  }

  /** From when the person has the new home; null for someone who stays where they are. */
  @Nullable LocalDate from(@Nullable PersonId person) {
    MoveIn moveIn = of(person);
    return moveIn == null ? null : moveIn.from();
  }
}
