package no.romslig.solver.audit.need;

import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Move;
import no.romslig.solver.audit.rule.Companions;
import no.romslig.solver.audit.rule.Faulty;
import no.romslig.solver.proposal.Certificate.Envy;
import no.romslig.solver.proposal.Certificate.EnvyLabel;
import no.romslig.solver.snapshot.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * {@code LT-11}: finds everyone without a place who could take the unit of someone of lower rank,
 * all hard rules kept and that one left out.
 */
final class EnvyFinder {

  private final Book book;
  private final Ranking ranking;
  private final Fit fit;
  private final Faulty faulty;

  EnvyFinder(Book book, Ranking ranking, Fit fit, Faulty faulty) {
    this.book = book;
    this.ranking = ranking;
    this.fit = fit;
    this.faulty = faulty;
  }

  List<Envy> pairs() {
    var given = new ArrayList<Given>();
    for (var move : book.moves()) {
      if (!faulty.has(move.ref()) && !faulty.has(move.personId())) {
        given.add(new Given(new LeftOut(book, fit, move), ranking.rankOf(move)));
      }
    }
    var found = new ArrayList<Envy>();
    for (var item : ranking.items()) {
      if (isWithoutPlace(item)) {
        var suiting = fit.of(item.applicant()).units();
        for (var each : given) {
          var move = each.place().move();
          if (each.ranksBelow(item)
              && suiting.get(move.place().index())
              && each.place().couldGoTo(item.applicant())) {
            found.add(
                new Envy(item.ref(), move.ref(), move.place().id(), label(item, each.place())));
          }
        }
      }
    }
    return found;
  }

  /**
   * A place, and for whom.
   *
   * @param rank missing for someone who has none
   */
  private record Given(LeftOut place, @Nullable Item rank) {

    boolean ranksBelow(Item item) {
      return rank == null || item.isAbove(rank);
    }
  }

  private boolean isWithoutPlace(Item item) {
    return !item.committed()
        && book.departureOf(item.personId()) == null
        && !faulty.has(item.ref());
  }

  private @Nullable EnvyLabel label(Item item, LeftOut place) {
    var move = place.move();
    if (move.committed()) {
      return EnvyLabel.COMMITMENT;
    }
    if (isBound(item.personId()) || isBound(move.personId())) {
      return EnvyLabel.COUPLE;
    }
    if (book.register().holdsWaiver(item.applicant().waiverRef())
        || book.register().holdsWaiver(move.applicant().waiverRef())) {
      return EnvyLabel.WAIVER;
    }
    boolean explained =
        place.wouldAlsoLose().stream().anyMatch(each -> isAbove(each, item))
            || !place.couldGoToAfterAll(item.applicant());
    return explained ? EnvyLabel.RELOCATION : null;
  }

  /** Whether the one who moved, or the partner for whose sake, ranks higher. */
  private boolean isAbove(Move move, Item item) {
    var couple = book.register().invokedCoupleOf(move.personId());
    var partner = couple == null ? null : book.moveOf(couple.partnerOf(move.personId()));
    return ranksAbove(move, item) || (partner != null && ranksAbove(partner, item));
  }

  private boolean ranksAbove(Move move, Item item) {
    var rank = ranking.rankOf(move);
    return rank != null && rank.isAbove(item);
  }

  private boolean isBound(PersonId person) {
    var register = book.register();
    var couple = register.invokedCoupleOf(person);
    if (couple == null) {
      return false;
    }
    var partner = couple.partnerOf(person);
    if (register.caseOf(partner) != null || register.isResident(partner)) {
      return true;
    }
    return couple.companion() != null && !Companions.lacksNeed(couple, register);
  }
}
