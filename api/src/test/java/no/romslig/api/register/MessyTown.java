package no.romslig.api.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import no.romslig.solver.sample.Samples;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.Commitment;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.NeedOverride;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.PublishedStay;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.RuleSetChoice;
import no.romslig.solver.snapshot.Sex;
import no.romslig.solver.snapshot.ShortStay;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Unit;
import no.romslig.solver.snapshot.Waiver;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/** A sample town into which things have come that a contract allows and nobody wishes for. */
final class MessyTown {

  private final Random dice;
  private final Snapshot town;
  private final List<Unit> units;
  private final List<Person> persons;
  private final List<Occupancy> occupancies;
  private final List<Case> cases;
  private final List<RespiteGrant> grants;
  private final List<Commitment> commitments;
  private final List<Waiver> waivers;

  MessyTown(long seed) {
    dice = new Random(seed);
    town = Samples.generate("fjordvik", 100 + seed);
    units =
        town.institutions().stream()
            .flatMap(institution -> institution.wards().stream())
            .flatMap(ward -> ward.units().stream())
            .toList();
    persons = new ArrayList<>(town.persons());
    occupancies = new ArrayList<>(town.occupancies());
    cases = new ArrayList<>(town.cases());
    grants = new ArrayList<>(town.respiteGrants());
    commitments = new ArrayList<>(town.commitments());
    waivers = new ArrayList<>(town.waivers());
  }

  Snapshot snapshot() {
    crowdRooms();
    decidePlaces();
    decideStays();
    overrideNeeds();
    publishOverWhatIs();
    leaveOldThings();
    var overrides = JsonNodeFactory.instance.objectNode();
    overrides.put("scoreBand", dice.nextInt(10));
    return town(new RuleSetChoice(town.ruleSet().base(), overrides));
  }

  private Snapshot town(RuleSetChoice rules) {
    return new Snapshot(
        town.schemaVersion(),
        town.municipality(),
        town.asOf(),
        1 + dice.nextInt(700),
        rules,
        town.institutions(),
        persons,
        occupancies,
        cases,
        town.couples(),
        town.relocations(),
        grants,
        town.shortStays(),
        commitments,
        waivers);
  }

  private LocalDate day(int within) {
    return town.asOf().plusDays(dice.nextInt(within));
  }

  private <T> T one(List<T> list) {
    return list.get(dice.nextInt(list.size()));
  }

  private PersonId newcomer(String id) {
    var person = new PersonId(id);
    persons.add(
        new Person(
            person,
            LocalDate.of(1939, 1, 1 + dice.nextInt(28)),
            Sex.OTHER,
            null,
            null,
            Set.of(),
            dice.nextBoolean(),
            false,
            false,
            Set.of(),
            dice.nextInt(30)));
    return person;
  }

  /** More than there is room for, now or from later on, with an end or without. */
  private void crowdRooms() {
    for (int i = 0; i < 8; i++) {
      var other = one(town.occupancies());
      var from = town.asOf().minusDays(dice.nextInt(200) - 40L);
      var to = dice.nextBoolean() ? null : from.plusDays(60 + dice.nextInt(300));
      var person = newcomer("crowd-" + i);
      occupancies.add(new Occupancy(person, other.unitId(), from, to, other.careForm(), List.of()));
    }
  }

  /** Decided where others live, where others are decided to, and for people who live elsewhere. */
  private void decidePlaces() {
    for (var each : town.cases()) {
      var suiting =
          units.stream().filter(unit -> each.careForms().contains(unit.careForm())).toList();
      if (dice.nextInt(3) == 0
          && !suiting.isEmpty()
          && commitments.stream().noneMatch(it -> it.refId().equals(each.id().value()))) {
        commitments.add(
            new Commitment(
                CommitmentKind.PLACEMENT, each.id().value(), one(suiting).id(), day(40), null));
      }
    }
  }

  private void decideStays() {
    var beds = units.stream().filter(unit -> unit.serves(CareForm.SHORT_TERM)).toList();
    for (ShortStay stay : town.shortStays()) {
      if (dice.nextInt(3) == 0
          && commitments.stream().noneMatch(it -> it.refId().equals(stay.id().value()))) {
        var from = day(30);
        commitments.add(
            new Commitment(
                CommitmentKind.SHORT_STAY,
                stay.id().value(),
                one(beds).id(),
                from,
                from.plusDays(stay.nights())));
      }
    }
  }

  private void overrideNeeds() {
    for (int i = 0; i < 3; i++) {
      int index = dice.nextInt(cases.size());
      var each = cases.get(index);
      var override = new NeedOverride(dice.nextBoolean() ? null : 5, 99, "sett heime", "lege");
      cases.set(
          index,
          new Case(
              each.id(),
              each.personId(),
              each.applicationDate(),
              each.waitingSince(),
              each.legalStatus(),
              each.careForms(),
              each.needClass(),
              each.needScore(),
              each.readyFrom(),
              each.whereabouts(),
              each.interimService(),
              each.wishesCareHousing(),
              each.preferences(),
              each.declined(),
              each.assessments(),
              override));
      waivers.add(new Waiver("LT-01", each.id().value(), "avtalt", "leiar", town.asOf()));
    }
  }

  /** Where somebody is, twice, in the past, and elsewhere than the person is on that night. */
  private void publishOverWhatIs() {
    var beds = units.stream().filter(unit -> unit.serves(CareForm.RESPITE)).toList();
    for (int i = 0; i < grants.size(); i++) {
      var grant = grants.get(i);
      var published = new ArrayList<>(grant.published());
      for (int k = 0; k < dice.nextInt(3); k++) {
        var from = town.asOf().minusDays(30).plusDays(dice.nextInt(120));
        published.add(new PublishedStay(one(beds).id(), from, from.plusDays(grant.stayNights())));
      }
      grants.set(i, with(grant, grant.history(), published));
    }
  }

  /** What is over and told all the same. */
  private void leaveOldThings() {
    newcomer("nobody-names-me");
    var before = town.asOf().minusDays(100);
    var gone = newcomer("gone");
    occupancies.add(
        new Occupancy(
            gone,
            one(units).id(),
            before,
            before.plusDays(dice.nextInt(90) + 1L),
            CareForm.SHORT_TERM,
            List.of()));
  }

  private static RespiteGrant with(
      RespiteGrant grant, List<Period> history, List<PublishedStay> published) {
    return new RespiteGrant(
        grant.id(),
        grant.personId(),
        grant.careForms(),
        grant.stayNights(),
        grant.cycleNights(),
        grant.from(),
        grant.to(),
        grant.needClass(),
        grant.preferredInstitutions(),
        grant.wishes(),
        grant.unavailable(),
        grant.startDays(),
        history,
        published,
        grant.assessments());
  }

  /** What the registers make of it: what is over is left out, or has become history. */
  static Snapshot tidied(Snapshot town) {
    var day = town.asOf();
    var occupancies = town.occupancies().stream().filter(each -> isFrom(day, each.to())).toList();
    var grants =
        town.respiteGrants().stream()
            .map(
                grant -> {
                  var history = new ArrayList<>(grant.history());
                  grant.published().stream()
                      .filter(stay -> !stay.to().isAfter(day))
                      .map(PublishedStay::period)
                      .filter(period -> !history.contains(period))
                      .forEach(history::add);
                  return with(
                      grant,
                      history,
                      grant.published().stream().filter(it -> it.to().isAfter(day)).toList());
                })
            .toList();
    var named = new HashSet<PersonId>();
    occupancies.forEach(each -> named.add(each.personId()));
    town.cases().forEach(each -> named.add(each.personId()));
    town.couples().forEach(each -> named.addAll(each.personIds()));
    town.relocations().forEach(each -> named.add(each.personId()));
    grants.forEach(each -> named.add(each.personId()));
    for (var stay : town.shortStays()) {
      if (stay.personId() != null) {
        named.add(stay.personId());
      }
    }
    return new Snapshot(
        town.schemaVersion(),
        town.municipality(),
        day,
        town.horizonDays(),
        town.ruleSet(),
        town.institutions(),
        town.persons().stream().filter(each -> named.contains(each.id())).toList(),
        occupancies,
        town.cases(),
        town.couples(),
        town.relocations(),
        grants,
        town.shortStays(),
        town.commitments(),
        town.waivers());
  }

  private static boolean isFrom(LocalDate day, @Nullable LocalDate to) {
    return to == null || to.isAfter(day);
  }
}
