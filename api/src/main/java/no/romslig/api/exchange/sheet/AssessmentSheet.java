package no.romslig.api.exchange.sheet;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.romslig.api.cases.FunctionDesk;
import no.romslig.api.exchange.sheet.Intake.Outcome;
import no.romslig.data.need.FunctionList;
import no.romslig.data.need.FunctionLists;
import no.romslig.data.need.FunctionScore;
import no.romslig.data.need.FunctionScores;
import no.romslig.data.need.FunctionVariable;
import no.romslig.data.need.FunctionVariables;
import no.romslig.data.need.NeedAssessment;
import no.romslig.data.need.NeedAssessments;
import no.romslig.data.person.Person;
import no.romslig.data.person.Persons;
import no.romslig.data.register.EntryIds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Assessments of how persons manage: a row for each variable. */
@Component
class AssessmentSheet implements Sheet {

  private static final Column<String> PERSON = Column.required("person", "person", Forms.CODE);
  private static final Column<LocalDate> ON = Column.required("assessedOn", "kartlagt", Forms.DAY);
  private static final Column<String> BY = Column.required("assessedBy", "kartlagt av", Forms.TEXT);
  private static final Column<String> LIST = Column.of("list", "liste", Forms.TEXT);
  private static final Column<String> EDITION = Column.of("edition", "utgave", Forms.TEXT);
  private static final Column<String> VARIABLE =
      Column.required("variable", "variabel", Forms.TEXT);
  private static final Column<Integer> SCORE = Column.required("score", "nivå", Forms.score());

  private final Persons persons;
  private final FunctionDesk functions;
  private final FunctionLists lists;
  private final FunctionVariables variables;
  private final NeedAssessments assessments;
  private final FunctionScores scores;
  private final EntryIds ids;

  AssessmentSheet(
      Persons persons,
      FunctionDesk functions,
      FunctionLists lists,
      FunctionVariables variables,
      NeedAssessments assessments,
      FunctionScores scores,
      EntryIds ids) {
    this.persons = persons;
    this.functions = functions;
    this.lists = lists;
    this.variables = variables;
    this.assessments = assessments;
    this.scores = scores;
    this.ids = ids;
  }

  @Override
  public SheetKind kind() {
    return SheetKind.ASSESSMENTS;
  }

  @Override
  public String about() {
    return "One variable of an assessment. Rows with the same person, assessedOn, list and edition"
        + " are one assessment. A blank list is the municipality's last edition. Assessments are"
        + " added, never changed.";
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(PERSON, ON, BY, LIST, EDITION, VARIABLE, SCORE);
  }

  private record Key(UUID person, LocalDate on, UUID list) {}

  private record ListKey(String name, String edition) {}

  /** The rows of one assessment. */
  private static final class Group {

    private final String by;
    private final List<Line> lines = new ArrayList<>();
    private final Map<UUID, Integer> scores = new LinkedHashMap<>();

    private Group(String by) {
      this.by = by;
    }
  }

  @Override
  public void take(List<Line> lines, Intake intake) {
    if (lines.isEmpty()) {
      return;
    }
    var current = functions.current();
    var editions =
        this.lists.findAllByOrderById().stream()
            .collect(toMap(it -> new ListKey(it.name(), it.edition()), FunctionList::id));
    var codes = codes();
    var groups = new LinkedHashMap<Key, Group>();
    var seen = new HashMap<Object, Integer>();
    for (var line : lines) {
      read(line, intake, current.getFirst().listId(), editions)
          .ifPresent(key -> add(line, key, codes, groups, seen));
    }
    var registered = registered();
    groups.forEach((key, group) -> store(key, group, registered.get(key), intake));
  }

  /** The variables of each list by their codes, and by their names, which give way to codes. */
  private Map<UUID, Map<String, UUID>> codes() {
    Map<UUID, Map<String, UUID>> codes = new HashMap<>();
    var all = variables.findAllByOrderById();
    for (var each : all) {
      codes.computeIfAbsent(each.listId(), none -> new HashMap<>()).put(each.code(), each.id());
    }
    for (var each : all) {
      var known = Objects.requireNonNull(codes.get(each.listId()));
      Stream.of(each.nameNb(), each.nameNn())
          .map(CodeWords::plain)
          .forEach(it -> known.putIfAbsent(it, each.id()));
    }
    return codes;
  }

  private static @Nullable UUID variable(Map<String, UUID> known, String cell) {
    var called = known.get(cell);
    return called == null ? known.get(CodeWords.plain(cell)) : called;
  }

  private Optional<Key> read(Line line, Intake intake, UUID current, Map<ListKey, UUID> editions) {
    var person = line.refer(PERSON, intake.names(SheetKind.PERSONS));
    var on = line.read(ON);
    line.notAfter(intake.today(), ON, on);
    line.read(BY);
    line.read(SCORE);
    line.read(VARIABLE);
    var name = line.read(LIST);
    var edition = line.read(EDITION);
    var list =
        name.isEmpty() && edition.isEmpty()
            ? Optional.of(current)
            : Optional.ofNullable(editions.get(new ListKey(name.orElse(""), edition.orElse(""))));
    if (list.isEmpty()) {
      line.fault(
          LIST,
          "UNKNOWN_REFERENCE",
          "a list and edition that are not registered",
          "a list of function variables of the register and its edition, or both blank",
          "Correct them, or leave both blank for the last edition.");
    }
    return line.isSound()
        ? Optional.of(new Key(person.orElseThrow(), on.orElseThrow(), list.orElseThrow()))
        : Optional.empty();
  }

  private static void add(
      Line line,
      Key key,
      Map<UUID, Map<String, UUID>> codes,
      Map<Key, Group> groups,
      Map<Object, Integer> seen) {
    var variable =
        variable(codes.getOrDefault(key.list(), Map.of()), line.read(VARIABLE).orElseThrow());
    if (variable == null) {
      line.fault(
          VARIABLE,
          "UNKNOWN_REFERENCE",
          "a variable that the list does not have",
          "the code of a variable of the list, or its name",
          "Correct it.");
      return;
    }
    record Cell(Key key, UUID variable) {}
    line.once(VARIABLE, seen, new Cell(key, variable));
    var by = line.read(BY).orElseThrow();
    var group = groups.computeIfAbsent(key, none -> new Group(by));
    if (!group.by.equals(by)) {
      line.fault(
          BY,
          "NOT_POSSIBLE",
          "another than in the assessment's first row",
          "the same in all rows of an assessment",
          "Correct it.");
    }
    group.lines.add(line);
    group.scores.put(variable, line.read(SCORE).orElseThrow());
  }

  private Map<Key, Map<UUID, Integer>> registered() {
    var by = scores.findAllByOrderById().stream().collect(groupingBy(FunctionScore::assessmentId));
    Map<Key, Map<UUID, Integer>> registered = new HashMap<>();
    for (var each : assessments.findAllByOrderById()) {
      registered.put(
          new Key(each.personId(), each.assessedOn(), each.listId()),
          by.getOrDefault(each.id(), List.of()).stream()
              .collect(toMap(FunctionScore::variableId, FunctionScore::score)));
    }
    return registered;
  }

  private void store(Key key, Group group, @Nullable Map<UUID, Integer> before, Intake intake) {
    if (!group.lines.stream().allMatch(Line::isSound)) {
      return;
    }
    if (before != null && !before.equals(group.scores)) {
      group
          .lines
          .getFirst()
          .kept(ON, "An assessment is not changed. Give the new one the day it was made on.");
      return;
    }
    if (before == null) {
      var made =
          assessments.save(
              new NeedAssessment(ids.next(), key.person(), key.list(), key.on(), group.by));
      group.scores.forEach(
          (variable, score) ->
              scores.save(new FunctionScore(ids.next(), made.id(), key.list(), variable, score)));
    }
    group.lines.forEach(
        it -> intake.tell(kind(), before == null ? Outcome.CREATED : Outcome.UNCHANGED));
  }

  @Override
  public Stream<List<String>> tell() {
    var codes = persons.findAllByOrderById().stream().collect(toMap(Person::id, Person::code));
    var named = lists.findAllByOrderById().stream().collect(toMap(FunctionList::id, it -> it));
    var variable =
        variables.findAllByOrderById().stream()
            .collect(toMap(FunctionVariable::id, FunctionVariable::code));
    var by = scores.findAllByOrderById().stream().collect(groupingBy(FunctionScore::assessmentId));
    return assessments.findAllByOrderById().stream()
        .flatMap(
            it -> {
              var list = Objects.requireNonNull(named.get(it.listId()));
              return by.getOrDefault(it.id(), List.of()).stream()
                  .map(
                      score ->
                          new Written()
                              .put(PERSON, codes.get(it.personId()))
                              .put(ON, it.assessedOn())
                              .put(BY, it.assessedBy())
                              .put(LIST, list.name())
                              .put(EDITION, list.edition())
                              .put(VARIABLE, variable.get(score.variableId()))
                              .put(SCORE, score.score())
                              .in(columns()));
            });
  }
}
