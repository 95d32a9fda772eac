package no.romslig.benchmarks.stay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.romslig.benchmarks.stay.StayQuestion.Option;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;

/**
 * Beds that are free on the same nights and suit the same stays on the same days, so that it makes
 * no difference which of them one gets.
 */
final class BedGroups {

  private final StayQuestion question;
  private final List<List<Integer>> groups = new ArrayList<>();
  private final Map<Integer, Integer> groupOf = new LinkedHashMap<>();

  BedGroups(StayQuestion question) {
    this.question = question;
    StayProblem problem = question.problem();
    List<List<List<Long>>> likeness = new ArrayList<>();
    for (int place = 0; place < problem.places().size(); place++) {
      likeness.add(new ArrayList<>(List.of(words(problem.bedNights()[place]))));
    }
    for (StayRequest request : problem.requests()) {
      for (Option option : question.options(request)) {
        List<Long> starts = new ArrayList<>(words(option.starts()));
        starts.add((long) request.index());
        likeness.get(option.place()).add(starts);
      }
    }
    Map<List<List<Long>>, Integer> known = new LinkedHashMap<>();
    for (int place = 0; place < likeness.size(); place++) {
      if (likeness.get(place).size() > 1) {
        int group = known.computeIfAbsent(likeness.get(place), each -> known.size());
        if (group == groups.size()) {
          groups.add(new ArrayList<>());
        }
        groups.get(group).add(place);
        groupOf.put(place, group);
      }
    }
  }

  private static List<Long> words(long[] bits) {
    return Arrays.stream(bits).boxed().toList();
  }

  /** The places of each group. */
  List<List<Integer>> all() {
    return groups;
  }

  /** The groups that a stay may have, each once, in the place of a place. */
  List<Option> options(StayRequest request) {
    Map<Integer, Option> options = new LinkedHashMap<>();
    for (Option option : question.options(request)) {
      Integer group = groupOf.get(option.place());
      if (group != null) {
        options.putIfAbsent(group, new Option(group, option.starts()));
      }
    }
    return List.copyOf(options.values());
  }
}
