package no.romslig.solver.audit.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Move;
import no.romslig.solver.audit.book.Place;
import no.romslig.solver.proposal.Certificate.Violation;
import no.romslig.solver.snapshot.PersonId;

/**
 * {@code EXECUTABLE}: a move that is not heard, or disagreed with and not decided anew, is not
 * executable, nor is what depends on it; and a placement names exactly those who must move first
 * (FL-02, FL-04).
 */
final class Executable implements HardRuleCheck {

  private static final String RULE = "EXECUTABLE";

  @Override
  public List<Violation> violations(Book book) {
    var dependencies = new Dependencies(book);
    var found = new ArrayList<Violation>();
    for (var move : book.moves()) {
      if (!move.committed()) {
        found.addAll(
            move.isRelocation()
                ? relocation(move, book, dependencies)
                : placement(move, book, dependencies));
      }
    }
    return found;
  }

  private static List<Violation> relocation(Move move, Book book, Dependencies dependencies) {
    var leavers = dependencies.leavers(move);
    boolean choice = dependencies.needed(move, leavers) < leavers.size();
    boolean atMost = mayBeCarriedOut(move, book);
    boolean atLeast = atMost && allMay(dependencies.closure(leavers, false), move, book);
    if (!choice) {
      atMost = atMost && allMay(dependencies.closure(leavers, true), move, book);
    }
    boolean wrong = (move.executable() && !atMost) || (!move.executable() && atLeast);
    return wrong ? List.of(violation(move, Set.of(), Set.of(), !move.executable())) : List.of();
  }

  private static List<Violation> placement(Move move, Book book, Dependencies dependencies) {
    var leavers = dependencies.leavers(move);
    var named = move.dependsOn();
    var chosen = new LinkedHashSet<>(leavers);
    chosen.retainAll(named);
    var required = new LinkedHashSet<PersonId>();
    if (dependencies.needed(move, leavers) > chosen.size()) {
      required.addAll(leavers);
    }
    required.addAll(dependencies.closure(chosen, true));
    required.addAll(reunion(move, book));
    required.removeIf(person -> !isToMoveFirst(person, book));
    required.remove(move.personId());

    var allowed = new LinkedHashSet<>(dependencies.closure(leavers, false));
    allowed.addAll(required);
    allowed.addAll(ofPartner(move, book, dependencies));
    allowed.remove(move.personId());

    var missing = new LinkedHashSet<>(required);
    missing.removeAll(named);
    var tooMany = new LinkedHashSet<>(named);
    tooMany.removeAll(allowed);
    boolean expected = allMay(required, move, book) && allMay(named, move, book);
    return missing.isEmpty() && tooMany.isEmpty() && expected == move.executable()
        ? List.of()
        : List.of(violation(move, missing, tooMany, expected));
  }

  private static boolean isToMoveFirst(PersonId person, Book book) {
    var move = book.moveOf(person);
    return book.register().isResident(person) && (move == null || !move.committed());
  }

  /** A partner whose relocation to this institution is what makes the two live together. */
  private static Set<PersonId> reunion(Move move, Book book) {
    var couple = book.register().invokedCoupleOf(move.personId());
    if (couple == null) {
      return Set.of();
    }
    var partner = couple.partnerOf(move.personId());
    var partnerMove = book.moveOf(partner);
    Place home = book.homeOf(partner);
    boolean follows =
        partnerMove != null
            && partnerMove.isRelocation()
            && partnerMove.place().institution().equals(move.place().institution())
            && (home == null || !home.institution().equals(move.place().institution()));
    return follows ? Set.of(partner) : Set.of();
  }

  /** What a couple's joint place may also be said to depend on. */
  private static Set<PersonId> ofPartner(Move move, Book book, Dependencies dependencies) {
    var couple = book.register().invokedCoupleOf(move.personId());
    if (couple == null) {
      return Set.of();
    }
    return dependencies.closure(Set.of(couple.partnerOf(move.personId())), false);
  }

  private static boolean allMay(Set<PersonId> persons, Move except, Book book) {
    for (var person : persons) {
      var move = book.moveOf(person);
      if (!person.equals(except.personId()) && move != null && !mayBeCarriedOut(move, book)) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayBeCarriedOut(Move move, Book book) {
    if (!move.isRelocation() || move.committed()) {
      return true;
    }
    var relocation = book.register().relocationOf(move.personId());
    if (relocation == null) {
      return true;
    }
    var rules = book.register().rules().move();
    boolean heard = relocation.heard() || !rules.requireHearing();
    boolean settled =
        !rules.newDecisionOnDisagreement()
            || !Boolean.FALSE.equals(relocation.agrees())
            || Boolean.TRUE.equals(relocation.newDecision());
    return heard && settled;
  }

  private static Violation violation(
      Move move, Set<PersonId> missing, Set<PersonId> tooMany, boolean expected) {
    return new Violation(
        RULE,
        List.of(move.ref()),
        Fault.params(
            "executable",
            move.executable(),
            "expected",
            expected,
            "missing",
            missing.isEmpty() ? null : List.copyOf(missing),
            "tooMany",
            tooMany.isEmpty() ? null : List.copyOf(tooMany)));
  }
}
