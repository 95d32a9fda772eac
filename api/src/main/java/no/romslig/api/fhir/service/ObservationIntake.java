package no.romslig.api.fhir.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.romslig.api.cases.ObservedLevels;
import no.romslig.api.fhir.code.Systems;
import no.romslig.api.fhir.local.CodeTranslation;
import no.romslig.api.fhir.sent.Arrival;
import no.romslig.api.fhir.sent.At;
import no.romslig.api.fhir.sent.Held;
import no.romslig.api.fhir.sent.Intake;
import no.romslig.api.fhir.sent.Names;
import no.romslig.api.fhir.sent.SentDays;
import no.romslig.api.fhir.server.Ids;
import no.romslig.api.fhir.server.Told;
import no.romslig.data.journal.JournalRecords;
import no.romslig.data.need.FunctionScore;
import no.romslig.data.need.FunctionScores;
import no.romslig.data.need.FunctionVariable;
import no.romslig.data.need.FunctionVariables;
import no.romslig.data.need.NeedAssessment;
import no.romslig.data.need.NeedAssessments;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Quantity;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Registers levels of function variables (GEN-12). What was assessed is never changed: what is told
 * anew of the same day counts instead.
 */
@Component
class ObservationIntake implements Intake<Observation> {

  private static final String TYPE = "Observation";
  private static final int NOT_RELEVANT = 9;
  private static final String LEVELS = "valueInteger of 1 to 5, or 9 for not relevant";

  private final ObservedLevels levels;
  private final FunctionScores scores;
  private final FunctionVariables variables;
  private final NeedAssessments assessments;
  private final JournalRecords records;
  private final CodeTranslation codes;
  private final Names names;

  ObservationIntake(
      ObservedLevels levels,
      FunctionScores scores,
      FunctionVariables variables,
      NeedAssessments assessments,
      JournalRecords records,
      CodeTranslation codes,
      Names names) {
    this.levels = levels;
    this.scores = scores;
    this.variables = variables;
    this.assessments = assessments;
    this.records = records;
    this.codes = codes;
    this.names = names;
  }

  @Override
  public Class<Observation> resource() {
    return Observation.class;
  }

  @Override
  public Optional<String> named(String system, String value) {
    return names.find(TYPE, system, value);
  }

  @Override
  public Optional<String> make(Observation sent, Arrival arrival) {
    var id = enter(sent, arrival);
    id.ifPresent(it -> names.keep(TYPE, it, sent.getIdentifier(), arrival.at()));
    return id;
  }

  private Optional<String> enter(Observation sent, Arrival arrival) {
    var at = arrival.at();
    at.child("status")
        .demand(
            sent.getStatus() == ObservationStatus.FINAL
                || sent.getStatus() == ObservationStatus.AMENDED
                || sent.getStatus() == ObservationStatus.CORRECTED
                || sent.getStatus() == ObservationStatus.ENTEREDINERROR,
            "final, amended, corrected or entered-in-error");
    var person = arrival.links().follow(sent.getSubject(), at.child("subject"), "Patient");
    var day = day(sent, arrival);
    var variable = variable(sent, at);
    boolean isAnnulled = sent.getStatus() == ObservationStatus.ENTEREDINERROR;
    var level = isAnnulled ? Optional.of(NOT_RELEVANT) : level(sent, at);
    if (person.isEmpty()
        || day.isEmpty()
        || variable.isEmpty()
        || level.isEmpty()
        || at.hasErrors()) {
      return Optional.empty();
    }
    var before = levels.ofDay(person.get(), day.get());
    var by = arrival.acting().subject();
    var score =
        isAnnulled
            ? annul(person.get(), day.get(), variable.get(), before, arrival)
            : levels.tell(person.get(), day.get(), variable.get(), level.get(), by);
    if (score.isEmpty()) {
      return Optional.empty();
    }
    follow(before, levels.ofDay(person.get(), day.get()));
    arrival.later().once("rate " + person.get(), () -> levels.rate(person.get(), by));
    return Optional.of(score.get().id().toString());
  }

  /** The score that was told by mistake; it counts no more. */
  private Optional<FunctionScore> annul(
      UUID person,
      LocalDate day,
      FunctionVariable variable,
      Map<UUID, FunctionScore> before,
      Arrival arrival) {
    var told = Optional.ofNullable(before.get(variable.id()));
    if (told.isEmpty()) {
      arrival.at().leadsNowhere("a level that was told of this variable on this day");
      return told;
    }
    var _ = levels.tell(person, day, variable, null, arrival.acting().subject());
    return told;
  }

  /** What journals called the scores of the day, they call those that count now. */
  private void follow(Map<UUID, FunctionScore> before, Map<UUID, FunctionScore> now) {
    before.forEach(
        (variable, old) -> {
          var counts = now.get(variable);
          if (counts != null && !counts.id().equals(old.id())) {
            records
                .findByResourceTypeAndResourceIdOrderById(TYPE, old.id().toString())
                .forEach(it -> it.isNow(counts.id().toString()));
          }
        });
  }

  @Override
  public void change(String id, Observation sent, Arrival arrival) {
    arrival
        .at()
        .conflict(
            IssueType.NOTSUPPORTED,
            "What was assessed is never changed. Send the corrected level by POST: of a day the"
                + " last one that is told counts.",
            HttpStatus.METHOD_NOT_ALLOWED);
  }

  @Override
  public boolean takesBack(Observation sent) {
    return sent.getStatus() == ObservationStatus.ENTEREDINERROR;
  }

  /** Of another day or variable than before, it was no level of those. */
  @Override
  public String tell(String id, Observation sent, Arrival arrival) {
    var at = arrival.at();
    var score = Ids.uuid(id).flatMap(scores::findById).orElseThrow();
    var before = assessments.findById(score.assessmentId()).orElseThrow();
    var isOfTheSame =
        day(sent, arrival).filter(before.assessedOn()::equals).isPresent()
            && variable(sent, at).filter(it -> it.id().equals(score.variableId())).isPresent();
    if (at.hasErrors()) {
      return id;
    }
    if (!isOfTheSame) {
      annul(id, arrival);
    }
    var now = enter(sent, arrival).orElse(id);
    names.give(TYPE, now, sent.getIdentifier(), at);
    return now;
  }

  @Override
  public void annul(String id, Arrival arrival) {
    var score = Ids.uuid(id).flatMap(scores::findById).orElseThrow();
    var assessment = assessments.findById(score.assessmentId()).orElseThrow();
    var person = assessment.personId();
    var by = arrival.acting().subject();
    if (!levels.ofDay(person, assessment.assessedOn()).containsValue(score)) {
      return;
    }
    var before = levels.ofDay(person, assessment.assessedOn());
    var variable = variables.findById(score.variableId()).orElseThrow();
    var _ = levels.tell(person, assessment.assessedOn(), variable, null, by);
    follow(before, levels.ofDay(person, assessment.assessedOn()));
    arrival.later().once("rate " + person, () -> levels.rate(person, by));
  }

  /** What counts of each day; of the last one a journal knows. */
  @Override
  public List<Held> of(UUID person) {
    var days = new TreeMap<LocalDate, NeedAssessment>();
    assessments.findByPersonIdOrderById(person).forEach(it -> days.put(it.assessedOn(), it));
    return days.values().stream()
        .flatMap(
            day ->
                scores.findByAssessmentIdOrderById(day.id()).stream()
                    .map(
                        it ->
                            new Held(it.id().toString(), day.equals(days.lastEntry().getValue()))))
        .toList();
  }

  @Override
  public Optional<Told<Observation>> show(String id) {
    return Ids.uuid(id)
        .flatMap(scores::findById)
        .flatMap(
            score ->
                assessments
                    .findById(score.assessmentId())
                    .map(
                        it ->
                            ObservationShape.of(
                                it,
                                score,
                                variables.findById(score.variableId()).orElseThrow(),
                                levels.counts(it))));
  }

  private static Optional<LocalDate> day(Observation sent, Arrival arrival) {
    var at = arrival.at().child("effective");
    if (!(sent.getEffective() instanceof DateTimeType moment)) {
      at.missing("effectiveDateTime, the day of the assessment");
      return Optional.empty();
    }
    var day = SentDays.read(moment, at);
    day.ifPresent(it -> at.demand(!it.isAfter(arrival.today()), "a day that is not in the future"));
    return day;
  }

  private Optional<FunctionVariable> variable(Observation sent, At at) {
    var list = levels.list();
    var sentCodes =
        codes.translate(sent.getCode()).getCoding().stream()
            .filter(it -> Systems.FUNCTION_VARIABLE.equals(it.getSystem()))
            .map(it -> String.valueOf(it.getCode()))
            .toList();
    var found = list.stream().filter(it -> sentCodes.contains(it.code())).findFirst();
    if (found.isEmpty()) {
      at.child("code").invalid(expected(list));
    }
    return found;
  }

  private static String expected(List<FunctionVariable> list) {
    return "a code of "
        + Systems.FUNCTION_VARIABLE
        + ": "
        + String.join(", ", list.stream().map(FunctionVariable::code).toList())
        + "; or a code of the journal's own that means one of these (/api/v1/local-codes)";
  }

  private static Optional<Integer> level(Observation sent, At at) {
    var isIrrelevant =
        sent.getDataAbsentReason().getCoding().stream()
            .anyMatch(it -> "not-applicable".equals(it.getCode()));
    if (!sent.hasValue() && isIrrelevant) {
      return Optional.of(NOT_RELEVANT);
    }
    var said =
        switch (sent.getValue()) {
          case IntegerType whole -> Optional.of(whole.getValue());
          case Quantity amount when amount.hasValue() -> Optional.of(amount.getValue().intValue());
          case null, default -> Optional.<Integer>empty();
        };
    var level = said.filter(it -> it == NOT_RELEVANT || (it >= 1 && it <= 5));
    at.child("value").demand(level.isPresent(), LEVELS);
    return level;
  }
}
