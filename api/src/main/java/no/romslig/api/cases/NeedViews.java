package no.romslig.api.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.romslig.api.access.ShowsPersons;
import no.romslig.api.cases.CaseView.NeedView;
import no.romslig.data.need.FunctionVariables;
import no.romslig.data.waiting.CaseFiles;
import no.romslig.data.waiting.NeedRating;
import no.romslig.data.waiting.NeedRatings;
import no.romslig.data.waiting.RatingKind;
import no.romslig.solver.need.NeedText;
import no.romslig.solver.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Explains how the need of a case came about, inside of the caller's transaction. */
@Component
class NeedViews {

  private final CaseFiles files;
  private final NeedRatings ratings;
  private final FunctionVariables variables;

  NeedViews(CaseFiles files, NeedRatings ratings, FunctionVariables variables) {
    this.files = files;
    this.ratings = ratings;
    this.variables = variables;
  }

  /**
   * The need of a case.
   *
   * @param inForce what counts; missing until it is rated
   * @param calculated what the table gave last, even where it is overridden
   */
  record NeedExplained(UUID personId, @Nullable NeedView inForce, @Nullable Calculated calculated)
      implements ShowsPersons {

    @Override
    public List<UUID> personsShown() {
      return List.of(personId);
    }
  }

  /**
   * A calculation.
   *
   * @param ruleSet the rule set whose table it was
   * @param highestClass if what is missing were at the highest level
   * @param steps none where the registers know only the result
   */
  record Calculated(
      int needClass,
      int needScore,
      @Nullable String ruleSet,
      @Nullable Integer highestClass,
      List<String> missing,
      List<StepView> steps) {}

  /** A step: its code and values, and the same in a sentence. */
  record StepView(String code, Map<String, Object> values, String text) {}

  NeedExplained explain(UUID caseId, Language language) {
    var file = files.findById(caseId).orElseThrow(CaseProblems::noSuchCase);
    var all = ratings.findByCaseIdOrderById(file.id());
    var scored = all.stream().filter(each -> each.facts().kind() == RatingKind.SCORED).toList();
    return new NeedExplained(
        file.personId(),
        Ratings.inForce(all),
        scored.isEmpty() ? null : calculated(scored.getLast(), language));
  }

  private Calculated calculated(NeedRating rating, Language language) {
    int needClass = Objects.requireNonNull(rating.facts().needClass());
    int needScore = Objects.requireNonNull(rating.facts().needScore());
    var stored = rating.calculation();
    if (stored == null) {
      return new Calculated(needClass, needScore, null, null, List.of(), List.of());
    }
    var need = StoredNeed.read(stored);
    var names = names(language);
    var text = new NeedText(language, code -> names.getOrDefault(code, code));
    var steps = new ArrayList<StepView>();
    for (var step : need.steps()) {
      var read = step.read();
      if (read != null) {
        steps.add(new StepView(step.code(), step.values(), text.of(read)));
      }
    }
    return new Calculated(
        needClass, needScore, need.ruleSet(), need.highestClass(), need.missing(), steps);
  }

  /** The list has names in Norwegian only; in English its codes are readable. */
  private Map<String, String> names(Language language) {
    Map<String, String> names = new HashMap<>();
    if (language != Language.EN) {
      variables
          .findAllByOrderById()
          .forEach(
              each ->
                  names.put(each.code(), language == Language.NN ? each.nameNn() : each.nameNb()));
    }
    return names;
  }
}
