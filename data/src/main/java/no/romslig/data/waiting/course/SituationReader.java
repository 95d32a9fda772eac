package no.romslig.data.waiting.course;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.romslig.data.matter.AssessedFact;
import no.romslig.data.matter.AssessedFacts;
import no.romslig.data.matter.Waiver;
import no.romslig.data.matter.Waivers;
import no.romslig.data.need.NeedAssessments;
import no.romslig.data.waiting.Application;
import no.romslig.data.waiting.ApplicationOrigin;
import no.romslig.data.waiting.Applications;
import no.romslig.data.waiting.CaseFile;
import no.romslig.data.waiting.CaseFinding;
import no.romslig.data.waiting.CaseFindings;
import no.romslig.data.waiting.CaseStatus;
import no.romslig.data.waiting.CaseStep;
import no.romslig.data.waiting.CaseSteps;
import no.romslig.data.waiting.Consent;
import no.romslig.data.waiting.NeedRatings;
import no.romslig.data.waiting.RatingKind;
import no.romslig.data.waiting.Whereabouts;
import no.romslig.data.waiting.course.CaseSituation.Need;
import no.romslig.data.waiting.course.CaseSituation.Papers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the conditions of a case look at. */
@Component
class SituationReader {

  private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

  private final Applications applications;
  private final CaseSteps steps;
  private final CaseFindings findings;
  private final NeedAssessments assessments;
  private final NeedRatings ratings;
  private final AssessedFacts facts;
  private final Waivers waivers;
  private final CaseBook book;
  private final CaseRuleSource rules;
  private final Clock clock;

  SituationReader(
      Applications applications,
      CaseSteps steps,
      CaseFindings findings,
      NeedAssessments assessments,
      NeedRatings ratings,
      AssessedFacts facts,
      Waivers waivers,
      CaseBook book,
      CaseRuleSource rules,
      Clock clock) {
    this.applications = applications;
    this.steps = steps;
    this.findings = findings;
    this.assessments = assessments;
    this.ratings = ratings;
    this.facts = facts;
    this.waivers = waivers;
    this.book = book;
    this.rules = rules;
    this.clock = clock;
  }

  /** The situation today, if the case has begun. */
  Optional<CaseSituation> read(CaseFile file) {
    var taken = steps.findByCaseIdOrderById(file.id());
    return taken.isEmpty() ? Optional.empty() : Optional.of(situation(file, taken));
  }

  private CaseSituation situation(CaseFile file, List<CaseStep> taken) {
    var application = applications.findById(file.applicationId()).orElseThrow();
    var last = taken.getLast();
    var received = application.receivedOn();
    return new CaseSituation(
        last.status(),
        legal(taken),
        last.happenedOn().isBefore(received) ? received : last.happenedOn(),
        LocalDate.ofInstant(clock.instant(), NORWAY),
        papers(application),
        file.facts().careForms(),
        file.facts().interimService(),
        file.facts().whereabouts() == Whereabouts.HDO
            || file.facts().whereabouts() == Whereabouts.INSTITUTION,
        need(file, application),
        last(
            facts.findByMatterCaseIdOrderById(file.id()).stream(),
            AssessedFact::rule,
            AssessedFact::met),
        waivers.findByMatterCaseIdAndEndedOnNull(file.id()).stream()
            .map(Waiver::rule)
            .collect(toSet()),
        last(
            findings.findByCaseIdOrderById(file.id()).stream(),
            CaseFinding::kind,
            CaseFinding::holds),
        book.holdsPlace(file.id()),
        book.holdsDecidedPlace(file.id()),
        book.hasOtherOpenCase(file),
        rules.current());
  }

  /** The last of each. */
  private static <T, K, V> Map<K, V> last(
      Stream<T> rows, Function<T, K> key, Function<T, V> value) {
    return rows.collect(toMap(key, value, (earlier, later) -> later));
  }

  static @Nullable CaseStatus legal(List<CaseStep> taken) {
    CaseStatus legal = null;
    for (var step : taken) {
      legal =
          switch (step.status()) {
            case RIGHT, WAITLIST -> step.status();
            case PROPOSED, OFFERED, ACCEPTED, DECLINED -> legal;
            case UNDER_ASSESSMENT, REFUSED, MOVED_IN, ENDED -> null;
          };
    }
    return legal;
  }

  private static Papers papers(Application application) {
    return switch (application.origin()) {
      case IMPORTED -> new Papers(true, true, true);
      case WRITTEN -> papers(application, true);
      case ORAL, REPORTED -> papers(application, application.confirmedOn() != null);
    };
  }

  private static Papers papers(Application application, boolean confirmed) {
    var consent = application.consent();
    return new Papers(
        application.signedOn() != null, consent != null && consent != Consent.NOT_GIVEN, confirmed);
  }

  private Need need(CaseFile file, Application application) {
    boolean imported = application.origin() == ApplicationOrigin.IMPORTED;
    return new Need(
        imported || !assessments.findByPersonIdOrderById(file.personId()).isEmpty(),
        ratings.findByCaseIdOrderById(file.id()).stream()
            .anyMatch(each -> each.facts().kind() == RatingKind.SCORED));
  }
}
