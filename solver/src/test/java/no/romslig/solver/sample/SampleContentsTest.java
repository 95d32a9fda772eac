package no.romslig.solver.sample;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static no.romslig.solver.snapshot.CareForm.CHILD_RESPITE;
import static no.romslig.solver.snapshot.CareForm.HDO;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SHELTERED;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SPECIAL;
import static no.romslig.solver.snapshot.CareForm.RESPITE;
import static no.romslig.solver.snapshot.CareForm.SHORT_TERM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.romslig.solver.snapshot.Absence;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.Commitment;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Initiative;
import no.romslig.solver.snapshot.Institution;
import no.romslig.solver.snapshot.InstitutionId;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.Relocation;
import no.romslig.solver.snapshot.ShortStay;
import no.romslig.solver.snapshot.Unit;
import no.romslig.solver.snapshot.Whereabouts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleContentsTest {

  private static final List<Census> TOWNS =
      Samples.names().stream()
          .flatMap(name -> LongStream.rangeClosed(1, 5).mapToObj(seed -> Census.of(name, seed)))
          .toList();

  /** Every sample with seeds 1 to 5. */
  static Stream<Census> towns() {
    return TOWNS.stream();
  }

  @ParameterizedTest
  @MethodSource("towns")
  void everyTownSaysThatItIsSyntheticAndHasAnUnusedNumber(Census town) {
    assertThat(town.snapshot.municipality().name()).contains("synthetic");
    assertThat(town.snapshot.municipality().number()).matches("999\\d");
    assertThat(town.snapshot.asOf()).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(town.snapshot.horizonDays()).isEqualTo(182);
  }

  @ParameterizedTest
  @MethodSource("towns")
  void everyTwelfthLastingUnitIsFreeOrFreeing(Census town) {
    List<Unit> lasting = town.lastingUnits().toList();
    List<Unit> freeing = lasting.stream().filter(town::isFreeing).toList();

    assertThat((double) freeing.size() / lasting.size()).isBetween(0.08, 0.10);
    assertThat(freeing).anyMatch(unit -> town.occupants(unit).isEmpty());
    assertThat(freeing).anyMatch(unit -> !town.occupants(unit).isEmpty());
    assertThat(freeing).anyMatch(unit -> unit.availableFrom() != null);
    assertThat(freeing)
        .extracting(Unit::careForm)
        .contains(LONG_TERM_SOMATIC, LONG_TERM_SHELTERED, LONG_TERM_SPECIAL, HDO);
  }

  @ParameterizedTest
  @MethodSource("towns")
  void mostOfThoseWhoWaitLieInShortTermBeds(Census town) {
    long inBeds =
        town.whereCasesAre()
            .filter(each -> town.unit(each.unitId()).careForm() == SHORT_TERM)
            .count();
    long beds = town.units(SHORT_TERM).count();
    double share = (double) inBeds / town.snapshot.cases().size();

    assertThat(inBeds).isLessThanOrEqualTo(beds);
    assertThat(share).isLessThanOrEqualTo(0.75);
    assertThat(share >= 0.6 || inBeds == beds).isTrue();
    assertThat(town.snapshot.cases())
        .filteredOn(each -> each.whereabouts() == Whereabouts.SHORT_TERM)
        .hasSize((int) inBeds);
  }

  @ParameterizedTest
  @MethodSource("towns")
  void wishesAreAsSkewedAsWishLists(Census town) {
    Map<InstitutionId, Long> wishes =
        town.snapshot.cases().stream()
            .flatMap(each -> each.preferences().stream().limit(1))
            .collect(groupingBy(each -> each, counting()));
    List<Long> falling = wishes.values().stream().sorted(Comparator.reverseOrder()).toList();
    long all = falling.stream().mapToLong(each -> each).sum();
    long topThird =
        falling.stream()
            .limit(Math.max(1, town.snapshot.institutions().size() / 3))
            .mapToLong(each -> each)
            .sum();

    assertThat((double) topThird / all).isGreaterThan(0.5);
  }

  @ParameterizedTest
  @MethodSource("towns")
  void moreRespiteIsAskedForThanThereIs(Census town) {
    assertThat((double) town.nightsAsked(RESPITE) / town.bedNights(RESPITE)).isBetween(1.15, 1.6);
    assertThat((double) town.nightsAsked(CHILD_RESPITE) / town.bedNights(CHILD_RESPITE))
        .isBetween(1.15, 1.6);
  }

  @ParameterizedTest
  @MethodSource("towns")
  void halfOfTheAdultsInRespiteHaveUsedTheirQuota(Census town) {
    LocalDate window = town.snapshot.asOf().minusDays(56);
    long near =
        town.grants(RESPITE)
            .filter(
                grant ->
                    grant.history().stream()
                            .flatMap(stay -> stay.from().datesUntil(stay.to()))
                            .filter(night -> !night.isBefore(window))
                            .count()
                        >= 12)
            .count();

    assertThat((double) near / town.grants(RESPITE).count()).isBetween(0.45, 0.55);
  }

  @ParameterizedTest
  @MethodSource("towns")
  void placesDifferInEveryWayThatMatters(Census town) {
    Collection<Unit> units = town.units.values();
    LocalDate horizonEnd = town.snapshot.horizonEnd();

    assertThat(units).anyMatch(unit -> unit.capacity() == 2 && !unit.coupleUnit());
    assertThat(units).anyMatch(unit -> unit.careForm() == LONG_TERM_SPECIAL);
    assertThat(units).anyMatch(Unit::nursingHomeEquivalent);
    assertThat(units).anyMatch(unit -> unit.careForm() == HDO && !unit.nursingHomeEquivalent());
    assertThat(units)
        .anyMatch(
            unit -> unit.closures().stream().anyMatch(each -> each.from().isAfter(horizonEnd)));
    assertThat(units).anyMatch(unit -> unit.serves(RESPITE) && unit.serves(SHORT_TERM));
    assertThat(town.snapshot.institutions()).filteredOn(Institution::external).hasSize(1);
    assertThat(town.snapshot.occupancies().stream().flatMap(each -> each.absences().stream()))
        .extracting(Absence::mayBeLent)
        .contains(true, false);
  }

  @ParameterizedTest
  @MethodSource("towns")
  void featuresAreInDemand(Census town) {
    Set<String> offered = new HashSet<>();
    town.lastingUnits().filter(town::isFreeing).forEach(unit -> offered.addAll(unit.features()));
    Set<String> demanded = new HashSet<>();
    town.snapshot
        .cases()
        .forEach(each -> demanded.addAll(town.person(each.personId()).requiredFeatures()));

    assertThat(demanded).contains("WHEELCHAIR", "CEILING_LIFT").isSubsetOf(allFeatures(town));
    assertThat(offered).contains("WHEELCHAIR");
  }

  private static Set<String> allFeatures(Census town) {
    Set<String> features = new HashSet<>();
    town.units.values().forEach(unit -> features.addAll(unit.features()));
    return features;
  }

  @ParameterizedTest
  @MethodSource("towns")
  void casesShowWhatCasesShow(Census town) {
    List<Case> cases = town.snapshot.cases();

    assertThat(cases).anyMatch(each -> !each.declined().isEmpty());
    assertThat(cases).anyMatch(each -> each.override() != null);
    assertThat(cases).anyMatch(each -> each.readyFrom() != null);
    assertThat(cases).anyMatch(each -> each.careForms().size() > 1);
    assertThat(cases)
        .extracting(Case::whereabouts)
        .contains(
            Whereabouts.HDO, Whereabouts.HOSPITAL_READY, Whereabouts.ELSEWHERE, Whereabouts.HOME);
    assertThat(cases)
        .filteredOn(each -> each.whereabouts() == Whereabouts.HDO)
        .allMatch(each -> each.careForms().contains(LONG_TERM_SOMATIC));
  }

  @ParameterizedTest
  @MethodSource("towns")
  void fewDemandedAssessmentsAreMissing(Census town) {
    long demanded = 0;
    long missing = 0;
    for (Case each : town.snapshot.cases()) {
      Set<String> rules = new HashSet<>();
      each.careForms().forEach(form -> rules.addAll(town.rules.demandedFor(form)));
      demanded += rules.size();
      each.assessments().forEach(assessment -> rules.remove(assessment.rule()));
      missing += rules.size();
    }

    assertThat(demanded).isPositive();
    assertThat((double) missing / demanded).isLessThan(0.12);
  }

  @ParameterizedTest
  @MethodSource("towns")
  void residentsMoveForEveryReason(Census town) {
    List<Relocation> moves = town.snapshot.relocations();
    Set<List<CareForm>> ways = new HashSet<>();
    for (Relocation move : moves) {
      ways.add(List.of(home(town, move), move.targetCareForms().getFirst()));
    }

    assertThat(ways)
        .contains(
            List.of(LONG_TERM_SHELTERED, LONG_TERM_SOMATIC),
            List.of(LONG_TERM_SOMATIC, LONG_TERM_SHELTERED),
            List.of(HDO, LONG_TERM_SOMATIC),
            List.of(LONG_TERM_SOMATIC, LONG_TERM_SOMATIC));
    assertThat(moves).extracting(Relocation::mandatory).contains(true, false);
    assertThat(moves).extracting(Relocation::heard).contains(true, false);
    assertThat(moves)
        .extracting(Relocation::initiative)
        .contains(Initiative.OFFICE, Initiative.RESIDENT);
    assertThat(moves).anyMatch(each -> Objects.equals(each.agrees(), false));
  }

  @ParameterizedTest
  @MethodSource("towns")
  void twoResidentsCouldSwap(Census town) {
    List<Relocation> moves = town.snapshot.relocations();

    assertThat(moves)
        .anyMatch(
            one ->
                moves.stream().anyMatch(other -> fits(town, one, other) && fits(town, other, one)));
  }

  private static boolean fits(Census town, Relocation mover, Relocation other) {
    Unit unit = unit(town, other);
    return mover.targetCareForms().contains(unit.careForm())
        && unit(town, mover).careForm() != unit.careForm()
        && unit.reservedFor().isEmpty()
        && unit.features().containsAll(town.person(mover.personId()).requiredFeatures());
  }

  private static CareForm home(Census town, Relocation move) {
    return unit(town, move).careForm();
  }

  private static Unit unit(Census town, Relocation move) {
    return town.snapshot.occupancies().stream()
        .filter(each -> each.personId().equals(move.personId()))
        .map(each -> town.unit(each.unitId()))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("towns")
  void childrenHaveGrantsAndOneComesOfAge(Census town) {
    List<Person> children =
        town.grants(CHILD_RESPITE).map(grant -> town.person(grant.personId())).toList();

    assertThat(children)
        .isNotEmpty()
        .allMatch(each -> each.birthDate().plusYears(18).isAfter(town.snapshot.asOf()));
    assertThat(children)
        .filteredOn(each -> each.birthDate().plusYears(18).isBefore(town.snapshot.horizonEnd()))
        .hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("towns")
  void somethingOfEveryKindIsDecidedAndOneRuleIsWaived(Census town) {
    assertThat(town.snapshot.commitments())
        .extracting(Commitment::kind)
        .contains(CommitmentKind.values());
    assertThat(town.snapshot.waivers()).hasSize(1);
    assertThat(town.snapshot.cases())
        .extracting(each -> each.id().value())
        .contains(town.snapshot.waivers().getFirst().refId());
  }

  @ParameterizedTest
  @MethodSource("towns")
  void oneOfThePublishedStaysMeetsAClosure(Census town) {
    long all =
        town.snapshot.respiteGrants().stream().mapToLong(each -> each.published().size()).sum();
    long impossible =
        town.snapshot.respiteGrants().stream()
            .flatMap(each -> each.published().stream())
            .filter(
                stay ->
                    town.unit(stay.unitId()).closures().stream()
                        .anyMatch(closure -> closure.period().overlaps(stay.period())))
            .count();

    assertThat(impossible).isEqualTo(1);
    assertThat(all).isGreaterThan(1);
  }

  @ParameterizedTest
  @MethodSource("towns")
  void shortStaysAreOfManyKinds(Census town) {
    assertThat(town.snapshot.shortStays())
        .extracting(ShortStay::careForm)
        .contains(SHORT_TERM, CareForm.KAD, CareForm.TRANSITION_FLAT, LONG_TERM_SHELTERED);
    assertThat(town.snapshot.shortStays()).anyMatch(each -> each.hospitalReadySince() != null);
    assertThat(town.snapshot.shortStays()).anyMatch(each -> each.personId() == null);
  }
}
