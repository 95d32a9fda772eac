package no.romslig.solver.snapshot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes small snapshots for tests: everything has a readable default, and a test says only what
 * matters to it. The day of the run is Monday 2 March 2026 unless set.
 */
public final class Town {

  public static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  private LocalDate asOf = MONDAY;
  private int horizonDays = 182;
  private String ruleSet = "kinn";
  private final ObjectNode overrides = JsonNodeFactory.instance.objectNode();
  private final Map<String, InstitutionSpec> institutions = new LinkedHashMap<>();
  private final Map<String, PersonSpec> persons = new LinkedHashMap<>();
  private final List<OccupancySpec> occupancies = new ArrayList<>();
  private final List<CaseSpec> cases = new ArrayList<>();
  private final List<CoupleSpec> couples = new ArrayList<>();
  private final List<RelocationSpec> relocations = new ArrayList<>();
  private final List<GrantSpec> grants = new ArrayList<>();
  private final List<ShortStaySpec> shortStays = new ArrayList<>();
  private final List<Commitment> commitments = new ArrayList<>();
  private final List<Waiver> waivers = new ArrayList<>();
  private String openInstitution = "I1";
  private String openWard = "I1-A";

  public static LocalDate day(int offset) {
    return MONDAY.plusDays(offset);
  }

  public Town asOf(LocalDate date) {
    asOf = date;
    return this;
  }

  public Town horizon(int days) {
    horizonDays = days;
    return this;
  }

  public Town rules(String id) {
    ruleSet = id;
    return this;
  }

  /** The overrides, nested at the dots of the keys, for a test to fill. */
  public ObjectNode overrides() {
    return overrides;
  }

  /**
   * Opens (or goes back to) an institution; the units that follow stand in its ward {@code <id>-A}.
   */
  public InstitutionSpec institution(String id) {
    openInstitution = id;
    openWard = id + "-A";
    return institutions.computeIfAbsent(id, InstitutionSpec::new);
  }

  /** Opens (or goes back to) a ward of the open institution; the units that follow stand in it. */
  public Town ward(String id) {
    openWard = id;
    return this;
  }

  public UnitSpec unit(String id, CareForm form) {
    var spec = new UnitSpec(id, form);
    institutions
        .computeIfAbsent(openInstitution, InstitutionSpec::new)
        .wards
        .computeIfAbsent(openWard, ward -> new ArrayList<>())
        .add(spec);
    return spec;
  }

  public PersonSpec person(String id) {
    return persons.computeIfAbsent(id, PersonSpec::new);
  }

  /** The person lives in the unit since a year ago, in the unit's own care form, without an end. */
  public OccupancySpec livesIn(String person, String unit) {
    person(person);
    var spec = new OccupancySpec(person, unit);
    occupancies.add(spec);
    return spec;
  }

  /**
   * The person waits for one of the care forms, best first: waitlisted, class 3, score 50, safe at
   * home.
   */
  public CaseSpec waits(String caseId, String person, CareForm... forms) {
    person(person);
    var spec = new CaseSpec(caseId, person, List.of(forms));
    cases.add(spec);
    return spec;
  }

  /** The two have invoked the guarantee: together or not at all. */
  public CoupleSpec couple(String id, String first, String second) {
    person(first);
    person(second);
    var spec = new CoupleSpec(id, first, second);
    couples.add(spec);
    return spec;
  }

  /** The resident may move: voluntary, asked by the office, heard and agreeing. */
  public RelocationSpec mayMove(String person, CareForm... targets) {
    var spec = new RelocationSpec(person, List.of(targets));
    relocations.add(spec);
    return spec;
  }

  /** A respite grant from 1 January, without an end, class 3. */
  public GrantSpec grant(String id, String person, int stayNights, int cycleNights) {
    person(person);
    var spec = new GrantSpec(id, person, stayNights, cycleNights);
    grants.add(spec);
    return spec;
  }

  /** A short stay for an unnamed woman, class 3, that may begin on {@code asOf} and six days on. */
  public ShortStaySpec shortStay(String id, int nights) {
    var spec = new ShortStaySpec(id, nights);
    shortStays.add(spec);
    return spec;
  }

  public Town committed(
      CommitmentKind kind, String refId, String unit, LocalDate from, @Nullable LocalDate to) {
    commitments.add(new Commitment(kind, refId, new UnitId(unit), from, to));
    return this;
  }

  public Town waived(String rule, String refId) {
    waivers.add(new Waiver(rule, refId, "reason", "leader", MONDAY));
    return this;
  }

  public Snapshot snapshot() {
    return new Snapshot(
        "1",
        new Municipality("9999", "Synthetic"),
        asOf,
        horizonDays,
        new RuleSetChoice(ruleSet, overrides),
        institutions.values().stream().map(InstitutionSpec::build).toList(),
        persons.values().stream().map(PersonSpec::build).toList(),
        occupancies.stream().map(this::build).toList(),
        cases.stream().map(CaseSpec::build).toList(),
        couples.stream().map(CoupleSpec::build).toList(),
        relocations.stream().map(RelocationSpec::build).toList(),
        grants.stream().map(GrantSpec::build).toList(),
        shortStays.stream().map(spec -> spec.build(asOf)).toList(),
        commitments,
        waivers);
  }

  private Occupancy build(OccupancySpec spec) {
    CareForm form = spec.careForm;
    if (form == null) {
      form =
          institutions.values().stream()
              .flatMap(institution -> institution.wards.values().stream().flatMap(List::stream))
              .filter(unit -> unit.id.equals(spec.unit))
              .findFirst()
              .orElseThrow()
              .careForm;
    }
    return new Occupancy(
        new PersonId(spec.person), new UnitId(spec.unit), spec.from, spec.to, form, spec.absences);
  }

  public static final class InstitutionSpec {
    private final String id;
    private @Nullable Position position;
    private boolean external;
    private final Map<String, List<UnitSpec>> wards = new LinkedHashMap<>();

    private InstitutionSpec(String id) {
      this.id = id;
    }

    public InstitutionSpec at(double lat, double lon) {
      position = new Position(lat, lon);
      return this;
    }

    public InstitutionSpec external() {
      external = true;
      return this;
    }

    private Institution build() {
      var built =
          wards.entrySet().stream()
              .map(
                  ward ->
                      new Ward(
                          new WardId(ward.getKey()),
                          ward.getKey(),
                          ward.getValue().stream().map(UnitSpec::build).toList()))
              .toList();
      return new Institution(new InstitutionId(id), id, position, external, built);
    }
  }

  public static final class UnitSpec {
    private final String id;
    private final CareForm careForm;
    private Set<CareForm> alsoUsableFor = Set.of();
    private int capacity = 1;
    private boolean coupleUnit;
    private Set<String> features = Set.of();
    private Set<String> reservedFor = Set.of();
    private boolean nursingHomeEquivalent;
    private @Nullable LocalDate availableFrom;
    private @Nullable LocalDate availableTo;
    private final List<Closure> closures = new ArrayList<>();

    private UnitSpec(String id, CareForm careForm) {
      this.id = id;
      this.careForm = careForm;
    }

    public UnitSpec alsoFor(CareForm... forms) {
      alsoUsableFor = new TreeSet<>(List.of(forms));
      return this;
    }

    public UnitSpec forTwo() {
      capacity = 2;
      return this;
    }

    public UnitSpec forCouple() {
      capacity = 2;
      coupleUnit = true;
      return this;
    }

    public UnitSpec features(String... values) {
      features = new TreeSet<>(List.of(values));
      return this;
    }

    public UnitSpec reservedFor(String... values) {
      reservedFor = new TreeSet<>(List.of(values));
      return this;
    }

    public UnitSpec equivalent() {
      nursingHomeEquivalent = true;
      return this;
    }

    public UnitSpec opens(LocalDate date) {
      availableFrom = date;
      return this;
    }

    public UnitSpec closes(LocalDate date) {
      availableTo = date;
      return this;
    }

    public UnitSpec closed(LocalDate from, @Nullable LocalDate to) {
      closures.add(new Closure(from, to, "reason"));
      return this;
    }

    private Unit build() {
      return new Unit(
          new UnitId(id),
          id,
          careForm,
          alsoUsableFor,
          capacity,
          coupleUnit,
          features,
          reservedFor,
          nursingHomeEquivalent,
          availableFrom,
          availableTo,
          closures);
    }
  }

  public static final class PersonSpec {
    private final String id;
    private LocalDate birthDate = LocalDate.of(1940, 1, 1);
    private Sex sex = Sex.FEMALE;
    private @Nullable LocalDate residentSince = LocalDate.of(1990, 5, 1);
    private @Nullable Position position;
    private Set<String> requiredFeatures = Set.of();
    private boolean acceptsSharedRoom;
    private boolean dementiaDiagnosis;
    private boolean cognitiveImpairment;
    private final Set<ShelteringBehaviour> behaviours = new LinkedHashSet<>();
    private int shortTermNightsThisYear;

    private PersonSpec(String id) {
      this.id = id;
    }

    public PersonSpec born(LocalDate date) {
      birthDate = date;
      return this;
    }

    public PersonSpec male() {
      sex = Sex.MALE;
      return this;
    }

    public PersonSpec sex(Sex value) {
      sex = value;
      return this;
    }

    public PersonSpec residentSince(@Nullable LocalDate date) {
      residentSince = date;
      return this;
    }

    public PersonSpec at(double lat, double lon) {
      position = new Position(lat, lon);
      return this;
    }

    public PersonSpec requires(String... features) {
      requiredFeatures = new TreeSet<>(List.of(features));
      return this;
    }

    public PersonSpec sharesRoom() {
      acceptsSharedRoom = true;
      return this;
    }

    public PersonSpec diagnosed() {
      dementiaDiagnosis = true;
      return this;
    }

    public PersonSpec impaired() {
      cognitiveImpairment = true;
      return this;
    }

    public PersonSpec shows(ShelteringBehaviour behaviour) {
      behaviours.add(behaviour);
      return this;
    }

    /** Meets every criterion of a sheltered ward in every rule set. */
    public PersonSpec needsShelter() {
      return diagnosed().impaired().shows(ShelteringBehaviour.NEEDS_ASSISTED_EXIT);
    }

    public PersonSpec shortTermNights(int nights) {
      shortTermNightsThisYear = nights;
      return this;
    }

    private Person build() {
      return new Person(
          new PersonId(id),
          birthDate,
          sex,
          residentSince,
          position,
          requiredFeatures,
          acceptsSharedRoom,
          dementiaDiagnosis,
          cognitiveImpairment,
          behaviours,
          shortTermNightsThisYear);
    }
  }

  public static final class OccupancySpec {
    private final String person;
    private final String unit;
    private LocalDate from = MONDAY.minusYears(1);
    private @Nullable LocalDate to;
    private @Nullable CareForm careForm;
    private final List<Absence> absences = new ArrayList<>();

    private OccupancySpec(String person, String unit) {
      this.person = person;
      this.unit = unit;
    }

    public OccupancySpec from(LocalDate date) {
      from = date;
      return this;
    }

    public OccupancySpec to(@Nullable LocalDate date) {
      to = date;
      return this;
    }

    public OccupancySpec as(CareForm form) {
      careForm = form;
      return this;
    }

    public OccupancySpec away(LocalDate absentFrom, LocalDate absentTo, boolean mayBeLent) {
      absences.add(new Absence(absentFrom, absentTo, mayBeLent));
      return this;
    }
  }

  public static final class CaseSpec {
    private final String id;
    private final String person;
    private final List<CareForm> forms;
    private LocalDate waitingSince = LocalDate.of(2026, 1, 1);
    private LegalStatus status = LegalStatus.WAITLIST;
    private int needClass = 3;
    private int needScore = 50;
    private @Nullable LocalDate readyFrom;
    private Whereabouts whereabouts = Whereabouts.HOME;
    private boolean interimService = true;
    private boolean wishesCareHousing = true;
    private List<InstitutionId> preferences = List.of();
    private Set<UnitId> declined = Set.of();
    private final List<Assessment> assessments = new ArrayList<>();
    private @Nullable NeedOverride override;

    private CaseSpec(String id, String person, List<CareForm> forms) {
      this.id = id;
      this.person = person;
      this.forms = forms;
    }

    public CaseSpec right() {
      status = LegalStatus.RIGHT;
      return this;
    }

    public CaseSpec need(int needClassValue, int score) {
      needClass = needClassValue;
      needScore = score;
      return this;
    }

    public CaseSpec since(LocalDate date) {
      waitingSince = date;
      return this;
    }

    public CaseSpec ready(LocalDate date) {
      readyFrom = date;
      return this;
    }

    public CaseSpec at(Whereabouts value) {
      whereabouts = value;
      return this;
    }

    public CaseSpec withoutInterimService() {
      interimService = false;
      return this;
    }

    public CaseSpec withoutOwnWish() {
      wishesCareHousing = false;
      return this;
    }

    public CaseSpec prefers(String... ids) {
      preferences = List.of(ids).stream().map(InstitutionId::new).toList();
      return this;
    }

    public CaseSpec declined(String... ids) {
      declined = new TreeSet<>(List.of(ids).stream().map(UnitId::new).toList());
      return this;
    }

    public CaseSpec assessed(String rule, boolean met) {
      assessments.add(new Assessment(rule, met, LocalDate.of(2026, 2, 1), "doctor"));
      return this;
    }

    public CaseSpec overridden(@Nullable Integer needClassValue, @Nullable Integer score) {
      override = new NeedOverride(needClassValue, score, "reason", "nurse");
      return this;
    }

    private Case build() {
      return new Case(
          new CaseId(id),
          new PersonId(person),
          waitingSince,
          waitingSince,
          status,
          forms,
          needClass,
          needScore,
          readyFrom,
          whereabouts,
          interimService,
          wishesCareHousing,
          preferences,
          declined,
          assessments,
          override);
    }
  }

  public static final class CoupleSpec {
    private final String id;
    private final List<PersonId> persons;
    private boolean invoked = true;
    private CoupleMode mode = CoupleMode.TOGETHER_ONLY;
    private @Nullable Companion companion;

    private CoupleSpec(String id, String first, String second) {
      this.id = id;
      persons = List.of(new PersonId(first), new PersonId(second));
    }

    public CoupleSpec notInvoked() {
      invoked = false;
      return this;
    }

    public CoupleSpec placeThenReunite() {
      mode = CoupleMode.PLACE_THEN_REUNITE;
      return this;
    }

    public CoupleSpec companion(boolean careNeed, CompanionStay stay) {
      companion = new Companion(careNeed, stay);
      return this;
    }

    private Couple build() {
      return new Couple(new CoupleId(id), persons, invoked, mode, companion);
    }
  }

  public static final class RelocationSpec {
    private final String person;
    private final List<CareForm> targets;
    private boolean mandatory;
    private Initiative initiative = Initiative.OFFICE;
    private int needClass = 3;
    private int needScore = 50;
    private LocalDate since = LocalDate.of(2026, 1, 1);
    private boolean heard = true;
    private @Nullable Boolean agrees = true;
    private @Nullable Boolean newDecision;

    private RelocationSpec(String person, List<CareForm> targets) {
      this.person = person;
      this.targets = targets;
    }

    public RelocationSpec mandatory() {
      mandatory = true;
      return this;
    }

    public RelocationSpec asked() {
      initiative = Initiative.RESIDENT;
      return this;
    }

    public RelocationSpec need(int needClassValue, int score) {
      needClass = needClassValue;
      needScore = score;
      return this;
    }

    public RelocationSpec since(LocalDate date) {
      since = date;
      return this;
    }

    public RelocationSpec unheard() {
      heard = false;
      agrees = null;
      return this;
    }

    public RelocationSpec disagrees(boolean decidedAnew) {
      agrees = false;
      newDecision = decidedAnew;
      return this;
    }

    private Relocation build() {
      return new Relocation(
          new PersonId(person),
          targets,
          mandatory,
          initiative,
          needClass,
          needScore,
          since,
          heard,
          agrees,
          newDecision,
          "reason");
    }
  }

  public static final class GrantSpec {
    private final String id;
    private final String person;
    private final int stayNights;
    private final int cycleNights;
    private List<CareForm> forms = List.of(CareForm.RESPITE);
    private LocalDate from = LocalDate.of(2026, 1, 1);
    private @Nullable LocalDate to;
    private int needClass = 3;
    private List<InstitutionId> preferred = List.of();
    private final List<Period> wishes = new ArrayList<>();
    private final List<Period> unavailable = new ArrayList<>();
    private Set<DayOfWeek> startDays = Set.of();
    private final List<Period> history = new ArrayList<>();
    private final List<PublishedStay> published = new ArrayList<>();
    private final List<Assessment> assessments = new ArrayList<>();

    private GrantSpec(String id, String person, int stayNights, int cycleNights) {
      this.id = id;
      this.person = person;
      this.stayNights = stayNights;
      this.cycleNights = cycleNights;
    }

    public GrantSpec forms(CareForm... values) {
      forms = List.of(values);
      return this;
    }

    public GrantSpec valid(LocalDate validFrom, @Nullable LocalDate validTo) {
      from = validFrom;
      to = validTo;
      return this;
    }

    public GrantSpec need(int value) {
      needClass = value;
      return this;
    }

    public GrantSpec prefers(String... ids) {
      preferred = List.of(ids).stream().map(InstitutionId::new).toList();
      return this;
    }

    public GrantSpec wishes(LocalDate wishFrom, LocalDate wishTo) {
      wishes.add(new Period(wishFrom, wishTo));
      return this;
    }

    public GrantSpec unavailable(LocalDate awayFrom, LocalDate awayTo) {
      unavailable.add(new Period(awayFrom, awayTo));
      return this;
    }

    public GrantSpec startsOn(DayOfWeek... days) {
      startDays = new TreeSet<>(List.of(days));
      return this;
    }

    public GrantSpec history(LocalDate stayFrom, LocalDate stayTo) {
      history.add(new Period(stayFrom, stayTo));
      return this;
    }

    public GrantSpec published(String unit, LocalDate stayFrom, LocalDate stayTo) {
      published.add(new PublishedStay(new UnitId(unit), stayFrom, stayTo));
      return this;
    }

    public GrantSpec assessed(String rule, boolean met) {
      assessments.add(new Assessment(rule, met, LocalDate.of(2026, 2, 1), "nurse"));
      return this;
    }

    private RespiteGrant build() {
      return new RespiteGrant(
          new GrantId(id),
          new PersonId(person),
          forms,
          stayNights,
          cycleNights,
          from,
          to,
          needClass,
          preferred,
          wishes,
          unavailable,
          startDays,
          history,
          published,
          assessments);
    }
  }

  public static final class ShortStaySpec {
    private final String id;
    private final int nights;
    private @Nullable String person;
    private Sex sex = Sex.FEMALE;
    private CareForm careForm = CareForm.SHORT_TERM;
    private ShortStayPurpose purpose = ShortStayPurpose.ASSESSMENT;
    private @Nullable LocalDate earliest;
    private @Nullable LocalDate latest;
    private int needClass = 3;
    private Set<String> requiredFeatures = Set.of();
    private @Nullable LocalDate hospitalReadySince;
    private List<InstitutionId> preferred = List.of();
    private final List<Assessment> assessments = new ArrayList<>();

    private ShortStaySpec(String id, int nights) {
      this.id = id;
      this.nights = nights;
    }

    public ShortStaySpec of(String personId) {
      person = personId;
      return this;
    }

    public ShortStaySpec sex(Sex value) {
      sex = value;
      return this;
    }

    public ShortStaySpec form(CareForm value) {
      careForm = value;
      return this;
    }

    public ShortStaySpec purpose(ShortStayPurpose value) {
      purpose = value;
      return this;
    }

    public ShortStaySpec between(LocalDate earliestStart, LocalDate latestStart) {
      earliest = earliestStart;
      latest = latestStart;
      return this;
    }

    public ShortStaySpec need(int value) {
      needClass = value;
      return this;
    }

    public ShortStaySpec requires(String... features) {
      requiredFeatures = new TreeSet<>(List.of(features));
      return this;
    }

    public ShortStaySpec hospitalReady(LocalDate since) {
      hospitalReadySince = since;
      return this;
    }

    public ShortStaySpec prefers(String... ids) {
      preferred = List.of(ids).stream().map(InstitutionId::new).toList();
      return this;
    }

    public ShortStaySpec assessed(String rule, boolean met) {
      assessments.add(new Assessment(rule, met, LocalDate.of(2026, 2, 1), "nurse"));
      return this;
    }

    private ShortStay build(LocalDate asOf) {
      return new ShortStay(
          new ShortStayId(id),
          person == null ? null : new PersonId(person),
          sex,
          careForm,
          purpose,
          earliest == null ? asOf : earliest,
          latest == null ? asOf.plusDays(6) : latest,
          nights,
          needClass,
          requiredFeatures,
          hospitalReadySince,
          preferred,
          assessments);
    }
  }
}
