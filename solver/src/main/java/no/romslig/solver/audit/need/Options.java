package no.romslig.solver.audit.need;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import no.romslig.solver.audit.book.Applicant;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Place;
import no.romslig.solver.audit.rule.Companions;
import no.romslig.solver.snapshot.CoupleMode;
import no.romslig.solver.snapshot.InstitutionId;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** Where each person could be, as sets of unit numbers, on any day of the look-ahead. */
final class Options {

  private final Book book;
  private final Fit fit;
  private final LocalDate[] firstFree;
  private final Map<String, BitSet> known = new HashMap<>();

  Options(Book book, Fit fit) {
    this.book = book;
    this.fit = fit;
    this.firstFree = new LocalDate[book.register().places().size()];
    var here = new HashMap<UnitId, Integer>();
    var ends = new HashMap<UnitId, LocalDate>();
    for (var occupancy : book.register().snapshot().occupancies()) {
      if (!isMover(occupancy.personId())) {
        here.merge(occupancy.unitId(), 1, Integer::sum);
        LocalDate end = endOf(occupancy);
        if (end != null) {
          ends.merge(occupancy.unitId(), end, (one, other) -> one.isBefore(other) ? one : other);
        }
      }
    }
    for (var place : book.register().places()) {
      LocalDate end = ends.get(place.id());
      boolean taken = here.getOrDefault(place.id(), 0) >= place.unit().capacity();
      firstFree[place.index()] = taken && end != null ? end : book.register().asOf();
    }
  }

  /** When someone who leaves within the look-ahead has left, turnover counted. */
  private @Nullable LocalDate endOf(Occupancy occupancy) {
    LocalDate to = occupancy.to();
    if (to == null) {
      return null;
    }
    LocalDate end = to.plusDays(book.register().rules().turnoverNights());
    return end.isAfter(book.register().lookAheadEnd()) || end.isBefore(book.register().asOf())
        ? null
        : end;
  }

  /** Whether the person may leave where they are: by a case or a relocation. */
  boolean isMover(PersonId person) {
    var register = book.register();
    return register.caseOf(person) != null || register.relocationOf(person) != null;
  }

  /** All units that suit the applicant on some day on which they could be free. */
  BitSet of(Applicant applicant) {
    return known.computeIfAbsent(
        applicant.kind() + " " + applicant.ref(), key -> compute(applicant));
  }

  private BitSet compute(Applicant applicant) {
    var units = new BitSet();
    for (var place : book.register().places()) {
      LocalDate earliest = fit.earliest(applicant, place);
      if (earliest != null && canStart(applicant, place, earliest)) {
        units.set(place.index());
      }
    }
    InstitutionId only = partnersInstitution(applicant);
    if (only != null) {
      for (var place : book.register().places()) {
        if (!place.institution().equals(only)) {
          units.clear(place.index());
        }
      }
    }
    return units;
  }

  private boolean canStart(Applicant applicant, Place place, LocalDate earliest) {
    LocalDate free = firstFree[place.index()];
    return !free.isAfter(earliest) || fit.earliest(applicant, place, free) != null;
  }

  /** The only place for a waitlisted case whose partner is a resident who stays. */
  private @Nullable InstitutionId partnersInstitution(Applicant applicant) {
    var register = book.register();
    var couple = register.invokedCoupleOf(applicant.person().id());
    if (couple == null
        || applicant.kind() != Applicant.Kind.CASE
        || applicant.right()
        || register.waived("SB-01", applicant.waiverRef())
        || register.waived("SB-01", couple.id().value())) {
      return null;
    }
    var partner = couple.partnerOf(applicant.person().id());
    Place home = isMover(partner) ? null : book.homeOf(partner);
    return home == null ? null : home.institution();
  }

  /** Whether the person is placed together with the partner or not at all. */
  boolean isTogetherOrNotAtAll(Applicant applicant) {
    var register = book.register();
    var couple = register.invokedCoupleOf(applicant.person().id());
    if (couple == null
        || applicant.kind() != Applicant.Kind.CASE
        || applicant.right()
        || couple.mode() != CoupleMode.TOGETHER_ONLY) {
      return false;
    }
    var partner = couple.partnerOf(applicant.person().id());
    return register.caseOf(partner) != null
        || (Companions.isAsked(couple, partner, register)
            && !Companions.lacksNeed(couple, register));
  }
}
