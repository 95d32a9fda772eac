package no.romslig.api.exchange.sheet;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.romslig.api.exchange.sheet.Intake.Outcome;
import no.romslig.api.register.Standing;
import no.romslig.data.institution.CareForm;
import no.romslig.data.person.Person;
import no.romslig.data.person.Persons;
import no.romslig.data.register.EntryIds;
import no.romslig.data.waiting.Application;
import no.romslig.data.waiting.ApplicationOrigin;
import no.romslig.data.waiting.Applications;
import no.romslig.data.waiting.CaseFacts;
import no.romslig.data.waiting.CaseFile;
import no.romslig.data.waiting.CaseFiles;
import no.romslig.data.waiting.CaseStatus;
import no.romslig.data.waiting.CaseStep;
import no.romslig.data.waiting.CaseSteps;
import no.romslig.data.waiting.Consent;
import no.romslig.data.waiting.NeedRating;
import no.romslig.data.waiting.NeedRatings;
import no.romslig.data.waiting.RatingFacts;
import no.romslig.data.waiting.RatingKind;
import no.romslig.data.waiting.WaitlistEntries;
import no.romslig.data.waiting.WaitlistEntry;
import no.romslig.data.waiting.Whereabouts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Applications and the cases that they open. */
@Component
class CaseSheet implements Sheet {

  private static final Column<String> CODE = Column.required("case", "sak", Forms.CODE);
  private static final Column<String> PERSON = Column.required("person", "person", Forms.CODE);
  private static final Column<LocalDate> RECEIVED =
      Column.required("receivedOn", "søknad mottatt", Forms.DAY);
  private static final Column<ApplicationOrigin> ORIGIN =
      Column.required("origin", "opprinnelse", Forms.oneOf(ApplicationOrigin.class));
  private static final Column<LocalDate> SIGNED = Column.of("signedOn", "underskrevet", Forms.DAY);
  private static final Column<Consent> CONSENT =
      Column.of("consent", "samtykke", Forms.oneOf(Consent.class));
  private static final Column<LocalDate> WAITING =
      Column.of("waitingSince", "venter siden", Forms.DAY);
  private static final Column<CaseStatus> STATUS =
      Column.of(
          "status",
          "status",
          Forms.oneOf(List.of(CaseStatus.UNDER_ASSESSMENT, CaseStatus.RIGHT, CaseStatus.WAITLIST)));
  private static final Column<List<CareForm>> FORMS =
      Column.of(
          "careForms",
          "omsorgsformer",
          Forms.several(
              Forms.oneOf(
                  List.of(
                      CareForm.LONG_TERM_SOMATIC,
                      CareForm.LONG_TERM_SHELTERED,
                      CareForm.LONG_TERM_SPECIAL,
                      CareForm.HDO,
                      CareForm.CARE_HOUSING,
                      CareForm.CHILD_HOME))));
  private static final Column<LocalDate> READY = Column.of("readyFrom", "klar fra", Forms.DAY);
  private static final Column<Whereabouts> WHERE =
      Column.required("whereabouts", "oppholdssted", Forms.oneOf(Whereabouts.class));
  private static final Column<Boolean> INTERIM =
      Column.of("interimService", "midlertidig tilbud", Forms.YES_OR_NO);
  private static final Column<Boolean> HOUSING =
      Column.of("wishesCareHousing", "ønsker omsorgsbolig", Forms.YES_OR_NO);
  private static final Column<Integer> CLASS =
      Column.of("needClass", "behovsklasse", Forms.number(1, 5));
  private static final Column<Integer> SCORE =
      Column.of("needScore", "behovspoeng", Forms.number(0, 100));

  private static final String STEP = "Take the steps of the case in the register.";

  private final Persons persons;
  private final Applications applications;
  private final CaseFiles files;
  private final CaseSteps steps;
  private final NeedRatings ratings;
  private final WaitlistEntries waitlist;
  private final EntryIds ids;

  CaseSheet(
      Persons persons,
      Applications applications,
      CaseFiles files,
      CaseSteps steps,
      NeedRatings ratings,
      WaitlistEntries waitlist,
      EntryIds ids) {
    this.persons = persons;
    this.applications = applications;
    this.files = files;
    this.steps = steps;
    this.ratings = ratings;
    this.waitlist = waitlist;
    this.ids = ids;
  }

  @Override
  public SheetKind kind() {
    return SheetKind.CASES;
  }

  @Override
  public String about() {
    return "An application and its open case. One that was decided elsewhere has the origin"
        + " IMPORTED, and may bring its status and need: a person brings it, before anything is"
        + " decided here. Any other begins under assessment. Days, status and need of a registered"
        + " case are not changed by a sheet.";
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(
        CODE, PERSON, RECEIVED, ORIGIN, SIGNED, CONSENT, WAITING, STATUS, FORMS, READY, WHERE,
        INTERIM, HOUSING, CLASS, SCORE);
  }

  /** A row that can be read. */
  private record Row(
      String code,
      UUID person,
      LocalDate received,
      ApplicationOrigin origin,
      @Nullable LocalDate signed,
      @Nullable Consent consent,
      LocalDate waiting,
      CaseStatus status,
      CaseFacts facts,
      @Nullable Integer needClass,
      @Nullable Integer needScore) {}

  /** What is registered of a case. */
  private record Registered(
      Application application, CaseStatus status, @Nullable RatingFacts need) {}

  @Override
  public void take(List<Line> lines, Intake intake) {
    var registered = files.findAllByOrderById().stream().collect(toMap(CaseFile::code, it -> it));
    Set<UUID> waiting = new HashSet<>();
    files.findByClosedOnNullOrderById().forEach(it -> waiting.add(it.personId()));
    var reading = reading();
    var seen = new HashMap<Object, Integer>();
    for (var line : lines) {
      var row = read(line, seen, intake);
      if (!line.isSound()) {
        continue;
      }
      var told = row.orElseThrow();
      var before = registered.get(told.code());
      if (before != null) {
        change(line, before, reading.of(before), told, intake);
      } else if (!waiting.add(told.person())) {
        line.fault(
            PERSON,
            "HAS_OPEN_CASE",
            "someone who has an open case",
            "a person without an open case",
            "End the other case first, or take the row out.");
      } else if (isNew(line, told, intake)) {
        open(told);
        intake.tell(kind(), Outcome.CREATED);
      }
    }
  }

  private static Optional<Row> read(Line line, Map<Object, Integer> seen, Intake intake) {
    var code = line.read(CODE);
    code.ifPresent(it -> line.once(CODE, seen, it));
    var person = line.refer(PERSON, intake.names(SheetKind.PERSONS));
    var received = line.read(RECEIVED);
    line.notAfter(intake.today(), RECEIVED, received);
    var origin = line.read(ORIGIN);
    var signed = line.read(SIGNED);
    line.notAfter(intake.today(), SIGNED, signed);
    var consent = line.read(CONSENT);
    var waiting = line.read(WAITING).or(() -> received);
    if (received.isPresent() && waiting.isPresent() && waiting.get().isBefore(received.get())) {
      line.fault(
          WAITING,
          "NOT_AFTER",
          "a day before the application",
          "the day of the application or a later one",
          "Correct it.");
    }
    var status = line.read(STATUS).orElse(CaseStatus.UNDER_ASSESSMENT);
    var forms = line.list(FORMS);
    var ready = line.read(READY);
    var whereabouts = line.read(WHERE);
    boolean interim = line.is(INTERIM);
    boolean housing = line.is(HOUSING);
    var needClass = line.read(CLASS);
    var needScore = line.read(SCORE);
    if (needClass.isPresent() != needScore.isPresent()) {
      line.fault(
          needClass.isPresent() ? SCORE : CLASS,
          "MISSING_VALUE",
          "half a need",
          "both needClass and needScore, or none of them",
          "Fill both in, or take both out.");
    }
    return line.isSound()
        ? Optional.of(
            new Row(
                code.orElseThrow(),
                person.orElseThrow(),
                received.orElseThrow(),
                origin.orElseThrow(),
                signed.orElse(null),
                consent.orElse(null),
                waiting.orElseThrow(),
                status,
                new CaseFacts(
                    forms, ready.orElse(null), whereabouts.orElseThrow(), interim, housing),
                needClass.orElse(null),
                needScore.orElse(null)))
        : Optional.empty();
  }

  /** Only what was decided elsewhere comes with a status, a need and a wait of its own. */
  private static boolean isNew(Line line, Row told, Intake intake) {
    if (told.origin() == ApplicationOrigin.IMPORTED) {
      intake.demandPerson(line, ORIGIN);
      intake.demandFirstFill(line, ORIGIN);
    } else {
      var expected = "nothing, or the origin IMPORTED";
      if (told.status() != CaseStatus.UNDER_ASSESSMENT) {
        line.fault(STATUS, "NOT_POSSIBLE", "a status that was decided", expected, STEP);
      }
      if (told.needClass() != null) {
        line.fault(
            CLASS,
            "NOT_POSSIBLE",
            "a need that was rated",
            expected,
            "Rate the need from an assessment in the register.");
      }
      if (!told.waiting().equals(told.received())) {
        line.fault(
            WAITING,
            "NOT_POSSIBLE",
            "another day than that of the application",
            expected,
            "Leave the cell blank.");
      }
    }
    return line.isSound();
  }

  private void change(Line line, CaseFile before, Registered at, Row told, Intake intake) {
    var application = at.application();
    if (before.closedOn() != null) {
      line.kept(CODE, "The case has ended. Give another application a code of its own.");
    }
    if (!before.personId().equals(told.person())) {
      line.kept(PERSON, "Give another person's case a code of its own.");
    }
    if (!application.receivedOn().equals(told.received())) {
      line.kept(RECEIVED, "The day is never written over.");
    }
    if (application.origin() != told.origin()) {
      line.kept(ORIGIN, "The origin is never written over.");
    }
    if (!before.waitingSince().equals(told.waiting())) {
      line.kept(WAITING, "The day is never written over.");
    }
    if (application.signedOn() != null && !application.signedOn().equals(told.signed())) {
      line.kept(SIGNED, "The day is never written over.");
    }
    if (at.status() != told.status()) {
      line.kept(STATUS, STEP);
    }
    if (!isSameNeed(at.need(), told)) {
      line.kept(CLASS, "Rate the need from an assessment in the register.");
    }
    if (at.status() != CaseStatus.UNDER_ASSESSMENT
        && !before.facts().careForms().equals(told.facts().careForms())) {
      intake.demandPerson(line, FORMS);
    }
    if (!line.isSound()) {
      return;
    }
    boolean isSame =
        before.facts().equals(told.facts())
            && Objects.equals(application.signedOn(), told.signed())
            && application.consent() == told.consent();
    if (!isSame) {
      application.complete(told.signed(), told.consent());
      before.describe(told.facts());
    }
    intake.tell(kind(), isSame ? Outcome.UNCHANGED : Outcome.CHANGED);
  }

  private static boolean isSameNeed(@Nullable RatingFacts need, Row told) {
    return need == null
        ? told.needClass() == null
        : Objects.equals(need.needClass(), told.needClass())
            && Objects.equals(need.needScore(), told.needScore());
  }

  private void open(Row told) {
    var application =
        applications.save(
            new Application(
                ids.next(),
                told.person(),
                told.received(),
                told.origin(),
                told.signed(),
                told.consent()));
    var id = ids.next();
    files.save(
        new CaseFile(
            id, told.code(), application.id(), told.person(), told.waiting(), null, told.facts()));
    var began = told.status() == CaseStatus.UNDER_ASSESSMENT ? told.received() : told.waiting();
    steps.save(new CaseStep(ids.next(), id, told.status(), began, null));
    if (told.status() == CaseStatus.WAITLIST) {
      waitlist.save(new WaitlistEntry(ids.next(), id, began, null, null));
    }
    if (told.needClass() != null) {
      ratings.save(
          new NeedRating(
              ids.next(),
              id,
              new RatingFacts(
                  RatingKind.SCORED, told.needClass(), told.needScore(), null, null, null)));
    }
  }

  /** Reads what is registered of many cases at once. */
  private final class Reading {

    private final Map<UUID, Application> received =
        applications.findAllByOrderById().stream().collect(toMap(Application::id, it -> it));
    private final Map<UUID, List<CaseStep>> taken =
        steps.findAllByOrderById().stream().collect(groupingBy(CaseStep::caseId));
    private final Map<UUID, RatingFacts> needs = new HashMap<>();

    private Reading() {
      ratings.findAllByOrderById().stream()
          .filter(it -> it.facts().kind() == RatingKind.SCORED)
          .forEach(it -> needs.put(it.caseId(), it.facts()));
    }

    private Registered of(CaseFile file) {
      var legal = Standing.after(taken.getOrDefault(file.id(), List.of())).legalStatus();
      return new Registered(
          Objects.requireNonNull(received.get(file.applicationId())),
          legal == null ? CaseStatus.UNDER_ASSESSMENT : legal,
          needs.get(file.id()));
    }
  }

  private Reading reading() {
    return new Reading();
  }

  @Override
  public Stream<List<String>> tell() {
    var codes = persons.findAllByOrderById().stream().collect(toMap(Person::id, Person::code));
    var reading = reading();
    return files.findByClosedOnNullOrderById().stream()
        .map(it -> tell(it, reading.of(it), codes.get(it.personId())));
  }

  private List<String> tell(CaseFile file, Registered at, @Nullable String person) {
    var facts = file.facts();
    var row =
        new Written()
            .put(CODE, file.code())
            .put(PERSON, person)
            .put(RECEIVED, at.application().receivedOn())
            .put(ORIGIN, at.application().origin())
            .put(SIGNED, at.application().signedOn())
            .put(CONSENT, at.application().consent())
            .put(WAITING, file.waitingSince())
            .put(STATUS, at.status())
            .put(FORMS, facts.careForms())
            .put(READY, facts.readyFrom())
            .put(WHERE, facts.whereabouts())
            .put(INTERIM, facts.interimService())
            .put(HOUSING, facts.wishesCareHousing());
    if (at.need() != null) {
      row.put(CLASS, at.need().needClass()).put(SCORE, at.need().needScore());
    }
    return row.in(columns());
  }
}
