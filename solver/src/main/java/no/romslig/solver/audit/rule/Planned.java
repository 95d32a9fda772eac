package no.romslig.solver.audit.rule;

import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.audit.book.Register;
import no.romslig.solver.snapshot.Commitment;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.GrantId;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.ShortStayId;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** A stay for a time that was committed or published before the run, of someone who is named. */
record Planned(CommitmentKind kind, String refId, PersonId person, UnitId unit, Period period) {

  static List<Planned> all(Register register) {
    var found = new ArrayList<Planned>();
    for (var each : register.snapshot().commitments()) {
      var person = personOf(each, register);
      boolean isStay =
          each.kind() == CommitmentKind.RESPITE || each.kind() == CommitmentKind.SHORT_STAY;
      if (isStay && person != null) {
        add(found, new Planned(each.kind(), each.refId(), person, each.unitId(), each.period()));
      }
    }
    for (var grant : register.snapshot().respiteGrants()) {
      for (var each : grant.published()) {
        add(
            found,
            new Planned(
                CommitmentKind.RESPITE,
                grant.id().value(),
                grant.personId(),
                each.unitId(),
                each.period()));
      }
    }
    return found;
  }

  /** What is both published and committed is planned once. */
  private static void add(List<Planned> found, Planned planned) {
    if (!found.contains(planned)) {
      found.add(planned);
    }
  }

  /** Whose commitment it is; missing for someone who is not named. */
  static @Nullable PersonId personOf(Commitment commitment, Register register) {
    return switch (commitment.kind()) {
      case PLACEMENT -> null;
      case RELOCATION -> new PersonId(commitment.refId());
      case RESPITE -> {
        var grant = register.grant(new GrantId(commitment.refId()));
        yield grant == null ? null : grant.personId();
      }
      case SHORT_STAY -> {
        var stay = register.shortStay(new ShortStayId(commitment.refId()));
        yield stay == null ? null : stay.personId();
      }
    };
  }
}
