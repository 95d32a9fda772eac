package no.romslig.solver.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.romslig.solver.text.Language;
import tools.jackson.databind.JsonNode;

/** Collects what is wrong with one document. */
final class Issues {

  private record Entry(JsonPath path, Issue issue) {}

  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> paths = new HashSet<>();

  void add(JsonPath path, FaultCode code, String found, String expected) {
    add(path, code, found, expected, code.advice(Language.EN));
  }

  void add(JsonPath path, FaultCode code, String found, String expected, String advice) {
    Issue issue = new Issue(code, path.toString(), found, expected, advice, code.severity());
    entries.add(new Entry(path, issue));
    paths.add(issue.path());
  }

  void add(JsonPath path, FaultCode code, JsonNode found, String expected) {
    add(path, code, Masked.value(found), expected);
  }

  boolean hasAnyAt(JsonPath path) {
    return !paths.isEmpty() && paths.contains(path.toString());
  }

  boolean hasErrors() {
    return entries.stream().anyMatch(entry -> entry.issue.severity() == Severity.ERROR);
  }

  /** All of them by their place, each once. */
  List<Issue> sorted() {
    return entries.stream()
        .sorted(
            Comparator.comparing(Entry::path)
                .thenComparing(entry -> entry.issue.code())
                .thenComparing(entry -> entry.issue.found()))
        .map(Entry::issue)
        .distinct()
        .toList();
  }
}
