package no.romslig.solver.explain.alert;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.romslig.solver.explain.fact.Feature;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.model.place.Place;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Unit;

/** Cases and moves that need what no unit of a care form that is granted has. */
final class FeatureWarnings implements WarningFinder {

  @Override
  public Stream<Warning> find(Situation situation) {
    Map<CareForm, List<Unit>> units =
        situation.places().all().stream()
            .map(Place::unit)
            .collect(groupingBy(Unit::careForm, () -> new EnumMap<>(CareForm.class), toList()));
    return Stream.concat(
        situation.snapshot().cases().stream()
            .filter(each -> !situation.isPlaced(each))
            .flatMap(
                each ->
                    lacking(
                        each.id().value(),
                        ApplicationKind.CASE,
                        each.personId(),
                        each.careForms(),
                        units,
                        situation)),
        situation.snapshot().relocations().stream()
            .filter(each -> situation.movesIn(each.personId()) == null)
            .flatMap(
                each ->
                    lacking(
                        each.personId().value(),
                        ApplicationKind.RELOCATION,
                        each.personId(),
                        each.targetCareForms(),
                        units,
                        situation)));
  }

  private static Stream<Warning> lacking(
      String refId,
      ApplicationKind kind,
      PersonId person,
      Collection<CareForm> forms,
      Map<CareForm, List<Unit>> byForm,
      Situation situation) {
    Set<String> required = situation.person(person).requiredFeatures();
    if (required.isEmpty() || isWaived(refId, situation)) {
      return Stream.empty();
    }
    List<Unit> units =
        forms.stream()
            .distinct()
            .flatMap(form -> byForm.getOrDefault(form, List.of()).stream())
            .toList();
    if (units.stream().anyMatch(unit -> unit.features().containsAll(required))) {
      return Stream.empty();
    }
    List<String> nowhere =
        required.stream()
            .filter(each -> units.stream().noneMatch(unit -> unit.features().contains(each)))
            .toList();
    List<Feature> told =
        (nowhere.isEmpty() ? required : nowhere).stream().sorted().map(Feature::new).toList();
    return Stream.of(new Warning.NoUnitWithFeatures(refId, kind, told));
  }

  private static boolean isWaived(String refId, Situation situation) {
    return situation.snapshot().waivers().stream()
        .anyMatch(each -> each.rule().equals("FEATURE") && each.refId().equals(refId));
  }
}
