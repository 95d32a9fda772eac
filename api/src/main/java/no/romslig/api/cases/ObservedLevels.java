package no.romslig.api.cases;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.romslig.data.need.FunctionScore;
import no.romslig.data.need.FunctionScores;
import no.romslig.data.need.FunctionVariable;
import no.romslig.data.need.FunctionVariables;
import no.romslig.data.need.NeedAssessment;
import no.romslig.data.need.NeedAssessments;
import no.romslig.data.register.EntryIds;
import no.romslig.data.waiting.CaseFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Registers levels of function variables that are told one by one, in any order: all of a day are
 * one assessment, and one that is told anew makes a new one of the rest. Of several days the last
 * one counts. Works inside of the caller's transaction.
 */
@Component
public class ObservedLevels {

  private final FunctionDesk functions;
  private final FunctionVariables variables;
  private final NeedAssessments assessments;
  private final FunctionScores scores;
  private final CaseFiles files;
  private final AssessmentDesk desk;
  private final EntryIds ids;

  ObservedLevels(
      FunctionDesk functions,
      FunctionVariables variables,
      NeedAssessments assessments,
      FunctionScores scores,
      CaseFiles files,
      AssessmentDesk desk,
      EntryIds ids) {
    this.functions = functions;
    this.variables = variables;
    this.assessments = assessments;
    this.scores = scores;
    this.files = files;
    this.desk = desk;
    this.ids = ids;
  }

  /** The variables of the municipality's list. */
  public List<FunctionVariable> list() {
    return functions.current();
  }

  /**
   * Registers a level.
   *
   * @param level 1 to 5, or 9 for not relevant; missing = what was told was told by mistake
   * @param by who tells
   * @return the score; empty where there is none any more
   */
  public Optional<FunctionScore> tell(
      UUID person, LocalDate on, FunctionVariable variable, @Nullable Integer level, String by) {
    var today = ofDay(person, on, variable.listId());
    var told = today.map(it -> scores.findByAssessmentIdOrderById(it.id())).orElse(List.of());
    var before = told.stream().filter(it -> it.variableId().equals(variable.id())).findFirst();
    if (before.isPresent() && level != null && before.get().score() == level) {
      return before;
    }
    if (before.isEmpty() && level == null) {
      return Optional.empty();
    }
    if (before.isEmpty()) {
      return level == null
          ? Optional.empty()
          : Optional.of(
              add(
                  today.orElseGet(() -> begin(person, on, variable.listId(), by)),
                  variable.id(),
                  level));
    }
    var anew = begin(person, on, variable.listId(), by);
    told.stream()
        .filter(it -> !it.variableId().equals(variable.id()))
        .forEach(it -> add(anew, it.variableId(), it.score()));
    return level == null ? Optional.empty() : Optional.of(add(anew, variable.id(), level));
  }

  /** The scores that count on a day, by their variables. */
  public Map<UUID, FunctionScore> ofDay(UUID person, LocalDate on) {
    return assessments.findByPersonIdOrderById(person).stream()
        .filter(it -> it.assessedOn().equals(on))
        .reduce((earlier, later) -> later)
        .map(it -> scores.findByAssessmentIdOrderById(it.id()))
        .orElse(List.of())
        .stream()
        .collect(toMap(FunctionScore::variableId, it -> it));
  }

  /** Whether it is the last one of its day. */
  public boolean counts(NeedAssessment assessment) {
    return assessments.findByPersonIdOrderById(assessment.personId()).stream()
        .filter(it -> it.assessedOn().equals(assessment.assessedOn()))
        .reduce((earlier, later) -> later)
        .filter(it -> it.id().equals(assessment.id()))
        .isPresent();
  }

  /** Rates the open case of a person by the last day of which anything is known. */
  public void rate(UUID person, String by) {
    var open =
        files.findByPersonIdOrderById(person).stream()
            .filter(it -> it.closedOn() == null)
            .findFirst();
    var newest =
        assessments.findByPersonIdOrderById(person).stream()
            .sorted(
                Comparator.comparing(NeedAssessment::assessedOn)
                    .thenComparing(NeedAssessment::id)
                    .reversed())
            .toList();
    if (open.isEmpty()) {
      return;
    }
    LocalDate looked = null;
    for (var each : newest) {
      // Of a day only what was told last counts.
      if (!each.assessedOn().equals(looked) && desk.rate(open.get(), each.id(), levels(each), by)) {
        return;
      }
      looked = each.assessedOn();
    }
  }

  private Map<String, Integer> levels(NeedAssessment of) {
    var levels = new HashMap<String, Integer>();
    for (var each : scores.findByAssessmentIdOrderById(of.id())) {
      variables.findById(each.variableId()).ifPresent(it -> levels.put(it.code(), each.score()));
    }
    return levels;
  }

  private Optional<NeedAssessment> ofDay(UUID person, LocalDate on, UUID list) {
    return assessments.findByPersonIdOrderById(person).stream()
        .filter(it -> it.assessedOn().equals(on))
        .reduce((earlier, later) -> later)
        .filter(it -> it.listId().equals(list));
  }

  private NeedAssessment begin(UUID person, LocalDate on, UUID list, String by) {
    return assessments.save(new NeedAssessment(ids.next(), person, list, on, by));
  }

  private FunctionScore add(NeedAssessment to, UUID variable, int level) {
    return scores.save(new FunctionScore(ids.next(), to.id(), to.listId(), variable, level));
  }
}
