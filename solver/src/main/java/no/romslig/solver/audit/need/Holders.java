package no.romslig.solver.audit.need;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import no.romslig.solver.audit.book.Applicant;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Move;
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

  private static final String NO_UNIT = "HOLDER_HAS_NO_UNIT";
  private static final String LOWER = "HOLDER_RANKS_LOWER";

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

  /**
   * Enters all holders into the crowd; answers what is wrong with the first that has no claim.
   *
   * @param asProposed whether they must have a unit of the set in the proposal itself
   */
  @Nullable WitnessFault enter(
      List<Holder> holders, Item item, BitSet units, Crowd crowd, boolean asProposed) {
    var seen = new HashSet<PersonId>();
    for (var holder : holders) {
      var person = book.register().person(holder.personId());
      if (person == null || !seen.add(person.id()) || person.id().equals(item.personId())) {
        return unknown(holder);
      }
      String fault =
          switch (holder.why()) {
            case RESIDENT -> resident(person, item, units, crowd, asProposed);
            case COMMITTED -> committed(person, units, crowd);
            case HIGHER_RANK -> higher(person, item, units, crowd, asProposed);
            case COMPANION -> companion(person, item, units, crowd, asProposed);
            case PARTNER -> partner(person, item, crowd);
          };
      if (fault != null) {
        return new WitnessFault(fault, person.id().value());
      }
    }
    return null;
  }

  static WitnessFault unknown(Holder holder) {
    return new WitnessFault("HOLDER_UNKNOWN", holder.personId().value());
  }

  /**
   * Whether the claim depends on more of an item than its rank. Any other that holds against one
   * item holds against every item of lower rank.
   */
  boolean hangsOnItem(Holder holder) {
    return switch (holder.why()) {
      case PARTNER -> true;
      case RESIDENT -> isBound(holder.personId());
      case COMMITTED, HIGHER_RANK, COMPANION -> false;
    };
  }

  private boolean isBound(PersonId id) {
    var person = book.register().person(id);
    var applicant = person == null ? null : options.applicant(person);
    return applicant != null && options.boundBy(applicant) != null;
  }

  private @Nullable String resident(
      Person person, Item item, BitSet units, Crowd crowd, boolean asProposed) {
    if (!options.tenants().mayMove(person.id())) {
      return enterFixed(person, stayingPlace(person.id(), units), crowd);
    }
    var kept = options.keptBy(person.id());
    if (kept.isEmpty() || (asProposed && !isIn(units, person, kept))) {
      return NO_UNIT;
    }
    crowd.addMovable(person, staysUntilPlaced(person, item) ? kept : options.anyOf(person.id()));
    return null;
  }

  /** Who is bound to a partner makes room for nobody, and moves with the own item or not at all. */
  private boolean staysUntilPlaced(Person person, Item item) {
    if (!isBound(person.id())) {
      return false;
    }
    var move = book.moveOf(person.id());
    var rank = move == null ? null : ranking.rankOf(move);
    return rank == null || item.isAbove(rank);
  }

  /** Whether the person is in the set in the end. */
  private boolean isIn(BitSet units, Person person, BitSet kept) {
    var move = book.moveOf(person.id());
    return move == null
        ? kept.intersects(units) || faulty.has(person.id())
        : has(person, move.place(), units);
  }

  private boolean has(Person person, Place place, BitSet units) {
    return units.get(place.index()) || faulty.has(person.id());
  }

  /** The unit of the set that someone stays in beyond the look-ahead. */
  private @Nullable Place stayingPlace(PersonId person, BitSet units) {
    for (var presence : book.presencesByPerson().getOrDefault(person, List.of())) {
      if (presence.source() != Presence.Source.STAY && blocks(presence, units)) {
        return presence.place();
      }
    }
    return null;
  }

  private boolean blocks(Presence presence, BitSet units) {
    LocalDate to = presence.period().to();
    int turnover = book.register().rules().turnoverNights();
    return presence.planned()
        && units.get(presence.place().index())
        && (to == null || to.plusDays(turnover).isAfter(book.register().lookAheadEnd()));
  }

  private static @Nullable String enterFixed(Person person, @Nullable Place place, Crowd crowd) {
    if (place == null) {
      return NO_UNIT;
    }
    crowd.addFixed(person, place);
    return null;
  }

  private @Nullable String committed(Person person, BitSet units, Crowd crowd) {
    for (var presence : book.presencesByPerson().getOrDefault(person.id(), List.of())) {
      if (presence.source() != Presence.Source.OCCUPANCY && blocks(presence, units)) {
        return enterFixed(person, presence.place(), crowd);
      }
    }
    return NO_UNIT;
  }

  private @Nullable String higher(
      Person person, Item item, BitSet units, Crowd crowd, boolean asProposed) {
    var move = book.moveOf(person.id());
    if (move == null) {
      return asFarAsFaulty(person, units, crowd);
    }
    if (move.isCompanion() || !ranking.goesBefore(move, item)) {
      return LOWER;
    }
    return enterPlaced(move, units, crowd, asProposed);
  }

  private @Nullable String companion(
      Person person, Item item, BitSet units, Crowd crowd, boolean asProposed) {
    var move = book.moveOf(person.id());
    if (move == null) {
      return asFarAsFaulty(person, units, crowd);
    }
    boolean goesBefore =
        move.isCompanion()
            && Companions.isAsked(person.id(), book.register())
            && ranking.goesBefore(move, item);
    return goesBefore ? enterPlaced(move, units, crowd, asProposed) : LOWER;
  }

  private @Nullable String enterPlaced(Move move, BitSet units, Crowd crowd, boolean asProposed) {
    Person person = move.applicant().person();
    if (move.committed()) {
      return committed(person, units, crowd);
    }
    if (asProposed && !has(person, move.place(), units)) {
      return NO_UNIT;
    }
    crowd.addMovable(person, options.of(move.applicant()));
    return null;
  }

  /** The own partner, in whom an item of two fails as well as in oneself. */
  private @Nullable String partner(Person person, Item item, Crowd crowd) {
    var couple = options.boundBy(item.applicant());
    Applicant applicant = options.applicant(person);
    boolean isPartner = couple != null && couple.personIds().contains(person.id());
    if (!isPartner || applicant == null || !options.tenants().mayMove(person.id())) {
      return "HOLDER_UNKNOWN";
    }
    boolean mayStayHome = applicant.kind() == Applicant.Kind.RELOCATION;
    crowd.addMovable(person, mayStayHome ? options.anyOf(person.id()) : options.of(applicant));
    return null;
  }

  /** Where the holder's own place is the fault, the witness is not blamed for it. */
  private @Nullable String asFarAsFaulty(Person person, BitSet units, Crowd crowd) {
    if (!faulty.has(person.id())) {
      return NO_UNIT;
    }
    crowd.addMovable(person, units);
    return null;
  }
}
