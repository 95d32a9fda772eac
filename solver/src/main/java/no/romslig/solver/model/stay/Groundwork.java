package no.romslig.solver.model.stay;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** What lies fixed before any stay is planned: beds, persons, rules and windows. */
final class Groundwork {

  private final Snapshot snapshot;
  private final RuleSet ruleSet;
  private final Axis axis;
  private final Map<PersonId, Person> persons = new HashMap<>();
  private final Set<PersonId> inInstitution = new HashSet<>();
  private final MoveIns moveIns;
  private final Places places;
  private final Ledger ledger;
  private final Waivers waivers;
  private final Respite respite;
  private final StayRules rules;

  Groundwork(
      Snapshot snapshot,
      RuleSet ruleSet,
      List<Placement> placements,
      List<ProposedRelocation> relocations) {
    this.snapshot = snapshot;
    this.ruleSet = ruleSet;
    axis = AxisLength.of(snapshot, ruleSet);
    snapshot.persons().forEach(person -> persons.put(person.id(), person));
    moveIns = new MoveIns(snapshot, placements, relocations);
    List<Sojourn> sojourns = Sojourn.all(snapshot, ruleSet, moveIns);
    places = new Places(snapshot, ruleSet, axis, new Features(snapshot), sojourns);
    ledger = new Ledger(axis, ruleSet.turnoverNights(), new Pairs(snapshot));
    waivers = new Waivers(snapshot);
    respite = new Respite(snapshot, ruleSet, axis, waivers);
    rules = new StayRules(ruleSet, axis, places, ledger);
    for (Sojourn sojourn : sojourns) {
      ledger.hold(places.own(sojourn.unit()), sojourn, Guest.of(person(sojourn.person())));
      if (sojourn.careForm() == CareForm.RESPITE) {
        respite.add(sojourn.person(), sojourn.period());
      }
    }
    snapshot.occupancies().forEach(this::noteInstitution);
  }

  /** A resident of a nursing home or children's home, as section 1 of the problem has it. */
  private void noteInstitution(Occupancy occupancy) {
    LocalDate to = occupancy.to();
    boolean lasting = to == null || to.isAfter(snapshot.asOf().plusDays(ruleSet.lookAheadNights()));
    if (lasting
        && (occupancy.careForm().isNursingHome() || occupancy.careForm() == CareForm.CHILD_HOME)) {
      inInstitution.add(occupancy.personId());
    }
  }

  Axis axis() {
    return axis;
  }

  LocalDate asOf() {
    return snapshot.asOf();
  }

  Person person(PersonId id) {
    Person person = persons.get(id);
    if (person == null) {
      throw new IllegalArgumentException("no such person: " + id);
    }
    return person;
  }

  /** From when the person has a home by this proposal; null where it changes nothing. */
  @Nullable LocalDate movesIn(@Nullable PersonId person) {
    return moveIns.from(person);
  }

  Places places() {
    return places;
  }

  Ledger ledger() {
    return ledger;
  }

  Respite respite() {
    return respite;
  }

  StayRules rules() {
    return rules;
  }

  RuleSet ruleSet() {
    return ruleSet;
  }

  Set<String> waived(String refId) {
    return waivers.of(refId);
  }

  /** Someone who lives in an institution gets nothing from a grant (rule AV-05). */
  boolean livesInInstitution(RespiteGrant grant) {
    return inInstitution.contains(grant.personId())
        && !waived(grant.id().value()).contains("AV-05");
  }

  /** Which hard rule makes a published stay impossible; null where none does. */
  @Nullable String broken(FixedStay stay, RespiteGrant grant) {
    return livesInInstitution(grant) ? "AV-05" : new PublishedCheck(this, stay, grant).broken();
  }

  void hold(FixedStay stay) {
    int from = axis.day(stay.from());
    int to = axis.day(stay.to());
    ledger.hold(bedFor(stay.unit(), from, to), stay.guest(), from, to, waived(stay.refId()));
    if (stay.grant() != null) {
      respite.add(stay.grant(), stay.period());
    }
  }

  /** The unit's own bed, or where none is free the bed of someone who is away meanwhile. */
  private @Nullable Place bedFor(UnitId unit, int from, int to) {
    Place own = places.own(unit);
    int first = Math.max(from, axis.asOf());
    if (own != null && Nights.count(rules.bedNights(own), first, to) < to - first) {
      for (Place lent : places.lent(unit)) {
        if (Nights.count(rules.bedNights(lent), first, to) == to - first) {
          return lent;
        }
      }
    }
    return own;
  }
}
