package no.romslig.solver.run.counterfactual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.romslig.solver.counterfactual.FactChange;
import no.romslig.solver.snapshot.Assessment;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.LegalStatus;
import no.romslig.solver.snapshot.NeedOverride;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.ShelteringBehaviour;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** One case and its person, while facts of theirs are altered; the snapshot stays as it is. */
final class AlteredFacts {

  private final Case aCase;
  private final Person person;
  private LegalStatus status;
  private int needClass;
  private int needScore;
  private @Nullable NeedOverride override;
  private LocalDate waitingSince;
  private final List<CareForm> careForms;
  private @Nullable LocalDate readyFrom;
  private boolean wishesCareHousing;
  private final Set<UnitId> declined;
  private final List<Assessment> assessments;
  private final Set<String> features;
  private boolean sharesRoom;
  private boolean diagnosed;
  private boolean impaired;
  private final Set<ShelteringBehaviour> behaviours = EnumSet.noneOf(ShelteringBehaviour.class);
  private @Nullable LocalDate residentSince;

  private AlteredFacts(Case aCase, Person person) {
    this.aCase = aCase;
    this.person = person;
    status = aCase.legalStatus();
    needClass = aCase.needClass();
    needScore = aCase.needScore();
    override = aCase.override();
    waitingSince = aCase.waitingSince();
    careForms = new ArrayList<>(aCase.careForms());
    readyFrom = aCase.readyFrom();
    wishesCareHousing = aCase.wishesCareHousing();
    declined = new HashSet<>(aCase.declined());
    assessments = new ArrayList<>(aCase.assessments());
    features = new HashSet<>(person.requiredFeatures());
    sharesRoom = person.acceptsSharedRoom();
    diagnosed = person.dementiaDiagnosis();
    impaired = person.cognitiveImpairment();
    behaviours.addAll(person.shelteringBehaviours());
    residentSince = person.residentSince();
  }

  /** The snapshot in which the facts of the case are as the changes say. */
  static Snapshot in(Snapshot snapshot, Case aCase, List<FactChange> changes) {
    Person person = Subject.person(snapshot, aCase);
    AlteredFacts facts = new AlteredFacts(aCase, person);
    changes.forEach(facts::alter);
    return snapshot.withPersonsAndCases(
        replaced(snapshot.persons(), person, facts.person()),
        replaced(snapshot.cases(), aCase, facts.aCase()));
  }

  private static <T> List<T> replaced(List<T> all, T one, T instead) {
    return all.stream().map(each -> each.equals(one) ? instead : each).toList();
  }

  private void alter(FactChange change) {
    switch (change) {
      case FactChange.Need(int newClass, int newScore) -> {
        needClass = newClass;
        needScore = newScore;
        override = null;
      }
      case FactChange.OnlySafeOffer only -> status = LegalStatus.RIGHT;
      case FactChange.Waiting(LocalDate since) -> waitingSince = since;
      case FactChange.Granted(CareForm form) -> careForms.add(form);
      case FactChange.ReadyNow now -> readyFrom = null;
      case FactChange.WishesCareHousing wish -> wishesCareHousing = true;
      case FactChange.NotDeclined(UnitId unit) -> declined.remove(unit);
      case FactChange.WithoutFeature(String feature) -> features.remove(feature);
      case FactChange.SharesRoom shares -> sharesRoom = true;
      case FactChange.Diagnosed diagnosis -> diagnosed = true;
      case FactChange.Impaired impairment -> impaired = true;
      case FactChange.Behaves(ShelteringBehaviour behaviour) -> behaviours.add(behaviour);
      case FactChange.ResidentSince(LocalDate day) -> residentSince = day;
      case FactChange.Met(String rule) ->
          assessments.replaceAll(
              each ->
                  each.rule().equals(rule)
                      ? new Assessment(rule, true, each.on(), each.by())
                      : each);
    }
  }

  private Case aCase() {
    LocalDate applied =
        waitingSince.isBefore(aCase.applicationDate()) ? waitingSince : aCase.applicationDate();
    return new Case(
        aCase.id(),
        aCase.personId(),
        applied,
        waitingSince,
        status,
        careForms,
        needClass,
        needScore,
        readyFrom,
        aCase.whereabouts(),
        aCase.interimService(),
        wishesCareHousing,
        aCase.preferences(),
        declined,
        assessments,
        override);
  }

  private Person person() {
    return new Person(
        person.id(),
        person.birthDate(),
        person.sex(),
        residentSince,
        person.position(),
        features,
        sharesRoom,
        diagnosed,
        impaired,
        behaviours,
        person.shortTermNightsThisYear());
  }
}
