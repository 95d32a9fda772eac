package no.romslig.benchmarks.stay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.romslig.benchmarks.linear.LinearModel;
import no.romslig.benchmarks.linear.Sum;
import no.romslig.benchmarks.stay.StayQuestion.Option;
import no.romslig.benchmarks.stay.Windows.Window;
import no.romslig.solver.model.stay.Nights;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;

/**
 * The question as a time-indexed linear model: a variable for each stay, group of like beds and
 * first day, and one for each stay and first day, whatever the bed.
 */
final class StayModel {

  private final StayQuestion question;
  private final StayProblem problem;
  private final BedGroups groups;
  private final LinearModel model = new LinearModel();
  private final List<Map<Integer, Integer>> begins = new ArrayList<>();
  private final List<Choice> choices = new ArrayList<>();
  private final Sum acute = new Sum();
  private final Sum others = new Sum();

  /** A stay in a group of beds from a day on, and its variable. */
  private record Choice(StayRequest request, int group, int day, int variable) {}

  StayModel(StayQuestion question) {
    this.question = question;
    problem = question.problem();
    groups = new BedGroups(question);
    problem.requests().forEach(this::add);
    fillBeds();
    problem.parties().forEach(party -> bind(new Windows(problem, party)));
    problem.parties().forEach(party -> beInOnePlace(party.requests()));
  }

  LinearModel linear() {
    return model;
  }

  /** Weighted nights had of acute and palliative short stays. */
  Sum acute() {
    return acute;
  }

  /** Weighted nights had of all others. */
  Sum others() {
    return others;
  }

  private void add(StayRequest request) {
    Map<Integer, Sum> byDay = new TreeMap<>();
    for (Option option : groups.options(request)) {
      for (int day = Nights.next(option.starts(), 0);
          day >= 0;
          day = Nights.next(option.starts(), day + 1)) {
        int variable = model.variable();
        choices.add(new Choice(request, option.place(), day, variable));
        byDay.computeIfAbsent(day, each -> new Sum()).plus(1, variable);
      }
    }
    Map<Integer, Integer> own = new LinkedHashMap<>();
    Sum once = new Sum();
    byDay.forEach(
        (day, sum) -> {
          int begin = model.variable();
          own.put(day, begin);
          once.plus(1, begin);
          (request.acute() ? acute : others).plus(request.missing(), begin);
          model.exactly(sum.plus(-1, begin), 0);
        });
    if (once.size() > 1) {
      model.atMost(once, 1);
    }
    begins.add(own);
  }

  private void fillBeds() {
    int length = problem.axis().length();
    List<Sum[]> taken = new ArrayList<>();
    groups.all().forEach(group -> taken.add(new Sum[length]));
    for (Choice choice : choices) {
      Sum[] nights = taken.get(choice.group);
      int end = choice.day + choice.request.nights() + problem.turnover();
      for (int night = choice.day; night < Math.min(end, length); night++) {
        if (nights[night] == null) {
          nights[night] = new Sum();
        }
        nights[night].plus(1, choice.variable);
      }
    }
    for (int group = 0; group < taken.size(); group++) {
      int beds = groups.all().get(group).size();
      Arrays.stream(taken.get(group))
          .filter(sum -> sum != null && sum.size() > beds)
          .forEach(sum -> model.atMost(sum, beds));
    }
  }

  /** Windows that the same first days fall into alike say the same; only the strictest is kept. */
  private void bind(Windows windows) {
    Map<List<Long>, Integer> left = new LinkedHashMap<>();
    for (Window window : windows.all()) {
      List<Long> nights = new ArrayList<>();
      for (StayRequest request : windows.stays()) {
        begins
            .get(request.index())
            .forEach(
                (day, variable) -> {
                  int to = Math.min(day + request.nights(), window.to());
                  int within = to - Math.max(day, window.from());
                  if (within > 0) {
                    nights.add(((long) variable << 16) + within);
                  }
                });
      }
      left.merge(nights, window.left(), Math::min);
    }
    left.forEach(
        (nights, most) -> {
          Sum sum = new Sum();
          nights.forEach(each -> sum.plus(each & 0xffff, (int) (each >> 16)));
          if (sum.size() > 0) {
            model.atMost(sum, most);
          }
        });
  }

  private void beInOnePlace(int[] requests) {
    if (requests.length < 2) {
      return;
    }
    Map<Integer, Sum> nights = new TreeMap<>();
    for (int index : requests) {
      int length = problem.requests().get(index).nights();
      begins
          .get(index)
          .forEach(
              (day, variable) -> {
                for (int night = day; night < day + length; night++) {
                  nights.computeIfAbsent(night, each -> new Sum()).plus(1, variable);
                }
              });
    }
    nights.values().forEach(sum -> model.atMost(sum, 1));
  }

  /** For each stay its slot; of like beds each takes the first that is free. */
  int[] read(boolean[] values) {
    int[] slots = new int[question.size()];
    Arrays.fill(slots, -1);
    Map<Integer, Integer> freeFrom = new LinkedHashMap<>();
    choices.stream()
        .filter(choice -> values[choice.variable])
        .sorted(Comparator.comparingInt(Choice::day))
        .forEach(
            choice -> {
              int bed =
                  groups.all().get(choice.group).stream()
                      .filter(each -> freeFrom.getOrDefault(each, 0) <= choice.day)
                      .findFirst()
                      .orElseThrow();
              freeFrom.put(bed, choice.day + choice.request.nights() + problem.turnover());
              slots[choice.request.index()] = problem.slot(bed, choice.day);
            });
    return slots;
  }

  private int begin(Choice choice) {
    return Objects.requireNonNull(begins.get(choice.request.index()).get(choice.day));
  }

  /** The values of the variables that say what the slots say. */
  boolean[] values(int[] slots) {
    boolean[] values = new boolean[model.variables()];
    for (Choice choice : choices) {
      int slot = slots[choice.request.index()];
      if (slot >= 0
          && problem.day(slot) == choice.day
          && groups.all().get(choice.group).contains(problem.place(slot))) {
        values[choice.variable] = true;
        values[begin(choice)] = true;
      }
    }
    return values;
  }
}
