package no.romslig.api.fhir.bulk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.romslig.api.fhir.bulk.Difference.Kind;
import no.romslig.api.fhir.bulk.Registered.Shown;
import no.romslig.api.fhir.sent.LineSession;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the registers tell before a journal's view is entered, and what they tell then: where the
 * two differ, the journal knows otherwise.
 */
final class Comparison {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Registered registered;
  private final Map<String, Before> before = new HashMap<>();
  private final Map<String, Integer> told = new HashMap<>();
  private final Set<String> mentioned = new HashSet<>();
  private final Set<UUID> missingPersons = new HashSet<>();
  private final List<Difference> found = new ArrayList<>();

  /** Of something before: its form is kept as text, since it may be a whole town. */
  private record Before(String type, String id, UUID person, boolean isCurrent, String form) {}

  Comparison(Registered registered) {
    this.registered = registered;
  }

  /** Notes something before anything is told. */
  void before(Shown shown) {
    before.put(
        shown.key(),
        new Before(
            shown.type(), shown.id(), shown.person(), shown.isCurrent(), shown.form().toString()));
  }

  /** Notes which resource a line is of. */
  void told(LineSession.Told line) {
    line.known().ifPresent(id -> mentioned.add(line.type() + "/" + id));
    line.id()
        .map(id -> registered.key(line.type(), id))
        .ifPresent(
            key -> {
              told.put(key, line.line());
              mentioned.add(key);
              otherSide(key).ifPresent(mentioned::add);
            });
  }

  /** Of a couple the one is told of by the other. */
  private static Optional<String> otherSide(String key) {
    if (!key.startsWith("RelatedPerson/")) {
      return Optional.empty();
    }
    return key.endsWith("-1") || key.endsWith("-2")
        ? Optional.of(key.substring(0, key.length() - 1) + (key.endsWith("1") ? "2" : "1"))
        : Optional.empty();
  }

  /** Holds something against what it was, once all is told. Persons come before what is theirs. */
  void after(Shown now) {
    var was = before.remove(now.key());
    var line = told.get(now.key());
    if (was == null) {
      if (line != null) {
        missing(Kind.MISSING_HERE, now.type(), null, now.person(), line);
      }
    } else if (line == null) {
      missThere(now.key(), was);
    } else {
      for (var each : Elements.compare(now.type(), JSON.readTree(was.form()), now.form())) {
        found.add(
            new Difference(
                each.kind(),
                now.type(),
                was.id(),
                now.person().toString(),
                line,
                each.path(),
                each.registered(),
                each.told()));
      }
    }
  }

  /** What is not there any more when all is told, and what nobody told of. */
  List<Difference> all() {
    var gone = new ArrayList<>(before.entrySet());
    gone.sort(Map.Entry.comparingByKey());
    for (var each : gone) {
      var line = told.get(each.getKey());
      var was = each.getValue();
      if (line == null) {
        missThere(each.getKey(), was);
      } else {
        found.add(
            new Difference(
                Kind.ELEMENT_DIFFERS,
                was.type(),
                was.id(),
                was.person().toString(),
                line,
                was.type(),
                null,
                null));
      }
    }
    found.sort(
        Comparator.comparing(Difference::type)
            .thenComparing(Difference::kind)
            .thenComparingInt(it -> it.line() == null ? 0 : it.line())
            .thenComparing(it -> String.valueOf(it.id()))
            .thenComparing(it -> String.valueOf(it.path())));
    return found;
  }

  private void missThere(String key, Before was) {
    if (was.isCurrent() && !mentioned.contains(key)) {
      missing(Kind.MISSING_THERE, was.type(), was.id(), was.person(), null);
    }
  }

  /** Of a person who is missing as a whole, what is theirs is not told of by itself. */
  private void missing(
      Kind kind, String type, @Nullable String id, UUID person, @Nullable Integer line) {
    if (type.equals("Patient")) {
      missingPersons.add(person);
    } else if (missingPersons.contains(person)) {
      return;
    }
    var patient = kind == Kind.MISSING_HERE && missingPersons.contains(person) ? null : person;
    found.add(
        new Difference(
            kind, type, id, patient == null ? null : patient.toString(), line, null, null, null));
  }
}
