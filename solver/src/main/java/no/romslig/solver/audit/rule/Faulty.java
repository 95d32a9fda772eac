package no.romslig.solver.audit.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Register;
import no.romslig.solver.proposal.Certificate.Violation;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.GrantId;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.ShortStayId;
import org.jspecify.annotations.Nullable;

/**
 * Whatever a hard rule is already broken for. What only follows from that is not reported again:
 * such a proposal is never shown anyway, and one fault reads best as one.
 */
public final class Faulty {

  private final Set<String> refs = new HashSet<>();
  private boolean stays;

  public Faulty(List<Violation> violations, Book book) {
    for (var violation : violations) {
      violation.refIds().forEach(ref -> note(ref, book.register()));
    }
  }

  private void note(String ref, Register register) {
    refs.add(ref);
    var known = register.caseById(new CaseId(ref));
    if (known != null) {
      refs.add(known.personId().value());
    }
    var own = register.caseOf(new PersonId(ref));
    if (own != null) {
      refs.add(own.id().value());
    }
    stays |=
        register.grant(new GrantId(ref)) != null
            || register.shortStay(new ShortStayId(ref)) != null;
  }

  public boolean has(String ref) {
    return refs.contains(ref);
  }

  public boolean has(PersonId person) {
    return refs.contains(person.value());
  }

  /** Whether any stay is at fault, so that sums over stays follow from that fault. */
  boolean hasStays() {
    return stays;
  }

  boolean hasPersonOf(String ref, Register register) {
    @Nullable PersonId person = null;
    var grant = register.grant(new GrantId(ref));
    if (grant != null) {
      person = grant.personId();
    }
    var stay = register.shortStay(new ShortStayId(ref));
    if (stay != null) {
      person = stay.personId();
    }
    return person != null && has(person);
  }
}
