package no.romslig.solver.audit.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.proposal.Certificate.Violation;
import no.romslig.solver.snapshot.Couple;

/**
 * {@code SB-01}: the invoked <i>samboergaranti</i> is kept, and where it may yield, that is said.
 */
final class GuaranteeKept implements HardRuleCheck {

  private static final String RULE = "SB-01";
  private static final String APART = "COUPLE_APART";

  @Override
  public List<Violation> violations(Book book) {
    var unreadable = new LinkedHashSet<String>();
    book.unknown().forEach(each -> unreadable.addAll(each.refIds()));
    var found = new ArrayList<Violation>();
    for (var couple : book.register().snapshot().couples()) {
      if (couple.guaranteeInvoked()
          && !book.register().waived(RULE, couple)
          && names(couple, book).stream().noneMatch(unreadable::contains)) {
        found.addAll(violations(couple, book));
      }
    }
    return found;
  }

  private static List<Violation> violations(Couple couple, Book book) {
    var verdict = new GuaranteeVerdict(couple, book).reach();
    var refs = verdict.breakers().stream().distinct().toList();
    if (!refs.isEmpty()) {
      return List.of(
          new Violation(RULE, refs, Fault.params("coupleId", couple.id(), "mode", couple.mode())));
    }
    if (verdict.apart() && !saidApart(couple, book)) {
      return List.of(
          new Violation(
              RULE,
              List.of(couple.id().value()),
              Fault.params("coupleId", couple.id(), "missingAlert", APART)));
    }
    return List.of();
  }

  private static boolean saidApart(Couple couple, Book book) {
    var names = names(couple, book);
    return book.proposal().alerts().stream()
        .anyMatch(alert -> alert.code().equals(APART) && names.contains(alert.refId()));
  }

  private static Set<String> names(Couple couple, Book book) {
    var names = new LinkedHashSet<String>();
    names.add(couple.id().value());
    for (var person : couple.personIds()) {
      names.add(person.value());
      var own = book.register().caseOf(person);
      if (own != null) {
        names.add(own.id().value());
      }
    }
    return names;
  }
}
