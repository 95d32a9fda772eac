package no.romslig.solver.sample;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.Commitment;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.PublishedStay;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.ShortStay;
import no.romslig.solver.snapshot.Unit;
import no.romslig.solver.snapshot.UnitId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleValidityTest {

  static Stream<Census> towns() {
    return SampleContentsTest.towns();
  }

  @ParameterizedTest
  @MethodSource("towns")
  void idsAreUnique(Census town) {
    assertThat(town.snapshot.persons()).extracting(Person::id).doesNotHaveDuplicates();
    assertThat(town.snapshot.cases()).extracting(Case::id).doesNotHaveDuplicates();
    assertThat(town.snapshot.cases()).extracting(Case::personId).doesNotHaveDuplicates();
    assertThat(town.snapshot.relocations().stream().map(each -> each.personId()))
        .doesNotHaveDuplicates();
    assertThat(town.snapshot.couples().stream().flatMap(each -> each.personIds().stream()))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("towns")
  void nobodyIsInTwoPlacesOnOneNight(Census town) {
    Map<PersonId, List<Period>> whereabouts = new LinkedHashMap<>();
    for (Occupancy each : town.snapshot.occupancies()) {
      nights(whereabouts, each.personId()).add(each.period());
    }
    for (RespiteGrant grant : town.snapshot.respiteGrants()) {
      grant.published().forEach(stay -> nights(whereabouts, grant.personId()).add(stay.period()));
      nights(whereabouts, grant.personId()).addAll(grant.history());
    }
    for (Commitment each : town.snapshot.commitments()) {
      if (each.kind() == CommitmentKind.RESPITE || each.kind() == CommitmentKind.SHORT_STAY) {
        personOf(town, each).forEach(who -> nights(whereabouts, who).add(each.period()));
      }
    }

    assertThat(whereabouts.values()).noneMatch(SampleValidityTest::anyTwoOverlap);
  }

  private static List<Period> nights(Map<PersonId, List<Period>> whereabouts, PersonId person) {
    return whereabouts.computeIfAbsent(person, each -> new ArrayList<>());
  }

  private static Stream<PersonId> personOf(Census town, Commitment commitment) {
    return Stream.concat(
        town.snapshot.respiteGrants().stream()
            .filter(each -> each.id().value().equals(commitment.refId()))
            .map(RespiteGrant::personId),
        town.snapshot.shortStays().stream()
            .filter(each -> each.id().value().equals(commitment.refId()))
            .map(ShortStay::personId)
            .filter(Objects::nonNull));
  }

  private static boolean anyTwoOverlap(List<Period> periods) {
    for (int i = 0; i < periods.size(); i++) {
      for (Period later : periods.subList(i + 1, periods.size())) {
        if (periods.get(i).overlaps(later)) {
          return true;
        }
      }
    }
    return false;
  }

  @ParameterizedTest
  @MethodSource("towns")
  void noUnitHoldsMoreThanItHasPlaces(Census town) {
    Map<UnitId, List<Period>> taken = new LinkedHashMap<>();
    town.snapshot.occupancies().forEach(each -> add(taken, each.unitId(), each.period()));
    town.snapshot.commitments().forEach(each -> add(taken, each.unitId(), each.period()));
    for (RespiteGrant grant : town.snapshot.respiteGrants()) {
      for (PublishedStay stay : grant.published()) {
        add(taken, stay.unitId(), stay.period());
      }
    }

    assertThat(taken)
        .allSatisfy(
            (unit, periods) ->
                assertThat(mostAtOnce(periods)).isLessThanOrEqualTo(town.unit(unit).capacity()));
  }

  private static void add(Map<UnitId, List<Period>> taken, UnitId unit, Period nights) {
    taken.computeIfAbsent(unit, each -> new ArrayList<>()).add(nights);
  }

  private static long mostAtOnce(List<Period> periods) {
    return periods.stream()
        .mapToLong(each -> periods.stream().filter(other -> other.contains(each.from())).count())
        .max()
        .orElse(0);
  }

  @ParameterizedTest
  @MethodSource("towns")
  void exactlyOneSharedRoomIsSharedAgainstAWish(Census town) {
    long breaches =
        town.occupants.entrySet().stream()
            .filter(each -> each.getValue().size() > 1)
            .filter(each -> town.unit(each.getKey()).capacity() == 2)
            .filter(each -> !isShareable(town, each.getValue()))
            .count();

    assertThat(breaches).isEqualTo(1);
  }

  private static boolean isShareable(Census town, List<Occupancy> occupants) {
    List<Person> persons = occupants.stream().map(each -> town.person(each.personId())).toList();
    return persons.stream().allMatch(Person::acceptsSharedRoom)
        && persons.stream().map(Person::sex).distinct().count() == 1;
  }

  @ParameterizedTest
  @MethodSource("towns")
  void everyoneLivesWhereTheyMayLive(Census town) {
    assertThat(town.snapshot.occupancies())
        .allSatisfy(
            each -> {
              Unit unit = town.unit(each.unitId());
              Person person = town.person(each.personId());
              assertThat(unit.serves(each.careForm())).isTrue();
              assertThat(unit.features()).containsAll(person.requiredFeatures());
              assertThat(isReservedForOthers(unit, person)).as(unit.id().value()).isFalse();
              assertThat(each.from()).isBefore(town.snapshot.asOf());
              assertThat(each.to())
                  .satisfiesAnyOf(
                      to -> assertThat(to).isNull(),
                      to -> assertThat(to).isAfter(town.snapshot.asOf()));
              assertThat(person.birthDate().plusYears(18)).isBefore(each.from());
            });
  }

  private static boolean isReservedForOthers(Unit unit, Person person) {
    Set<String> reserved = new HashSet<>(unit.reservedFor());
    reserved.retainAll(person.requiredFeatures());
    return !unit.reservedFor().isEmpty() && reserved.isEmpty();
  }

  @ParameterizedTest
  @MethodSource("towns")
  void datesOfCasesAreInOrder(Census town) {
    LocalDate asOf = town.snapshot.asOf();

    assertThat(town.snapshot.cases())
        .allSatisfy(
            each -> {
              assertThat(each.waitingSince()).isBetween(each.applicationDate(), asOf);
              assertThat(each.needClass()).isBetween(1, 5);
              assertThat(each.needScore()).isBetween(0, 100);
              assertThat(each.careForms()).isNotEmpty().allMatch(form -> form.isLasting());
            });
  }

  @ParameterizedTest
  @MethodSource("towns")
  void publishedAndDecidedStaysKeepTheQuota(Census town) {
    Map<String, List<Commitment>> decided =
        town.snapshot.commitments().stream().collect(groupingBy(Commitment::refId));

    assertThat(town.snapshot.respiteGrants())
        .filteredOn(
            each -> !town.person(each.personId()).birthDate().isAfter(LocalDate.of(2000, 1, 1)))
        .allSatisfy(
            grant -> {
              List<Period> stays = new ArrayList<>(grant.history());
              grant.published().forEach(each -> stays.add(each.period()));
              decided
                  .getOrDefault(grant.id().value(), List.of())
                  .forEach(each -> stays.add(each.period()));
              assertThat(mostNightsIn56(stays)).isLessThanOrEqualTo(14);
              assertThat(stays).allMatch(each -> each.nights() <= 14);
            });
  }

  private static long mostNightsIn56(List<Period> stays) {
    List<LocalDate> nights =
        stays.stream()
            .flatMap(each -> each.from().datesUntil(Objects.requireNonNull(each.to())))
            .toList();
    return nights.stream()
        .mapToLong(
            first ->
                nights.stream()
                    .filter(each -> !each.isBefore(first) && each.isBefore(first.plusDays(56)))
                    .count())
        .max()
        .orElse(0);
  }

  @ParameterizedTest
  @MethodSource("towns")
  void commitmentsAreForThingsThatExistInUnitsThatServeThem(Census town) {
    Set<String> known = new HashSet<>();
    town.snapshot.cases().forEach(each -> known.add(each.id().value()));
    town.snapshot.relocations().forEach(each -> known.add(each.personId().value()));
    town.snapshot.respiteGrants().forEach(each -> known.add(each.id().value()));
    town.snapshot.shortStays().forEach(each -> known.add(each.id().value()));

    assertThat(town.snapshot.commitments())
        .allSatisfy(
            each -> {
              assertThat(known).contains(each.refId());
              assertThat(town.unit(each.unitId()).closures())
                  .noneMatch(
                      closure ->
                          closure.period().overlaps(town.snapshot.horizon())
                              && closure.period().overlaps(each.period()));
              assertThat(each.from()).isAfterOrEqualTo(town.snapshot.asOf());
            });
  }

  @ParameterizedTest
  @MethodSource("towns")
  void noOneInANursingHomeHasRespite(Census town) {
    Set<PersonId> residents = new HashSet<>();
    town.snapshot.occupancies().stream()
        .filter(each -> each.careForm().isNursingHome() && each.to() == null)
        .forEach(each -> residents.add(each.personId()));

    assertThat(town.snapshot.respiteGrants())
        .noneMatch(grant -> residents.contains(grant.personId()));
  }
}
