package no.romslig.solver.audit.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import no.romslig.solver.audit.book.Applicant;
import no.romslig.solver.audit.book.Place;
import no.romslig.solver.audit.book.Register;
import no.romslig.solver.snapshot.Closure;
import org.jspecify.annotations.Nullable;

/** Whether a unit suits an applicant for a lasting place from a date, whoever is in it. */
public final class Suitability {

  private static final PlaceRule GRANTED = new PlaceGranted();

  /** Lines that make sense only for a form that is granted at all. */
  private static final List<PlaceRule> OF_THE_FORM =
      List.of(
          new PlaceShelteredImpairment(),
          new PlaceShelteredBehaviour(),
          new PlaceShelteredDiagnosis(),
          new HousingOwnWish(),
          new HousingResidency(),
          new RightPlace(),
          new PlaceAge());

  private static final List<PlaceRule> OF_ANY_PLACE =
      List.of(
          new PlaceFeature(),
          new PlaceReserved(),
          new Declined(),
          new ExternalPlace(),
          new OwnHome(),
          new CaseAssessments(),
          new PlaceOpening(),
          new PlaceClosure(),
          new PlaceStart(),
          new LookAhead());

  private final Register register;
  private final Terms terms;

  public Suitability(Register register) {
    this.register = register;
    this.terms = Terms.of(register);
  }

  /** Every line that is not kept and not waived. */
  public List<Fault> faults(Applicant applicant, Place place, LocalDate from) {
    var found = new ArrayList<Fault>();
    collect(GRANTED, applicant, place, from, found);
    if (found.isEmpty()) {
      OF_THE_FORM.forEach(rule -> collect(rule, applicant, place, from, found));
    }
    OF_ANY_PLACE.forEach(rule -> collect(rule, applicant, place, from, found));
    return found;
  }

  private void collect(
      PlaceRule rule, Applicant applicant, Place place, LocalDate from, List<Fault> found) {
    for (var fault : rule.faults(applicant, place, from, terms)) {
      if (!isWaived(fault, applicant, place, from)) {
        found.add(fault);
      }
    }
  }

  public boolean suits(Applicant applicant, Place place, LocalDate from) {
    return isKept(GRANTED, applicant, place, from)
        && OF_THE_FORM.stream().allMatch(rule -> isKept(rule, applicant, place, from))
        && OF_ANY_PLACE.stream().allMatch(rule -> isKept(rule, applicant, place, from));
  }

  private boolean isKept(PlaceRule rule, Applicant applicant, Place place, LocalDate from) {
    var faults = rule.faults(applicant, place, from, terms);
    return faults.isEmpty()
        || faults.stream().allMatch(fault -> isWaived(fault, applicant, place, from));
  }

  /** No waiver makes a unit for a time a lasting place, or lets one begin before the run. */
  private boolean isWaived(Fault fault, Applicant applicant, Place place, LocalDate from) {
    boolean forATime =
        fault.rule().equals("NOT-GRANTED")
            && applicant.kind() != Applicant.Kind.COMPANION
            && !place.unit().careForm().isLasting();
    boolean beforeTheRun = fault.rule().equals("START") && from.isBefore(terms.asOf());
    return !forATime && !beforeTheRun && register.waived(fault.rule(), applicant.waiverRef());
  }

  /** The first day from {@code notBefore} on, inside the horizon, from which the unit suits. */
  public @Nullable LocalDate earliest(Applicant applicant, Place place, LocalDate notBefore) {
    if (!isKept(GRANTED, applicant, place, notBefore)) {
      return null;
    }
    for (var date : turningPoints(applicant, place, notBefore)) {
      if (suits(applicant, place, date)) {
        return date;
      }
    }
    return null;
  }

  /** The last day up to {@code notAfter} from which the unit suits, if there is one. */
  public @Nullable LocalDate latest(Applicant applicant, Place place, LocalDate notAfter) {
    LocalDate last = terms.horizonEnd().minusDays(1);
    LocalDate bound = notAfter.isAfter(last) ? last : notAfter;
    if (suits(applicant, place, bound)) {
      return bound;
    }
    var dates = turningPoints(applicant, place, terms.asOf());
    for (var date : dates.headSet(bound, true).reversed()) {
      if (suits(applicant, place, date.minusDays(1))) {
        return date.minusDays(1);
      }
    }
    return null;
  }

  /** The only days on which the answer can change, so the only ones worth asking about. */
  private NavigableSet<LocalDate> turningPoints(
      Applicant applicant, Place place, LocalDate notBefore) {
    var dates = new TreeSet<LocalDate>();
    dates.add(notBefore);
    add(dates, terms.asOf());
    add(dates, applicant.readyFrom());
    add(dates, place.unit().availableFrom());
    place.unit().closures().stream().map(Closure::to).forEach(end -> add(dates, end));
    add(dates, terms.horizonEnd());
    LocalDate since = applicant.person().residentSince();
    if (since != null) {
      add(dates, since.plusMonths(terms.rules().hdo().minResidencyMonths()));
    }
    add(dates, Ages.adultFrom(applicant.person()));
    return dates.subSet(notBefore, true, later(notBefore, terms.horizonEnd()), false);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static void add(SortedSet<LocalDate> dates, @Nullable LocalDate date) {
    if (date != null) {
      dates.add(date);
    }
  }
}
