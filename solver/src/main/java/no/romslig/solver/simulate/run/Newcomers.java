package no.romslig.solver.simulate.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.romslig.solver.model.place.Candidate;
import no.romslig.solver.model.place.Place;
import no.romslig.solver.model.place.Places;
import no.romslig.solver.model.place.Suitability;
import no.romslig.solver.model.place.SuitablePlaces;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.simulate.chance.Chance;
import no.romslig.solver.simulate.chance.Draw;
import no.romslig.solver.simulate.scenario.Demand;
import no.romslig.solver.snapshot.Assessment;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.LegalStatus;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Sex;
import no.romslig.solver.snapshot.ShelteringBehaviour;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Whereabouts;

/**
 * Makes those who come to ask for a place, each like one of those in the base who wait for the same
 * form and whom some unit suits. Where nobody waits for it, without any needs or wishes of their
 * own.
 */
final class Newcomers {

  private static final int SCORES = 100;
  private static final int AGE = 85;

  private final LocalDate start;
  private final Map<CareForm, List<Like>> byForm = new HashMap<>();

  private record Like(Person person, Case aCase) {}

  /** Someone who comes, and what they ask. */
  record Newcomer(Person person, Case aCase, Chance chance) {}

  Newcomers(Snapshot base, RuleSet rules) {
    start = base.asOf();
    Map<PersonId, Person> persons = new HashMap<>();
    base.persons().forEach(person -> persons.put(person.id(), person));
    Places places = Places.of(base);
    SuitablePlaces suitable = new SuitablePlaces(new Suitability(base, rules), places);
    for (Case aCase : base.cases()) {
      if (aCase.careForms().isEmpty()) {
        continue;
      }
      Person person = Objects.requireNonNull(persons.get(aCase.personId()));
      SuitablePlaces.For own = suitable.of(Candidate.of(met(aCase), person));
      if (places.all().stream().anyMatch(place -> fits(own, place))) {
        byForm
            .computeIfAbsent(aCase.careForms().getFirst(), form -> new ArrayList<>())
            .add(new Like(person, aCase));
      }
    }
  }

  private static boolean fits(SuitablePlaces.For own, Place place) {
    return own.window(place) != null;
  }

  private static Case met(Case aCase) {
    return new Case(
        aCase.id(),
        aCase.personId(),
        aCase.applicationDate(),
        aCase.waitingSince(),
        aCase.legalStatus(),
        aCase.careForms(),
        aCase.needClass(),
        aCase.needScore(),
        null,
        aCase.whereabouts(),
        true,
        aCase.wishesCareHousing(),
        aCase.preferences(),
        Set.of(),
        aCase.assessments().stream().filter(Assessment::met).toList(),
        null);
  }

  /** The n-th who comes by a demand. */
  Newcomer of(Demand demand, Chance ofDemand, int number, LocalDate today) {
    Chance chance = ofDemand.of(number).of(1);
    Like like = like(demand.careForms().getFirst(), chance.of(Draw.LIKENESS, 0));
    String name = demand.name() + "-" + number;
    boolean asInBase = demand.needClasses().isEmpty();
    int needClass =
        asInBase
            ? like.aCase().effectiveNeedClass()
            : 1 + chance.of(Draw.NEED_CLASS, 0).choice(weights(demand));
    Double rights = demand.rightShare();
    LegalStatus status =
        rights == null
            ? like.aCase().legalStatus()
            : chance.of(Draw.RIGHT, 0).share() < rights ? LegalStatus.RIGHT : LegalStatus.WAITLIST;
    Person person = person(like.person(), new PersonId(name), today);
    Case aCase =
        new Case(
            new CaseId(name),
            person.id(),
            today,
            today,
            status,
            demand.careForms(),
            needClass,
            score(chance, 0),
            null,
            like.aCase().whereabouts(),
            true,
            like.aCase().wishesCareHousing(),
            like.aCase().preferences(),
            Set.of(),
            like.aCase().assessments(),
            null);
    return new Newcomer(person, aCase, chance);
  }

  /** A score inside the class, as often any as another. */
  static int score(Chance chance, int time) {
    return chance.of(Draw.NEED_SCORE, time).index(SCORES);
  }

  private static double[] weights(Demand demand) {
    return demand.needClasses().stream().mapToDouble(Double::doubleValue).toArray();
  }

  private Like like(CareForm form, Chance chance) {
    List<Like> alike = byForm.get(form);
    if (alike == null) {
      return anyone(form);
    }
    Like like = alike.get(chance.index(alike.size()));
    return new Like(like.person(), met(like.aCase()));
  }

  private Like anyone(CareForm form) {
    boolean sheltered = form == CareForm.LONG_TERM_SHELTERED;
    Person person =
        new Person(
            new PersonId("anyone"),
            start.minusYears(form.isForChildren() ? AGE / 10 : AGE),
            Sex.FEMALE,
            start.minusYears(form.isForChildren() ? 1 : AGE / 2),
            null,
            Set.of(),
            false,
            sheltered,
            sheltered,
            sheltered ? Set.of(ShelteringBehaviour.NEEDS_ASSISTED_EXIT) : Set.of(),
            0);
    Case aCase =
        new Case(
            new CaseId("anyone"),
            person.id(),
            start,
            start,
            LegalStatus.WAITLIST,
            List.of(form),
            3,
            0,
            null,
            Whereabouts.HOME,
            true,
            true,
            List.of(),
            Set.of(),
            List.of(),
            null);
    return new Like(person, aCase);
  }

  /** As old, and here for as long, on the day of coming as the other was on the base's. */
  private Person person(Person like, PersonId id, LocalDate today) {
    long since = today.toEpochDay() - start.toEpochDay();
    LocalDate resident = like.residentSince();
    return new Person(
        id,
        like.birthDate().plusDays(since),
        like.sex(),
        resident == null ? null : resident.plusDays(since),
        like.position(),
        like.requiredFeatures(),
        like.acceptsSharedRoom(),
        like.dementiaDiagnosis(),
        like.cognitiveImpairment(),
        like.shelteringBehaviours(),
        like.shortTermNightsThisYear());
  }
}
