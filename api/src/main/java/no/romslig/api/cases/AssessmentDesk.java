package no.romslig.api.cases;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.romslig.api.problem.Fault;
import no.romslig.api.problem.Faults;
import no.romslig.data.need.FunctionScore;
import no.romslig.data.need.FunctionScores;
import no.romslig.data.need.FunctionVariable;
import no.romslig.data.need.NeedAssessment;
import no.romslig.data.need.NeedAssessments;
import no.romslig.data.register.EntryIds;
import no.romslig.data.waiting.CaseFile;
import no.romslig.data.waiting.NeedRating;
import no.romslig.data.waiting.NeedRatings;
import no.romslig.data.waiting.RatingFacts;
import no.romslig.data.waiting.RatingKind;
import no.romslig.solver.need.NeedCalculator;
import org.springframework.stereotype.Component;

/** Registers assessments, and rates the case by them. Inside of the caller's transaction. */
@Component
class AssessmentDesk {

  private final FunctionDesk functions;
  private final NeedAssessments assessments;
  private final FunctionScores scores;
  private final NeedRatings ratings;
  private final CurrentRules rules;
  private final EntryIds ids;

  AssessmentDesk(
      FunctionDesk functions,
      NeedAssessments assessments,
      FunctionScores scores,
      NeedRatings ratings,
      CurrentRules rules,
      EntryIds ids) {
    this.functions = functions;
    this.assessments = assessments;
    this.scores = scores;
    this.ratings = ratings;
    this.rules = rules;
    this.ids = ids;
  }

  void assess(CaseFile file, LocalDate on, Map<String, Integer> levels, String by) {
    var variables = functions.current();
    var byCode =
        variables.stream().collect(toMap(FunctionVariable::code, each -> each, (a, b) -> b));
    if (!byCode.keySet().containsAll(levels.keySet())) {
      throw Faults.problem(
          List.of(new Fault("levels", "variables of the municipality's list: " + byCode.keySet())));
    }
    var list = variables.getFirst().listId();
    var assessment =
        assessments.save(new NeedAssessment(ids.next(), file.personId(), list, on, by));
    for (var variable : variables) {
      var level = levels.get(variable.code());
      if (level != null) {
        scores.save(new FunctionScore(ids.next(), assessment.id(), list, variable.id(), level));
      }
    }
    if (!rate(file, assessment.id(), levels, by)) {
      throw Faults.problem(
          List.of(new Fault("levels", "a level from 1 to 5 for a variable that the table counts")));
    }
  }

  /** Rates a case by an assessment; false where it tells nothing that the table counts. */
  boolean rate(CaseFile file, UUID assessment, Map<String, Integer> levels, String by) {
    var ruleSet = rules.read();
    var need = NeedCalculator.calculate(ruleSet.needTable(), levels);
    if (need.known() == 0) {
      return false;
    }
    ratings.save(
        new NeedRating(
            ids.next(),
            file.id(),
            new RatingFacts(
                RatingKind.SCORED, need.needClass(), need.points(), assessment, null, by),
            StoredNeed.write(ruleSet, need)));
    return true;
  }
}
