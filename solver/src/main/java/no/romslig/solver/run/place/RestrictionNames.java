package no.romslig.solver.run.place;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.proposal.Witness;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.PersonId;

/** Names the assumptions of a branch with the ids of the snapshot. */
final class RestrictionNames {

  private final PlaceProblem problem;

  RestrictionNames(PlaceProblem problem) {
    this.problem = problem;
  }

  Witness.Restriction name(Restriction restriction) {
    return switch (restriction) {
      case Restriction.AtInstitution at ->
          named("COUPLE_AT_INSTITUTION", coupleThenInstitutions(at));
      case Restriction.AtWardOf at ->
          named(
              "COUPLE_AT_WARD",
              at.bond().couple().id().value(),
              problem.units().get(at.unit()).place().ward().id().value());
      case Restriction.NotInUnit not ->
          named("PERSON_NOT_IN_UNIT", person(not.seeker()).value(), unit(not.unit()));
      case Restriction.MovesBy by ->
          named("PERSON_MOVES_BY", person(by.seeker()).value(), problem.date(by.day()).toString());
      case Restriction.NotInSlot not ->
          named(
              "PERSON_NOT_IN_UNIT",
              person(not.seeker()).value(),
              unit(problem.slots().get(not.slot()).unit()));
      case Restriction.HoldsOne one -> named("UNIT_HOLDS_ONE", unit(one.unit()));
      case Restriction.SharedBySex by -> named("UNIT_SHARED_BY", unit(by.unit()), by.sex().name());
      case Restriction.SharedByCouple by -> named("UNIT_SHARED_BY", unit(by.unit()), couple(by));
      case Restriction.SharedByCouples by -> named("UNIT_SHARED_BY", unitThenCouples(by));
      case Restriction.KeptByResidents kept ->
          named("UNIT_SHARED_BY", unit(kept.unit()), "RESIDENTS");
    };
  }

  private static Witness.Restriction named(String code, String... refIds) {
    return named(code, List.of(refIds));
  }

  private static Witness.Restriction named(String code, List<String> refIds) {
    return new Witness.Restriction(code, refIds);
  }

  private List<String> unitThenCouples(Restriction.SharedByCouples by) {
    Set<PersonId> persons =
        by.seekers().stream().mapToObj(this::person).collect(Collectors.toSet());
    return Stream.concat(
            Stream.of(unit(by.unit())),
            problem.snapshot().couples().stream()
                .filter(couple -> persons.containsAll(couple.personIds()))
                .map(couple -> couple.id().value()))
        .toList();
  }

  private List<String> coupleThenInstitutions(Restriction.AtInstitution at) {
    return Stream.concat(
            Stream.of(at.bond().couple().id().value()),
            at.institutions().stream()
                .mapToObj(index -> problem.snapshot().institutions().get(index).id().value()))
        .toList();
  }

  private String unit(int unit) {
    return problem.units().get(unit).place().unit().id().value();
  }

  private PersonId person(int seeker) {
    return problem.seekers().get(seeker).person().id();
  }

  private String couple(Restriction.SharedByCouple by) {
    PersonId one = person(by.one());
    return problem.snapshot().couples().stream()
        .filter(couple -> couple.personIds().contains(one))
        .map(Couple::id)
        .findFirst()
        .orElseThrow()
        .value();
  }
}
