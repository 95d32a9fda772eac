package no.romslig.solver.audit.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.romslig.solver.rules.HardRule;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.rules.Waivable;
import no.romslig.solver.rules.Waivable.Item;
import no.romslig.solver.snapshot.Assessment;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.Commitment;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.CoupleId;
import no.romslig.solver.snapshot.GrantId;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Relocation;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.ShortStay;
import no.romslig.solver.snapshot.ShortStayId;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** The snapshot, found by id. */
public final class Register {

  private final Snapshot snapshot;
  private final RuleSet rules;
  private final List<Place> places = new ArrayList<>();
  private final Map<UnitId, Place> placeById = new HashMap<>();
  private final Map<PersonId, Person> persons;
  private final Map<CaseId, Case> cases;
  private final Map<PersonId, Case> caseByPerson = new HashMap<>();
  private final Map<PersonId, Relocation> relocations;
  private final Map<GrantId, RespiteGrant> grants;
  private final Map<ShortStayId, ShortStay> shortStays;
  private final Map<CoupleId, Couple> couples;
  private final Map<PersonId, Couple> invoked = new HashMap<>();
  private final BitSet unitsForOne = new BitSet();
  private final Map<PersonId, List<Couple>> couplesByPerson = new HashMap<>();
  private final Map<PersonId, List<Occupancy>> occupancies = new HashMap<>();
  private final Map<UnitId, List<Occupancy>> occupanciesByUnit = new HashMap<>();
  private final Map<PersonId, Set<UnitId>> homes = new LinkedHashMap<>();
  private final Map<CommitmentKind, Map<String, List<Commitment>>> commitments = new HashMap<>();
  private final Set<List<String>> waivers = new HashSet<>();
  private final Set<String> waivedRefs = new HashSet<>();

  public Register(Snapshot snapshot, RuleSet rules) {
    this.snapshot = snapshot;
    this.rules = rules;
    for (var institution : snapshot.institutions()) {
      for (var ward : institution.wards()) {
        for (var unit : ward.units()) {
          var place = new Place(places.size(), unit, institution.id(), institution.external());
          places.add(place);
          unitsForOne.set(place.index(), unit.capacity() == 1);
          placeById.put(unit.id(), place);
        }
      }
    }
    persons = byId(snapshot.persons(), Person::id);
    cases = byId(snapshot.cases(), Case::id);
    snapshot.cases().forEach(each -> caseByPerson.putIfAbsent(each.personId(), each));
    relocations = byId(snapshot.relocations(), Relocation::personId);
    grants = byId(snapshot.respiteGrants(), RespiteGrant::id);
    shortStays = byId(snapshot.shortStays(), ShortStay::id);
    couples = byId(snapshot.couples(), Couple::id);
    for (var couple : snapshot.couples()) {
      for (var person : couple.personIds()) {
        couplesByPerson.computeIfAbsent(person, key -> new ArrayList<>()).add(couple);
      }
    }
    for (var occupancy : snapshot.occupancies()) {
      occupanciesByUnit
          .computeIfAbsent(occupancy.unitId(), unit -> new ArrayList<>())
          .add(occupancy);
      occupancies.computeIfAbsent(occupancy.personId(), key -> new ArrayList<>()).add(occupancy);
      if (isHome(occupancy)) {
        homes
            .computeIfAbsent(occupancy.personId(), key -> new LinkedHashSet<>())
            .add(occupancy.unitId());
      }
    }
    for (var commitment : snapshot.commitments()) {
      commitments
          .computeIfAbsent(commitment.kind(), key -> new HashMap<>())
          .computeIfAbsent(commitment.refId(), key -> new ArrayList<>())
          .add(commitment);
    }
    for (var waiver : snapshot.waivers()) {
      if (isFor(waiver.refId(), waiver.rule())) {
        waivers.add(List.of(waiver.rule(), waiver.refId()));
        waivedRefs.add(waiver.refId());
      }
    }
    for (var couple : snapshot.couples()) {
      if (couple.guaranteeInvoked() && !waived("SB-01", couple)) {
        couple.personIds().forEach(person -> invoked.putIfAbsent(person, couple));
      }
    }
  }

  /** Whether the rule is one that may be lifted for what the id names. */
  private boolean isFor(String refId, String rule) {
    return HardRule.of(rule)
        .map(
            hard ->
                (cases.containsKey(new CaseId(refId)) && Waivable.isFor(Item.CASE, hard))
                    || (relocations.containsKey(new PersonId(refId))
                        && Waivable.isFor(Item.RELOCATION, hard))
                    || (couples.containsKey(new CoupleId(refId))
                        && Waivable.isFor(Item.COUPLE, hard))
                    || (grants.containsKey(new GrantId(refId)) && Waivable.isFor(Item.GRANT, hard))
                    || (shortStays.containsKey(new ShortStayId(refId))
                        && Waivable.isFor(Item.SHORT_STAY, hard))
                    || isAssessed(refId, rule))
        .orElse(true);
  }

  private boolean isAssessed(String refId, String rule) {
    var aCase = cases.get(new CaseId(refId));
    var grant = grants.get(new GrantId(refId));
    var stay = shortStays.get(new ShortStayId(refId));
    return Stream.of(
            aCase == null ? List.<Assessment>of() : aCase.assessments(),
            grant == null ? List.<Assessment>of() : grant.assessments(),
            stay == null ? List.<Assessment>of() : stay.assessments())
        .flatMap(List::stream)
        .anyMatch(assessment -> assessment.rule().equals(rule));
  }

  private static <K, V> Map<K, V> byId(Collection<V> values, Function<V, K> id) {
    var found = new HashMap<K, V>();
    values.forEach(value -> found.putIfAbsent(id.apply(value), value));
    return found;
  }

  private boolean isHome(Occupancy occupancy) {
    return occupancy.careForm().isLasting() && isBeyondLookAhead(occupancy);
  }

  /** Whether the occupancy does not end inside the look-ahead. */
  public boolean isBeyondLookAhead(Occupancy occupancy) {
    LocalDate to = occupancy.to();
    return to == null || to.isAfter(lookAheadEnd());
  }

  public Snapshot snapshot() {
    return snapshot;
  }

  public RuleSet rules() {
    return rules;
  }

  public LocalDate asOf() {
    return snapshot.asOf();
  }

  public LocalDate horizonEnd() {
    return snapshot.horizonEnd();
  }

  /** The last day on which a lasting place may start. */
  public LocalDate lookAheadEnd() {
    return snapshot.asOf().plusDays(rules.lookAheadNights());
  }

  /** All units, in the snapshot's order. */
  public List<Place> places() {
    return places;
  }

  public @Nullable Place place(UnitId id) {
    return placeById.get(id);
  }

  public @Nullable Person person(PersonId id) {
    return persons.get(id);
  }

  public @Nullable Case caseById(CaseId id) {
    return cases.get(id);
  }

  public @Nullable Case caseOf(PersonId person) {
    return caseByPerson.get(person);
  }

  public @Nullable Relocation relocationOf(PersonId person) {
    return relocations.get(person);
  }

  public @Nullable RespiteGrant grant(GrantId id) {
    return grants.get(id);
  }

  /** The units that hold one, by number; not to be changed. */
  public BitSet unitsForOne() {
    return unitsForOne;
  }

  public @Nullable ShortStay shortStay(ShortStayId id) {
    return shortStays.get(id);
  }

  public @Nullable Couple couple(CoupleId id) {
    return couples.get(id);
  }

  /** The couple whose guarantee the person has invoked, unless it is lifted for them. */
  public @Nullable Couple invokedCoupleOf(PersonId person) {
    return invoked.get(person);
  }

  /** The couples of which the person is one, invoked or not. */
  public List<Couple> couplesOf(PersonId person) {
    return couplesByPerson.getOrDefault(person, List.of());
  }

  /** Whether the two are a couple, invoked or not. */
  public boolean areCouple(PersonId one, PersonId other) {
    return couplesOf(one).stream().anyMatch(couple -> couple.partnerOf(one).equals(other));
  }

  /** Whether the person is one of a couple, invoked or not. */
  public boolean isInCouple(PersonId person) {
    return couplesByPerson.containsKey(person);
  }

  public List<Occupancy> occupanciesOf(PersonId person) {
    return occupancies.getOrDefault(person, List.of());
  }

  /** Everyone's occupancies of the unit, in the snapshot's order. */
  public List<Occupancy> occupanciesIn(UnitId unit) {
    return occupanciesByUnit.getOrDefault(unit, List.of());
  }

  /** The units in which the person is a resident; more than one only where the register errs. */
  public Set<UnitId> homesOf(PersonId person) {
    return homes.getOrDefault(person, Set.of());
  }

  public boolean isResident(PersonId person) {
    return homes.containsKey(person);
  }

  /**
   * The units that the person keeps unless moved: the homes; for someone without one, a bed for a
   * time that does not end inside the look-ahead.
   */
  public Set<UnitId> unitsKeptBy(PersonId person) {
    var lasting = homesOf(person);
    return lasting.isEmpty()
        ? occupanciesOf(person).stream()
            .filter(this::isBeyondLookAhead)
            .map(Occupancy::unitId)
            .limit(1)
            .collect(Collectors.toSet())
        : lasting;
  }

  /** Whether the person lives in a nursing home or children's home (rule AV-05). */
  public boolean livesInInstitution(PersonId person) {
    return occupanciesOf(person).stream()
        .filter(this::isHome)
        .map(Occupancy::careForm)
        .anyMatch(form -> form.isNursingHome() || form == CareForm.CHILD_HOME);
  }

  public List<Commitment> commitments(CommitmentKind kind, String refId) {
    return commitments.getOrDefault(kind, Map.of()).getOrDefault(refId, List.of());
  }

  /** Whether a named person has lifted this rule for this item. */
  public boolean waived(String rule, String refId) {
    return waivers.contains(List.of(rule, refId));
  }

  /** Whether the rule is lifted for the couple, or for a case or relocation of either of them. */
  public boolean waived(String rule, Couple couple) {
    return waived(rule, couple.id().value())
        || couple.personIds().stream().anyMatch(person -> waivedForItemOf(person, rule));
  }

  private boolean waivedForItemOf(PersonId person, String rule) {
    var own = caseOf(person);
    return (own != null && waived(rule, own.id().value()))
        || (relocationOf(person) != null && waived(rule, person.value()));
  }

  /**
   * Whether the person accepts a shared room for a lasting place: of the own will, or since a named
   * person has lifted the refusal. Nobody is put beside someone in a bed of today on that ground.
   */
  public boolean acceptsSharing(Person person) {
    return person.acceptsSharedRoom()
        || (isRefusalLifted(person.id())
            && occupanciesOf(person.id()).stream()
                .map(Occupancy::unitId)
                .map(this::place)
                .noneMatch(place -> place != null && place.unit().capacity() > 1));
  }

  private boolean isRefusalLifted(PersonId person) {
    var own = caseOf(person);
    if (own != null) {
      return waived("SHARED-ROOM", own.id().value());
    }
    return relocationOf(person) != null
        ? waived("SHARED-ROOM", person.value())
        : couplesOf(person).stream().anyMatch(couple -> waived("SHARED-ROOM", couple.id().value()));
  }

  /** Whether any rule has been lifted for this item. */
  public boolean holdsWaiver(String refId) {
    return waivedRefs.contains(refId);
  }
}
