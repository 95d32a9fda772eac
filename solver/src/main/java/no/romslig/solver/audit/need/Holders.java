package no.romslig.solver.audit.need;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.romslig.solver.audit.book.Applicant;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Place;
import no.romslig.solver.audit.book.Presence;
import no.romslig.solver.audit.rule.Companions;
import no.romslig.solver.audit.rule.Faulty;
import no.romslig.solver.proposal.Witness.Holder;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import org.jspecify.annotations.Nullable;

/** Checks that a witness's holders have what it says, and go before the one without a place. */
final class Holders {

  private final Book book;
  private final Ranking ranking;
  private final Options options;
  private final Faulty faulty;

  Holders(Book book, Ranking ranking, Options options, Faulty faulty) {
    this.book = book;
    this.ranking = ranking;
    this.options = options;
    this.faulty = faulty;
  }

  /** Enters all holders into the crowd; answers what is wrong with the first that has no claim. */
  @Nullable String enter(List<Holder> holders, Item item, BitSet units, Crowd crowd) {
    var seen = new HashSet<PersonId>();
    for (var holder : holders) {
      var person = book.register().person(holder.personId());
      if (person == null || !seen.add(person.id()) || person.id().equals(item.personId())) {
        return "HOLDER_UNKNOWN";
      }
      String fault =
          switch (holder.why()) {
            case RESIDENT -> resident(person, units, crowd);
            case COMMITTED -> committed(person, units, crowd);
            case HIGHER_RANK -> higher(person, item, units, crowd);
            case COMPANION -> companion(person, item, units, crowd);
          };
      if (fault != null) {
        return fault;
      }
    }
    blockOthers(seen, item, units, crowd);
    return null;
  }

  private @Nullable String resident(Person person, BitSet units, Crowd crowd) {
    var move = book.moveOf(person.id());
    boolean fixed = move == null ? !options.isMover(person.id()) : move.committed();
    if (fixed) {
      Place place = move == null ? stayingPlace(person.id(), units) : move.place();
      return enterFixed(person, place, units, crowd);
    }
    Place home = book.homeOf(person.id());
    Place now = book.finalPlaceOf(person.id());
    if (home == null || now == null || !units.get(home.index())) {
      return "HOLDER_HAS_NO_UNIT";
    }
    if (!units.get(now.index()) && !faulty.has(person.id())) {
      return "HOLDER_HAS_NO_UNIT";
    }
    var all = new BitSet();
    all.set(home.index());
    var applicant = applicant(person);
    if (applicant != null) {
      all.or(options.of(applicant));
    }
    crowd.addMovable(person, all);
    return null;
  }

  private @Nullable Applicant applicant(Person person) {
    var register = book.register();
    var own = register.caseOf(person.id());
    if (own != null) {
      return Applicant.of(own, person, register.homesOf(person.id()));
    }
    var relocation = register.relocationOf(person.id());
    return relocation == null
        ? null
        : Applicant.of(relocation, person, register.homesOf(person.id()));
  }

  /** The unit of the set that someone stays in beyond the look-ahead. */
  private @Nullable Place stayingPlace(PersonId person, BitSet units) {
    int turnover = book.register().rules().turnoverNights();
    for (var occupancy : book.register().occupanciesOf(person)) {
      LocalDate to = occupancy.to();
      var place = book.register().place(occupancy.unitId());
      if (place != null
          && units.get(place.index())
          && (to == null || to.plusDays(turnover).isAfter(book.register().lookAheadEnd()))) {
        return place;
      }
    }
    return null;
  }

  private static @Nullable String enterFixed(
      Person person, @Nullable Place place, BitSet units, Crowd crowd) {
    if (place == null || !units.get(place.index())) {
      return "HOLDER_HAS_NO_UNIT";
    }
    crowd.addFixed(person, place);
    return null;
  }

  private @Nullable String committed(Person person, BitSet units, Crowd crowd) {
    var move = book.moveOf(person.id());
    if (move != null && move.committed()) {
      return enterFixed(person, move.place(), units, crowd);
    }
    for (var presence : book.presencesByPerson().getOrDefault(person.id(), List.of())) {
      if (blocksBeyondLookAhead(presence) && units.get(presence.place().index())) {
        return enterFixed(person, presence.place(), units, crowd);
      }
    }
    return "HOLDER_HAS_NO_UNIT";
  }

  private boolean blocksBeyondLookAhead(Presence presence) {
    LocalDate to = presence.period().to();
    int turnover = book.register().rules().turnoverNights();
    return presence.source() == Presence.Source.STAY
        && presence.planned()
        && (to == null || to.plusDays(turnover).isAfter(book.register().lookAheadEnd()));
  }

  private @Nullable String higher(Person person, Item item, BitSet units, Crowd crowd) {
    var move = book.moveOf(person.id());
    if (move == null) {
      return asFarAsFaulty(person, units, crowd);
    }
    if (move.isCompanion() || !ranking.goesBefore(move, item)) {
      return "HOLDER_RANKS_LOWER";
    }
    if (!units.get(move.place().index()) && !faulty.has(person.id())) {
      return "HOLDER_HAS_NO_UNIT";
    }
    crowd.addMovable(person, options.of(move.applicant()));
    return null;
  }

  /** Where the holder's own place is the fault, the witness is not blamed for it. */
  private @Nullable String asFarAsFaulty(Person person, BitSet units, Crowd crowd) {
    if (!faulty.has(person.id())) {
      return "HOLDER_HAS_NO_UNIT";
    }
    crowd.addMovable(person, units);
    return null;
  }

  private @Nullable String companion(Person person, Item item, BitSet units, Crowd crowd) {
    var move = book.moveOf(person.id());
    if (move == null) {
      return asFarAsFaulty(person, units, crowd);
    }
    var couple = book.register().invokedCoupleOf(person.id());
    if (!move.isCompanion()
        || couple == null
        || !Companions.isAsked(couple, person.id(), book.register())
        || !ranking.goesBefore(move, item)) {
      return "HOLDER_RANKS_LOWER";
    }
    if (!units.get(move.place().index()) && !faulty.has(person.id())) {
      return "HOLDER_HAS_NO_UNIT";
    }
    crowd.addMovable(person, options.of(move.applicant()));
    return null;
  }

  private void blockOthers(Set<PersonId> listed, Item item, BitSet units, Crowd crowd) {
    for (int unit = units.nextSetBit(0); unit >= 0; unit = units.nextSetBit(unit + 1)) {
      for (var presence : book.presencesIn(book.register().places().get(unit).id())) {
        boolean isOther =
            presence.person() == null
                || (!listed.contains(presence.person())
                    && !presence.person().equals(item.personId()));
        if (isOther && blocksBeyondLookAhead(presence)) {
          crowd.block(presence.place());
        }
      }
    }
  }
}
