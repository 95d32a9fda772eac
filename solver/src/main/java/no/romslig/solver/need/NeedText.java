package no.romslig.solver.need;

import java.util.Map;
import java.util.function.UnaryOperator;
import no.romslig.solver.need.NeedStep.ClassOfPoints;
import no.romslig.solver.need.NeedStep.Floor;
import no.romslig.solver.need.NeedStep.Missing;
import no.romslig.solver.need.NeedStep.NotCounted;
import no.romslig.solver.need.NeedStep.Points;
import no.romslig.solver.need.NeedStep.Result;
import no.romslig.solver.need.NeedStep.Sum;
import no.romslig.solver.rules.NeedGroup;
import no.romslig.solver.text.Language;
import no.romslig.solver.text.Texts;

/** Puts the steps of a calculation into words. */
public final class NeedText {

  private final Texts texts;
  private final UnaryOperator<String> names;

  /**
   * @param names what a variable is called, by its code
   */
  public NeedText(Language language, UnaryOperator<String> names) {
    texts = Texts.beside(NeedText.class, "need", language);
    this.names = names;
  }

  /** The step in a sentence. */
  public String of(NeedStep step) {
    return switch (step) {
      case Points(var group, var variable, int level, int points) ->
          texts.text(
              "step.points",
              Map.of(
                  "group",
                  group(group),
                  "variable",
                  names.apply(variable),
                  "level",
                  level,
                  "points",
                  points));
      case Missing(var group, var variable, boolean notRelevant) ->
          texts.text(
              notRelevant ? "step.notRelevant" : "step.notScored",
              Map.of("group", group(group), "variable", names.apply(variable)));
      case NotCounted(var variable) ->
          texts.text("step.notCounted", Map.of("variable", names.apply(variable)));
      case Sum(int points) -> texts.text("step.sum", Map.of("points", points));
      case ClassOfPoints(int points, int least, int needClass) ->
          texts.text(
              "step.class", Map.of("points", points, "least", least, "needClass", needClass));
      case Floor(var group, var variable, int level, int needClass) ->
          texts.text(
              "step.floor",
              Map.of(
                  "group",
                  group(group),
                  "variable",
                  names.apply(variable),
                  "level",
                  level,
                  "needClass",
                  needClass));
      case Result(int needClass, int points, int highest) ->
          texts.text(
              highest > needClass ? "step.resultOpen" : "step.result",
              Map.of("needClass", needClass, "points", points, "highest", highest));
    };
  }

  private String group(NeedGroup group) {
    return texts.text("group." + group);
  }
}
