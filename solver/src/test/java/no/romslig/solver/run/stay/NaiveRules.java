package no.romslig.solver.run.stay;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.romslig.solver.rules.RuleSet.WindowMode;
import no.romslig.solver.snapshot.Assessment;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Closure;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.ShortStay;
import no.romslig.solver.snapshot.Unit;
import org.jspecify.annotations.Nullable;

/** Section 6 of the problem, night by night. */
final class NaiveRules {

  private final Facts facts;

  NaiveRules(Facts facts) {
    this.facts = facts;
  }

  /** What is wrong with one stay by itself, beside the homes and the other stays. */
  List<String> breaches(Sleep stay, List<Sleep> others) {
    List<String> breaches = new ArrayList<>();
    breaches.addAll(byUnit(stay));
    breaches.addAll(bySelf(stay));
    breaches.addAll(byPerson(stay, others));
    breaches.addAll(byBed(stay, others));
    return breaches.stream().map(rule -> rule + " " + stay).toList();
  }

  private List<String> byUnit(Sleep stay) {
    List<String> breaches = new ArrayList<>();
    Unit unit = facts.unit(stay.unit());
    Set<CareForm> forms = forms(stay);
    boolean own = forms.stream().anyMatch(unit::serves);
    boolean borrowed = forms.contains(CareForm.SHORT_TERM) && lender(stay) != null;
    check(breaches, "NOT-GRANTED", stay, own || borrowed);
    Set<String> required = required(stay);
    check(breaches, "FEATURE", stay, unit.features().containsAll(required));
    check(
        breaches,
        "RESERVED",
        stay,
        unit.reservedFor().isEmpty() || unit.reservedFor().stream().anyMatch(required::contains));
    boolean child = isChild(stay);
    check(
        breaches,
        "AGE",
        stay,
        child
            ? forms.stream().anyMatch(form -> form.isForChildren() && unit.serves(form))
                || (isWaived("NOT-GRANTED", stay, stay) && unit.careForm().isForChildren())
            : unit.careForm() != CareForm.CHILD_HOME);
    for (LocalDate night = stay.from(); night.isBefore(stay.to()); night = night.plusDays(1)) {
      LocalDate at = night;
      boolean open =
          (unit.availableFrom() == null || !at.isBefore(unit.availableFrom()))
              && (unit.availableTo() == null || at.isBefore(unit.availableTo()));
      boolean closed =
          unit.closures().stream().map(Closure::period).anyMatch(each -> each.contains(at));
      check(breaches, "OPENING", stay, open);
      check(breaches, "CLOSURE", stay, !closed);
    }
    return breaches;
  }

  private List<String> bySelf(Sleep stay) {
    List<String> breaches = new ArrayList<>();
    check(breaches, "START", stay, !stay.from().isBefore(facts.snapshot.asOf()));
    long nights = stay.from().until(stay.to(), java.time.temporal.ChronoUnit.DAYS);
    RespiteGrant grant = facts.grants.get(stay.ref());
    ShortStay shortStay = facts.shortStays.get(stay.ref());
    if (grant != null) {
      check(breaches, "AV-01", stay, nights <= facts.rules.respite().maxConsecutiveNights());
      check(
          breaches,
          "GRANT",
          stay,
          !stay.from().isBefore(grant.from())
              && (grant.to() == null || !stay.to().isAfter(grant.to())));
      Period period = new Period(stay.from(), stay.to());
      check(
          breaches, "UNAVAILABLE", stay, grant.unavailable().stream().noneMatch(period::overlaps));
      check(
          breaches,
          "START-DAY",
          stay,
          grant.startDays().isEmpty() || grant.startDays().contains(stay.from().getDayOfWeek()));
      unmet(breaches, stay, grant.assessments());
    } else if (shortStay != null) {
      check(
          breaches,
          "START",
          stay,
          !stay.from().isBefore(shortStay.earliestStart())
              && !stay.from().isAfter(shortStay.latestStart())
              && nights == shortStay.nights());
      unmet(breaches, stay, shortStay.assessments());
      if (shortStay.careForm() == CareForm.LONG_TERM_SHELTERED
          && !facts.rules.sheltered().assessmentStayWithoutDiagnosis()) {
        Person person = stay.person() == null ? null : facts.person(stay.person());
        check(breaches, "SK-03", stay, person != null && person.dementiaDiagnosis());
        check(breaches, "SK-01", stay, person != null && person.cognitiveImpairment());
        check(breaches, "SK-02", stay, person != null && !person.shelteringBehaviours().isEmpty());
      }
    }
    return breaches;
  }

  private List<String> byPerson(Sleep stay, List<Sleep> others) {
    List<String> breaches = new ArrayList<>();
    for (LocalDate night = stay.from(); night.isBefore(stay.to()); night = night.plusDays(1)) {
      for (Sleep other : others) {
        if (stay.isSamePerson(other)
            && other.isPresent(night)
            && !isWaived("ONE-PLACE", stay, other)) {
          breaches.add("ONE-PLACE");
        }
      }
    }
    if (stay.grant() && isBound(stay.ref())) {
      breaches.addAll(byWindow(stay, others));
    }
    return breaches;
  }

  private boolean isBound(String grant) {
    RespiteGrant own = facts.grants.get(grant);
    return own != null
        && own.careForms().contains(CareForm.RESPITE)
        && !facts.isWaived("AV-02", grant);
  }

  private List<String> byWindow(Sleep stay, List<Sleep> others) {
    Integer most = facts.rules.respite().maxNightsPerWindow();
    Integer days = facts.rules.respite().windowDays();
    PersonId person = stay.person();
    RespiteGrant grant = facts.grants.get(stay.ref());
    if (most == null || days == null || person == null || grant == null) {
      return List.of();
    }
    List<String> breaches = new ArrayList<>();
    Set<LocalDate> nights = respiteNights(person, others);
    stay.from().datesUntil(stay.to()).forEach(nights::add);
    for (LocalDate from = stay.from().minusDays(days - 1L);
        from.isBefore(stay.to());
        from = from.plusDays(1)) {
      LocalDate first = from;
      boolean counts =
          facts.rules.respite().mode() == WindowMode.WINDOW
              || facts.grants.values().stream()
                  .filter(each -> each.personId().equals(person))
                  .filter(each -> each.careForms().contains(CareForm.RESPITE))
                  .map(each -> first.toEpochDay() - each.from().toEpochDay())
                  .anyMatch(since -> since >= 0 && since % days == 0);
      long within = first.datesUntil(first.plusDays(days)).filter(nights::contains).count();
      if (counts && within > most) {
        breaches.add("AV-02");
      }
    }
    return breaches;
  }

  private Set<LocalDate> respiteNights(PersonId person, List<Sleep> others) {
    Set<LocalDate> nights = new HashSet<>();
    for (RespiteGrant grant : facts.grants.values()) {
      if (grant.personId().equals(person)) {
        for (Period period : grant.history()) {
          LocalDate to = period.to() == null ? period.from() : period.to();
          period.from().datesUntil(to).forEach(nights::add);
        }
        grant
            .published()
            .forEach(
                each ->
                    each.from().datesUntil(each.to()).filter(this::hasBeen).forEach(nights::add));
      }
    }
    for (Sleep other : others) {
      if (person.equals(other.person()) && (other.grant() || other.form() == CareForm.RESPITE)) {
        other.from().datesUntil(other.to()).limit(5000).forEach(nights::add);
      }
    }
    return nights;
  }

  private boolean hasBeen(LocalDate night) {
    return night.isBefore(facts.snapshot.asOf());
  }

  /** Beds, turnover and shared rooms. */
  private List<String> byBed(Sleep stay, List<Sleep> others) {
    List<String> breaches = new ArrayList<>();
    Unit unit = facts.unit(stay.unit());
    Sleep lender = lender(stay);
    boolean own =
        forms(stay).stream().anyMatch(unit::serves) || isWaived("NOT-GRANTED", stay, stay);
    int turnover = facts.rules.turnoverNights();
    for (LocalDate night = stay.from();
        night.isBefore(stay.to().plusDays(turnover));
        night = night.plusDays(1)) {
      int taken = 1;
      int borrowers = 0;
      for (Sleep other : others) {
        if (other.unit().equals(stay.unit()) && other.holds(night, turnover)) {
          boolean counts = !isWaived("CAPACITY", other, other);
          taken += counts ? 1 : 0;
          borrowers += other.isHome() || !counts ? 0 : 1;
          if (stay.has(night)
              && other.isPresent(night)
              && !mayShare(stay, other, unit)
              && !isWaived("SHARED-ROOM", stay, other)) {
            breaches.add("SHARED-ROOM");
          }
        }
      }
      boolean free = own && taken <= unit.capacity();
      // In the tests only rooms for one are lent, and each to one at a time.
      boolean isLent = lender != null && borrowers == 0 && unit.capacity() == 1;
      if (!free && !isLent && !isWaived("CAPACITY", stay, stay)) {
        breaches.add("CAPACITY");
      }
    }
    return breaches;
  }

  private boolean isWaived(String rule, Sleep one, Sleep other) {
    return facts.isWaived(rule, one.ref()) || facts.isWaived(rule, other.ref());
  }

  private boolean mayShare(Sleep one, Sleep other, Unit unit) {
    if (unit.capacity() == 1 || one.isSamePerson(other)) {
      return true;
    }
    boolean accept = one.shares() && other.shares();
    return facts.isCouple(one, other)
        ? unit.coupleUnit() || accept
        : accept && one.sex() == other.sex();
  }

  /** Who lends the bed for the whole stay, with the nights of turnover on both sides. */
  private @Nullable Sleep lender(Sleep stay) {
    int turnover = facts.rules.turnoverNights();
    if (!forms(stay).contains(CareForm.SHORT_TERM)) {
      return null;
    }
    for (Sleep home : facts.homes) {
      if (home.unit().equals(stay.unit())) {
        for (Period lent : home.lent()) {
          LocalDate end = lent.to() == null ? home.to() : lent.to();
          if (!stay.from().isBefore(lent.from().plusDays(turnover))
              && !stay.to().plusDays(turnover).isAfter(end)
              && !stay.to().plusDays(turnover).isAfter(home.to())) {
            return home;
          }
        }
      }
    }
    return null;
  }

  Set<CareForm> forms(Sleep stay) {
    RespiteGrant grant = facts.grants.get(stay.ref());
    ShortStay shortStay = facts.shortStays.get(stay.ref());
    return grant != null
        ? Set.copyOf(grant.careForms())
        : shortStay == null ? Set.of() : Set.of(shortStay.careForm());
  }

  private Set<String> required(Sleep stay) {
    Set<String> required = new HashSet<>();
    ShortStay shortStay = facts.shortStays.get(stay.ref());
    if (stay.person() != null) {
      required.addAll(facts.person(stay.person()).requiredFeatures());
    }
    if (shortStay != null) {
      required.addAll(shortStay.requiredFeatures());
    }
    return required;
  }

  private boolean isChild(Sleep stay) {
    if (stay.person() == null) {
      return false;
    }
    LocalDate born = facts.person(stay.person()).birthDate();
    LocalDate adult =
        MonthDay.from(born).equals(MonthDay.of(2, 29))
            ? LocalDate.of(born.getYear() + 18, 2, 28).plusDays(1)
            : born.plusYears(18);
    return stay.from().isBefore(adult);
  }

  private void unmet(List<String> breaches, Sleep stay, List<Assessment> assessments) {
    for (Assessment assessment : assessments) {
      check(breaches, assessment.rule(), stay, assessment.met());
    }
  }

  private void check(List<String> breaches, String rule, Sleep stay, boolean kept) {
    if (!kept && !facts.isWaived(rule, stay.ref())) {
      breaches.add(rule);
    }
  }
}
