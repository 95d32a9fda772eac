package no.romslig.api.cases;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import no.romslig.api.cases.CaseView.ApplicationView;
import no.romslig.api.cases.CaseView.CommandView;
import no.romslig.api.cases.CaseView.FactView;
import no.romslig.api.cases.CaseView.FindingView;
import no.romslig.api.cases.CaseView.StepView;
import no.romslig.data.matter.AssessedFacts;
import no.romslig.data.waiting.Applications;
import no.romslig.data.waiting.CaseFile;
import no.romslig.data.waiting.CaseFiles;
import no.romslig.data.waiting.CaseFindings;
import no.romslig.data.waiting.CaseSteps;
import no.romslig.data.waiting.NeedRatings;
import no.romslig.data.waiting.course.CaseCourse;
import no.romslig.data.waiting.course.CaseStanding;
import no.romslig.solver.text.Language;
import org.springframework.stereotype.Component;

/** Makes views of cases, inside of the caller's transaction. */
@Component
class CaseViews {

  private final CaseFiles files;
  private final Applications applications;
  private final CaseSteps steps;
  private final CaseFindings findings;
  private final AssessedFacts facts;
  private final NeedRatings ratings;
  private final CaseCourse course;

  CaseViews(
      CaseFiles files,
      Applications applications,
      CaseSteps steps,
      CaseFindings findings,
      AssessedFacts facts,
      NeedRatings ratings,
      CaseCourse course) {
    this.files = files;
    this.applications = applications;
    this.steps = steps;
    this.findings = findings;
    this.facts = facts;
    this.ratings = ratings;
    this.course = course;
  }

  /** How a case is shown. */
  record Shown(CaseView view, int version) {}

  /**
   * The case as it is now.
   *
   * @param mayCommand whether the reader may give commands at all
   */
  Shown show(UUID id, Language language, boolean mayCommand) {
    var standing = course.standing(id).orElseThrow(CaseProblems::noSuchCase);
    var file = files.findById(id).orElseThrow(CaseProblems::noSuchCase);
    return new Shown(view(file, standing, language, mayCommand), standing.version());
  }

  private CaseView view(
      CaseFile file, CaseStanding standing, Language language, boolean mayCommand) {
    var application = applications.findById(file.applicationId()).orElseThrow();
    var of = file.facts();
    return new CaseView(
        file.id(),
        file.code(),
        file.personId(),
        standing.now(),
        file.waitingSince(),
        file.closedOn(),
        new ApplicationView(
            application.receivedOn(),
            application.origin(),
            application.signedOn(),
            application.consent(),
            application.confirmedOn()),
        of.careForms(),
        of.readyFrom(),
        of.whereabouts(),
        of.interimService(),
        of.wishesCareHousing(),
        steps.findByCaseIdOrderById(file.id()).stream()
            .map(
                step -> new StepView(step.status(), step.happenedOn(), step.reason(), step.cause()))
            .toList(),
        List.copyOf(
            last(
                findings.findByCaseIdOrderById(file.id()).stream()
                    .map(
                        each ->
                            new FindingView(
                                each.kind(), each.kind().rule(), each.holds(), each.foundOn()))
                    .toList(),
                FindingView::kind)),
        List.copyOf(
            last(
                facts.findByMatterCaseIdOrderById(file.id()).stream()
                    .map(each -> new FactView(each.rule(), each.met(), each.assessedOn()))
                    .toList(),
                FactView::rule)),
        Ratings.inForce(ratings.findByCaseIdOrderById(file.id())),
        mayCommand ? commands(standing, language) : List.of());
  }

  private static <T, K> Collection<T> last(List<T> rows, Function<T, K> key) {
    Map<K, T> last = new LinkedHashMap<>();
    rows.forEach(row -> last.put(Objects.requireNonNull(key.apply(row)), row));
    return last.values();
  }

  private static List<CommandView> commands(CaseStanding standing, Language language) {
    var text = new UnmetText(language);
    return standing.options().stream()
        .map(
            option ->
                new CommandView(
                    option.command(),
                    option.isValid(),
                    option.unmet().stream().map(each -> UnmetView.of(each, text)).toList()))
        .toList();
  }
}
