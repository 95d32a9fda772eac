package no.romslig.solver.audit.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Register;
import no.romslig.solver.audit.book.Stay;
import no.romslig.solver.proposal.Certificate.Violation;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.Commitment;
import no.romslig.solver.snapshot.GrantId;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.ShortStayId;
import org.jspecify.annotations.Nullable;

/**
 * {@code COMMITMENT}: what a person has decided is listed as decided; only the person's own move to
 * a lasting place cuts a stay.
 */
final class CommitmentKept implements HardRuleCheck {

  private static final String RULE = "COMMITMENT";

  @Override
  public List<Violation> violations(Book book) {
    var unreadable = new HashSet<String>();
    book.unknown().forEach(each -> unreadable.addAll(each.refIds()));
    var found = new ArrayList<Violation>();
    for (var commitment : book.register().snapshot().commitments()) {
      if (!unreadable.contains(commitment.refId())
          && isKnown(commitment, book.register())
          && !isKept(commitment, book)) {
        found.add(
            new Violation(
                RULE,
                List.of(commitment.refId()),
                Fault.params(
                    "kind",
                    commitment.kind(),
                    "unitId",
                    commitment.unitId(),
                    "from",
                    commitment.from(),
                    "to",
                    commitment.to())));
      }
    }
    found.addAll(falselyPublished(book, unreadable));
    return found;
  }

  private static List<Violation> falselyPublished(Book book, Set<String> unreadable) {
    var published = new HashSet<List<Object>>();
    for (var stay : book.stays()) {
      if (stay instanceof Stay.Respite respite && (respite.published() || respite.committed())) {
        published.add(List.of(respite.grant().id(), respite.place().id(), respite.period()));
      }
    }
    return book.proposal().respiteStays().stream()
        .filter(each -> each.published() && !unreadable.contains(each.grantId().value()))
        .filter(each -> !published.contains(List.of(each.grantId(), each.unitId(), each.period())))
        .map(
            each ->
                new Violation(
                    RULE,
                    List.of(each.grantId().value()),
                    Fault.params("published", true, "from", each.from())))
        .toList();
  }

  private static boolean isKnown(Commitment commitment, Register register) {
    return register.place(commitment.unitId()) != null
        && switch (commitment.kind()) {
          case PLACEMENT -> register.caseById(new CaseId(commitment.refId())) != null;
          case RELOCATION -> register.person(new PersonId(commitment.refId())) != null;
          case RESPITE -> register.grant(new GrantId(commitment.refId())) != null;
          case SHORT_STAY -> register.shortStay(new ShortStayId(commitment.refId())) != null;
        };
  }

  private static boolean isKept(Commitment commitment, Book book) {
    return switch (commitment.kind()) {
      case PLACEMENT -> isListed(commitment, book);
      case RELOCATION -> isListed(commitment, book) || isCarriedOut(commitment, book);
      case RESPITE, SHORT_STAY ->
          isWhollyCut(commitment, book)
              || book.stays().stream()
                  .anyMatch(
                      stay ->
                          stay.committed()
                              && stay.ref().equals(commitment.refId())
                              && stay.place().id().equals(commitment.unitId())
                              && stay.period().from().equals(commitment.from()));
    };
  }

  private static boolean isListed(Commitment commitment, Book book) {
    return book.moves().stream()
        .anyMatch(
            move ->
                move.committed()
                    && move.ref().equals(commitment.refId())
                    && move.place().id().equals(commitment.unitId())
                    && move.from().equals(commitment.from()));
  }

  /** Someone who lives there already has no move left to list. */
  private static boolean isCarriedOut(Commitment commitment, Book book) {
    return book.register().homesOf(new PersonId(commitment.refId())).contains(commitment.unitId());
  }

  private static boolean isWhollyCut(Commitment commitment, Book book) {
    var person = Planned.personOf(commitment, book.register());
    LocalDate departure = departure(person, book);
    return departure != null && !departure.isAfter(commitment.from());
  }

  private static @Nullable LocalDate departure(@Nullable PersonId person, Book book) {
    return person == null ? null : book.departureOf(person);
  }
}
