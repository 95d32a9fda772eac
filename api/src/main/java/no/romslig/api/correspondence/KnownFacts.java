package no.romslig.api.correspondence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import no.romslig.api.cases.Ratings;
import no.romslig.api.letter.Fact;
import no.romslig.api.letter.reason.Why;
import no.romslig.data.matter.AssessedFact;
import no.romslig.data.matter.AssessedFacts;
import no.romslig.data.need.NeedAssessment;
import no.romslig.data.need.NeedAssessments;
import no.romslig.data.waiting.CaseFile;
import no.romslig.data.waiting.NeedRating;
import no.romslig.data.waiting.NeedRatings;
import no.romslig.data.waiting.RatingFacts;
import no.romslig.data.waiting.RatingKind;
import no.romslig.solver.explain.fact.RuleId;
import no.romslig.solver.snapshot.Whereabouts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the registers know of a case and a letter tells. Works inside of a transaction. */
@Component
class KnownFacts {

  private final NeedAssessments assessments;
  private final NeedRatings ratings;
  private final AssessedFacts assessed;

  KnownFacts(NeedAssessments assessments, NeedRatings ratings, AssessedFacts assessed) {
    this.assessments = assessments;
    this.ratings = ratings;
    this.assessed = assessed;
  }

  /** Where the applicant is, and the need that was mapped. */
  List<Fact> of(CaseFile file) {
    var facts = new ArrayList<Fact>();
    facts.add(new Fact.LivesNow(Whereabouts.valueOf(file.facts().whereabouts().name())));
    var rated = ratings.findByCaseIdOrderById(file.id());
    var mapped = scored(rated);
    var needClass = Ratings.needClass(rated);
    if (mapped != null && needClass != null) {
      facts.add(new Fact.NeedMapped(mapped.assessedOn(), needClass));
    }
    return facts;
  }

  /** What the score in force rests on; missing where the registers have the score alone. */
  private @Nullable NeedAssessment scored(List<NeedRating> rated) {
    return rated.stream()
        .map(NeedRating::facts)
        .filter(each -> each.kind() == RatingKind.SCORED)
        .reduce((earlier, later) -> later)
        .map(RatingFacts::assessmentId)
        .flatMap(assessments::findById)
        .orElse(null);
  }

  /** The assessments that a decision on the case rests on: those that hold, or do not. */
  List<Why> assessed(UUID file, boolean met) {
    var last = new LinkedHashMap<String, AssessedFact>();
    for (var each : assessed.findByMatterCaseIdOrderById(file)) {
      last.remove(each.rule());
      last.put(each.rule(), each);
    }
    return last.values().stream()
        .filter(each -> each.met() == met)
        .map(each -> why(each, met))
        .toList();
  }

  private static Why why(AssessedFact fact, boolean met) {
    var rule = new RuleId(fact.rule());
    if (!met) {
      return new Why.AssessmentNotMet(rule, fact.assessedOn());
    }
    return fact.rule().equals("GEN-01") || fact.rule().equals("LT-07")
        ? new Why.LowerStepsTried(fact.assessedOn())
        : new Why.AssessmentMet(rule, fact.assessedOn());
  }
}
