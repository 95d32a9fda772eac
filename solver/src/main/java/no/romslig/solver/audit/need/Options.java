package no.romslig.solver.audit.need;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.audit.book.Applicant;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Place;
import no.romslig.solver.audit.book.Register;
import no.romslig.solver.audit.rule.Companions;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.CoupleMode;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Where each person could be, as sets of unit numbers: what suits on a day of the look-ahead on
 * which those who stay leave room.
 */
final class Options {

  private final Book book;
  private final Fit fit;
  private final Tenants tenants;
  private final Map<List<Object>, BitSet> known = new HashMap<>();
  private final Map<PersonId, BitSet> knownOfAnyKind = new HashMap<>();

  Options(Book book, Fit fit, Tenants tenants) {
    this.book = book;
    this.fit = fit;
    this.tenants = tenants;
  }

  Fit fit() {
    return fit;
  }

  Tenants tenants() {
    return tenants;
  }

  Register register() {
    return book.register();
  }

  /** All units that the applicant could have; not to be changed. */
  BitSet of(Applicant applicant) {
    var key = Fit.key(applicant);
    var found = known.get(key);
    if (found == null) {
      found = compute(applicant);
      known.put(key, found);
    }
    return found;
  }

  private BitSet compute(Applicant applicant) {
    var units = fit.of(applicant).units();
    units.andNot(tenants.closedTo(applicant.person()));
    var doubtful = (BitSet) units.clone();
    doubtful.andNot(tenants.empty());
    for (int unit = doubtful.nextSetBit(0); unit >= 0; unit = doubtful.nextSetBit(unit + 1)) {
      var place = book.register().places().get(unit);
      units.set(unit, firstDay(applicant, place) != null);
    }
    if (applicant.kind() == Applicant.Kind.COMPANION) {
      addPartnersCoupleUnits(applicant, units);
    }
    return units;
  }

  /** The first day on which the person could move into the unit, if ever. */
  @Nullable LocalDate firstDay(Applicant applicant, Place place) {
    LocalDate earliest = fit.earliest(applicant, place);
    return earliest == null ? null : firstDay(applicant, place, earliest);
  }

  private @Nullable LocalDate firstDay(Applicant applicant, Place place, LocalDate earliest) {
    LocalDate free = tenants.firstFree(place, applicant.person());
    if (free.isAfter(book.register().lookAheadEnd())) {
      return null;
    }
    return free.isAfter(earliest) ? fit.earliest(applicant, place, free) : earliest;
  }

  /** The second place of whatever couple unit the partner could have. */
  private void addPartnersCoupleUnits(Applicant companion, BitSet units) {
    var register = book.register();
    var couple = register.invokedCoupleOf(companion.person().id());
    if (couple == null) {
      return;
    }
    var theirs = anyOf(couple.partnerOf(companion.person().id()));
    for (int unit = theirs.nextSetBit(0); unit >= 0; unit = theirs.nextSetBit(unit + 1)) {
      var place = register.places().get(unit);
      if (firstDay(beside(companion, place), place) != null) {
        units.set(unit);
      }
    }
  }

  /** A companion may be in any couple unit, beside the partner. */
  Applicant beside(Applicant applicant, Place place) {
    var couple = book.register().invokedCoupleOf(applicant.person().id());
    return applicant.kind() == Applicant.Kind.COMPANION
            && couple != null
            && place.unit().coupleUnit()
        ? Applicant.companion(applicant.person(), couple, applicant.stay(), place.id())
        : applicant;
  }

  /** As what the person could move into the unit; missing for one who could only stay in it. */
  @Nullable Applicant moverInto(Place place, Person person) {
    var applicant = applicant(person);
    boolean couldOnlyStay = !tenants.mayMove(person.id()) || tenants.mayStayIn(place, person.id());
    return applicant == null || couldOnlyStay ? null : beside(applicant, place);
  }

  /** Where the person could have moved by the day. */
  BitSet reachedBy(Person person, LocalDate day) {
    var units = new BitSet();
    var move = book.moveOf(person.id());
    if (move != null && move.committed() && !move.from().isAfter(day)) {
      units.set(move.place().index());
    }
    var applicant = applicant(person);
    if (applicant == null || !tenants.mayMove(person.id())) {
      return units;
    }
    of(applicant).stream()
        .filter(
            unit -> {
              var place = book.register().places().get(unit);
              LocalDate first = firstDay(beside(applicant, place), place);
              return first != null && !first.isAfter(day);
            })
        .forEach(units::set);
    units.andNot(keptBy(person.id()));
    return units;
  }

  /** What the person keeps unless moved. */
  BitSet keptBy(PersonId id) {
    var units = new BitSet();
    for (var kept : book.register().unitsKeptBy(id)) {
      var place = book.register().place(kept);
      if (place != null) {
        units.set(place.index());
      }
    }
    return units;
  }

  /** Everywhere that someone with a case, a relocation or a home could be; not to be changed. */
  BitSet anyOf(PersonId id) {
    var found = knownOfAnyKind.get(id);
    if (found == null) {
      found = computeAnyOf(id);
      knownOfAnyKind.put(id, found);
    }
    return found;
  }

  private BitSet computeAnyOf(PersonId id) {
    var units = new BitSet();
    var move = book.moveOf(id);
    if (move != null && move.committed()) {
      units.set(move.place().index());
      return units;
    }
    units.or(keptBy(id));
    var person = book.register().person(id);
    var applicant = person == null ? null : applicant(person);
    if (applicant != null && tenants.mayMove(id)) {
      units.or(of(applicant));
    }
    return units;
  }

  /**
   * Where the person could be in a proposal that places whoever this one places; not to be changed.
   */
  BitSet unitsOf(PersonId id) {
    var move = book.moveOf(id);
    if (move == null || move.committed() || book.register().caseOf(id) == null) {
      return anyOf(id);
    }
    var applicant = applicant(move.applicant().person());
    return applicant == null ? anyOf(id) : of(applicant);
  }

  /** As what the person may be placed: by a case, a relocation, or as a companion. */
  @Nullable Applicant applicant(Person person) {
    var register = book.register();
    var own = register.caseOf(person.id());
    if (own != null) {
      return Applicant.of(own, person, register.homesOf(person.id()));
    }
    var relocation = register.relocationOf(person.id());
    if (relocation != null) {
      return Applicant.of(relocation, person, register.homesOf(person.id()));
    }
    var couple = register.invokedCoupleOf(person.id());
    var companion = couple == null ? null : couple.companion();
    return couple != null && companion != null && Companions.isAsked(couple, person.id(), register)
        ? Applicant.companion(person, couple, companion.stay(), null)
        : null;
  }

  /** The couple without which the applicant is not placed at all, if there is one. */
  @Nullable Couple boundBy(Applicant applicant) {
    var register = book.register();
    var couple = register.invokedCoupleOf(applicant.person().id());
    if (couple == null || applicant.kind() != Applicant.Kind.CASE || applicant.right()) {
      return null;
    }
    var partner = couple.partnerOf(applicant.person().id());
    boolean together = couple.mode() == CoupleMode.TOGETHER_ONLY;
    if (tenants.hasMoveDecided(partner)) {
      return couple;
    }
    boolean bound =
        register.caseOf(partner) != null
            ? together
            : register.isResident(partner)
                || (together
                    && Companions.isAsked(couple, partner, register)
                    && !Companions.lacksNeed(couple, register));
    return bound ? couple : null;
  }
}
