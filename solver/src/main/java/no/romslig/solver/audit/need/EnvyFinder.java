package no.romslig.solver.audit.need;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Move;
import no.romslig.solver.audit.book.Presence;
import no.romslig.solver.audit.rule.Companions;
import no.romslig.solver.audit.rule.Faulty;
import no.romslig.solver.audit.rule.Sharing;
import no.romslig.solver.proposal.Certificate.Envy;
import no.romslig.solver.proposal.Certificate.EnvyLabel;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.UnitId;
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
    var found = new ArrayList<Envy>();
    for (var item : ranking.items()) {
      if (isWithoutPlace(item)) {
        for (var move : book.moves()) {
          if (ranksLower(move, item) && couldTake(item, move)) {
            found.add(new Envy(item.ref(), move.ref(), move.place().id(), label(item, move)));
          }
        }
      }
    }
    return found;
  }

  private boolean isWithoutPlace(Item item) {
    return !item.committed()
        && book.departureOf(item.personId()) == null
        && !faulty.has(item.ref());
  }

  private boolean ranksLower(Move move, Item item) {
    if (faulty.has(move.ref()) || faulty.has(move.personId())) {
      return false;
    }
    var rank = ranking.rankOf(move);
    return rank == null || item.isAbove(rank);
  }

  private boolean couldTake(Item item, Move move) {
    LocalDate earliest = fit.earliest(item.applicant(), move.place());
    if (earliest == null) {
      return false;
    }
    var others = othersIn(move, item.personId());
    for (var date : candidates(earliest, others)) {
      if (isFree(item, move, others, date) && fit.suits(item.applicant(), move.place(), date)) {
        return true;
      }
    }
    return false;
  }

  /** Who else is in the unit if the one who moved in stays where that one was. */
  private List<Other> othersIn(Move move, PersonId applicant) {
    var others = new ArrayList<Other>();
    for (var presence : book.presencesIn(move.place().id())) {
      boolean stands = presence.isHeld() || presence.planned();
      if (stands
          && !applicant.equals(presence.person())
          && !move.personId().equals(presence.person())) {
        others.add(new Other(presence.occupant(), presence, presence.period()));
      }
    }
    for (var occupancy : book.register().occupanciesOf(move.personId())) {
      if (occupancy.unitId().equals(move.place().id())) {
        others.add(new Other("person " + move.personId(), null, occupancy.period()));
      }
    }
    return others;
  }

  /** Someone in the unit; without a presence, the one who is left out, in an old stay there. */
  private record Other(String occupant, @Nullable Presence presence, Period period) {}

  private Iterable<LocalDate> candidates(LocalDate earliest, List<Other> others) {
    var dates = new TreeSet<LocalDate>();
    dates.add(earliest);
    int turnover = book.register().rules().turnoverNights();
    for (var other : others) {
      LocalDate to = other.period().to();
      if (to != null && to.plusDays(turnover).isAfter(earliest)) {
        dates.add(to.plusDays(turnover));
      }
    }
    return dates.headSet(book.register().lookAheadEnd(), true);
  }

  private boolean isFree(Item item, Move move, List<Other> others, LocalDate from) {
    var stay = Period.openEnded(from);
    int turnover = book.register().rules().turnoverNights();
    var still = new ArrayList<Other>();
    for (var other : others) {
      LocalDate to = other.period().to();
      var taken = new Period(other.period().from(), to == null ? null : to.plusDays(turnover));
      if (taken.overlaps(stay)) {
        still.add(other);
      }
    }
    var unit = move.place().unit();
    return still.stream().map(Other::occupant).distinct().count() < unit.capacity()
        && still.stream().allMatch(other -> mayShare(item, move, other));
  }

  private boolean mayShare(Item item, Move move, Other other) {
    var presence = other.presence();
    PersonId with = presence == null ? move.personId() : presence.person();
    var person = with == null ? null : book.register().person(with);
    return person != null
        && Sharing.mayShare(
            move.place().unit(), item.applicant().person(), person, book.register());
  }

  private @Nullable EnvyLabel label(Item item, Move move) {
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
    return opensTheWay(move, item, move.place().id(), new HashSet<>())
        ? EnvyLabel.RELOCATION
        : null;
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

  /**
   * Whether the home that the move leaves goes, at once or along a chain, to a higher rank, or to
   * the wanted unit's own resident, who could not leave it otherwise.
   */
  private boolean opensTheWay(Move move, Item item, UnitId wanted, Set<PersonId> seen) {
    if (!seen.add(move.personId())) {
      return false;
    }
    for (var home : book.register().homesOf(move.personId())) {
      if (home.equals(wanted)) {
        return true;
      }
      for (var next : book.moves()) {
        if (next.place().id().equals(home)) {
          if (isAbove(next, item) || opensTheWay(next, item, wanted, seen)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether the one who moved, or the partner for whose sake, ranks higher. */
  private boolean isAbove(Move move, Item item) {
    var couple = book.register().invokedCoupleOf(move.personId());
    for (var each : book.moves()) {
      boolean counts =
          each.personId().equals(move.personId())
              || (couple != null && each.personId().equals(couple.partnerOf(move.personId())));
      var rank = counts ? ranking.rankOf(each) : null;
      if (rank != null && rank.isAbove(item)) {
        return true;
      }
    }
    return false;
  }
}
