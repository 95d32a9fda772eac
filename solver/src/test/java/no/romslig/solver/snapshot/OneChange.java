package no.romslig.solver.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A town on which one thing has come. */
public final class OneChange {

  private OneChange() {}

  /** Everything that the town knows of the person is gone. */
  public static Snapshot death(Snapshot town, PersonId person) {
    List<String> gone = new ArrayList<>(List.of(person.value()));
    town.cases().stream()
        .filter(each -> each.personId().equals(person))
        .forEach(each -> gone.add(each.id().value()));
    town.respiteGrants().stream()
        .filter(each -> each.personId().equals(person))
        .forEach(each -> gone.add(each.id().value()));
    town.shortStays().stream()
        .filter(each -> person.equals(each.personId()))
        .forEach(each -> gone.add(each.id().value()));
    town.couples().stream()
        .filter(each -> each.personIds().contains(person))
        .forEach(each -> gone.add(each.id().value()));
    return new Snapshot(
        town.schemaVersion(),
        town.municipality(),
        town.asOf(),
        town.horizonDays(),
        town.ruleSet(),
        town.institutions(),
        town.persons().stream().filter(each -> !each.id().equals(person)).toList(),
        town.occupancies().stream().filter(each -> !each.personId().equals(person)).toList(),
        town.cases().stream().filter(each -> !each.personId().equals(person)).toList(),
        town.couples().stream().filter(each -> !each.personIds().contains(person)).toList(),
        town.relocations().stream().filter(each -> !each.personId().equals(person)).toList(),
        town.respiteGrants().stream().filter(each -> !each.personId().equals(person)).toList(),
        town.shortStays().stream().filter(each -> !person.equals(each.personId())).toList(),
        town.commitments().stream().filter(each -> !gone.contains(each.refId())).toList(),
        town.waivers().stream().filter(each -> !gone.contains(each.refId())).toList());
  }

  /** The case has been offered the unit and declined it. */
  public static Snapshot declined(Snapshot town, CaseId id, UnitId unit) {
    return withCases(
        town,
        town.cases().stream()
            .map(each -> each.id().equals(id) ? declined(each, unit) : each)
            .toList());
  }

  private static Case declined(Case was, UnitId unit) {
    Set<UnitId> declined = new LinkedHashSet<>(was.declined());
    declined.add(unit);
    return copy(was, was.id(), was.personId(), was.legalStatus(), was.needClass(), declined);
  }

  /** Someone like the applicant has come, with a right to a place and the greatest need. */
  public static Snapshot newRight(Snapshot town, Case like) {
    Person model =
        town.persons().stream()
            .filter(each -> each.id().equals(like.personId()))
            .findFirst()
            .orElseThrow();
    Person person =
        new Person(
            new PersonId("NEW"),
            model.birthDate(),
            model.sex(),
            model.residentSince(),
            model.position(),
            model.requiredFeatures(),
            model.acceptsSharedRoom(),
            model.dementiaDiagnosis(),
            model.cognitiveImpairment(),
            model.shelteringBehaviours(),
            0);
    List<Case> cases = new ArrayList<>(town.cases());
    cases.add(copy(like, new CaseId("NEW"), person.id(), LegalStatus.RIGHT, 5, Set.of()));
    List<Person> persons = new ArrayList<>(town.persons());
    persons.add(person);
    return withCases(town.with(persons, town.couples()), cases);
  }

  /** The unit is closed for two weeks. */
  public static Snapshot closed(Snapshot town, UnitId unit, LocalDate from) {
    return withUnits(town, each -> each.id().equals(unit) ? closed(each, from) : each);
  }

  private static Unit closed(Unit was, LocalDate from) {
    List<Closure> closures = new ArrayList<>(was.closures());
    closures.add(new Closure(from, from.plusDays(14), null));
    return new Unit(
        was.id(),
        was.name(),
        was.careForm(),
        was.alsoUsableFor(),
        was.capacity(),
        was.coupleUnit(),
        was.features(),
        was.reservedFor(),
        was.nursingHomeEquivalent(),
        was.availableFrom(),
        was.availableTo(),
        closures);
  }

  private static Case copy(
      Case was,
      CaseId id,
      PersonId person,
      LegalStatus status,
      int needClass,
      Set<UnitId> declined) {
    boolean same = id.equals(was.id());
    @Nullable NeedOverride override = same ? was.override() : null;
    return new Case(
        id,
        person,
        was.applicationDate(),
        was.waitingSince(),
        status,
        was.careForms(),
        needClass,
        was.needScore(),
        was.readyFrom(),
        same ? was.whereabouts() : Whereabouts.HOME,
        was.interimService(),
        was.wishesCareHousing(),
        was.preferences(),
        declined,
        was.assessments(),
        override);
  }

  private static Snapshot withCases(Snapshot town, List<Case> cases) {
    return with(town, town.institutions(), cases);
  }

  private static Snapshot withUnits(Snapshot town, UnaryOperator<Unit> change) {
    List<Institution> institutions =
        town.institutions().stream()
            .map(
                each ->
                    new Institution(
                        each.id(),
                        each.name(),
                        each.position(),
                        each.external(),
                        each.wards().stream()
                            .map(
                                ward ->
                                    new Ward(
                                        ward.id(),
                                        ward.name(),
                                        ward.units().stream().map(change).toList()))
                            .toList()))
            .toList();
    return with(town, institutions, town.cases());
  }

  private static Snapshot with(Snapshot town, List<Institution> institutions, List<Case> cases) {
    return new Snapshot(
        town.schemaVersion(),
        town.municipality(),
        town.asOf(),
        town.horizonDays(),
        town.ruleSet(),
        institutions,
        town.persons(),
        town.occupancies(),
        cases,
        town.couples(),
        town.relocations(),
        town.respiteGrants(),
        town.shortStays(),
        town.commitments(),
        town.waivers());
  }
}
