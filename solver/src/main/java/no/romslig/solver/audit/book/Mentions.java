package no.romslig.solver.audit.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.proposal.Certificate.Violation;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.Released;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.GrantId;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.ShortStayId;

/** Finds unknown ids in the lists that place nobody: {@code released} and {@code unplaced}. */
record Mentions(Register register, Proposal proposal) {

  List<Violation> unknown() {
    var found = new ArrayList<Violation>();
    for (var each : proposal.released()) {
      if (!isKnown(each) || register.place(each.unitId()) == null) {
        found.add(violation(each.refId(), Map.of("list", "released")));
      }
    }
    for (var each : proposal.unplaced()) {
      if (!isKnown(each)) {
        found.add(violation(each.refId(), Map.of("list", "unplaced")));
      }
    }
    return found;
  }

  private static Violation violation(String ref, Map<String, Object> params) {
    return new Violation("UNKNOWN", List.of(ref), new LinkedHashMap<>(params));
  }

  private boolean isKnown(Released each) {
    return switch (each.kind()) {
      case RESPITE -> register.grant(new GrantId(each.refId())) != null;
      case SHORT_STAY -> register.shortStay(new ShortStayId(each.refId())) != null;
      case PLACEMENT -> register.caseById(new CaseId(each.refId())) != null;
      case RELOCATION -> register.relocationOf(new PersonId(each.refId())) != null;
    };
  }

  private boolean isKnown(Unplaced each) {
    return switch (each.kind()) {
      case CASE -> register.caseById(new CaseId(each.refId())) != null;
      case RELOCATION -> register.relocationOf(new PersonId(each.refId())) != null;
      case COMPANION -> register.person(new PersonId(each.refId())) != null;
      case SHORT_STAY -> register.shortStay(new ShortStayId(each.refId())) != null;
      case RESPITE_CYCLE -> register.grant(new GrantId(each.refId())) != null;
    };
  }
}
