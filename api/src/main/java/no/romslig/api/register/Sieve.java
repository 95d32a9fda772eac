package no.romslig.api.register;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.romslig.api.register.LeftOut.Kind;
import no.romslig.solver.check.Issue;
import no.romslig.solver.check.Severity;
import no.romslig.solver.check.SnapshotReader;
import no.romslig.solver.check.SnapshotReading;
import no.romslig.solver.json.SnapshotWriter;
import no.romslig.solver.snapshot.Snapshot;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Leaves out of a snapshot of the registers the rows that its check refuses, each named, so that
 * one of them does not stop the runs of the whole municipality. What rests on such a row is refused
 * next, and left out as well; whoever has a place has it still, since its unit then counts as
 * closed. Where something else is wrong, as with an institution or the rules, the snapshot stays as
 * it is, to be refused with everything that is wrong with it.
 */
@Component
class Sieve {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern ROW =
      Pattern.compile(
          "\\$\\.(persons|cases|couples|relocations|respiteGrants|shortStays|commitments|waivers"
              + "|occupancies)\\[(\\d+)](?:\\.(.*))?");
  private static final Pattern UNIT =
      Pattern.compile("\\$\\.(institutions\\[\\d+]\\.wards\\[\\d+]\\.units)\\[(\\d+)](?:\\.(.*))?");
  private static final Pattern ABSENCE = Pattern.compile("absences\\[(\\d+)](?:\\.(.*))?");

  private final SnapshotReader reader;

  Sieve(SnapshotReader reader) {
    this.reader = reader;
  }

  /** What is left, and what was taken out. */
  record Sifted(Snapshot snapshot, List<LeftOut> leftOut) {}

  /** Where a row stands: {@code absence} is -1 where it is not one. The later, the first. */
  private record Place(String list, int index, int absence) {

    private static final Comparator<Place> LATER_FIRST =
        Comparator.comparing(Place::list)
            .thenComparingInt(Place::index)
            .thenComparingInt(Place::absence)
            .reversed();
  }

  Sifted sift(Snapshot snapshot) {
    var document = (ObjectNode) JSON.readTree(new SnapshotWriter().text(snapshot));
    var leftOut = new ArrayList<LeftOut>();
    while (true) {
      switch (reader.read(document.toString().getBytes(StandardCharsets.UTF_8))) {
        case SnapshotReading.Read read -> {
          return new Sifted(leftOut.isEmpty() ? snapshot : read.snapshot(), leftOut);
        }
        case SnapshotReading.Refused refused -> {
          var found = takeOut(document, refused.issues());
          if (found.isEmpty()) {
            return new Sifted(snapshot, List.of());
          }
          leftOut.addAll(found);
        }
      }
    }
  }

  private static List<LeftOut> takeOut(ObjectNode document, List<Issue> issues) {
    var faults = new TreeMap<Place, List<String>>(Place.LATER_FIRST);
    for (var issue : issues) {
      var row = row(issue.path());
      if (issue.severity() == Severity.ERROR && row.matches()) {
        var field = row.group(3) == null ? "" : row.group(3);
        var absence = ABSENCE.matcher(field);
        boolean isAbsence = row.group(1).equals("occupancies") && absence.matches();
        var place =
            new Place(
                row.group(1),
                Integer.parseInt(row.group(2)),
                isAbsence ? Integer.parseInt(absence.group(1)) : -1);
        faults
            .computeIfAbsent(place, unknown -> new ArrayList<>())
            .add((issue.code() + " " + field).strip());
      }
    }
    var taken = new ArrayList<LeftOut>();
    faults.forEach((place, codes) -> taken.add(takeOut(document, place, codes)));
    return taken.reversed();
  }

  private static Matcher row(String path) {
    var unit = UNIT.matcher(path);
    return unit.matches() ? unit : ROW.matcher(path);
  }

  private static ArrayNode rows(ObjectNode document, String list) {
    return (ArrayNode) document.at("/" + list.replaceAll("[\\[.]", "/").replace("]", ""));
  }

  private static LeftOut takeOut(ObjectNode document, Place place, List<String> faults) {
    var rows = rows(document, place.list());
    var row = rows.get(place.index());
    if (place.absence() >= 0) {
      ((ArrayNode) row.get("absences")).remove(place.absence());
      return new LeftOut(Kind.ABSENCE, text(row, "personId"), faults);
    }
    rows.remove(place.index());
    return switch (place.list()) {
      case "cases" -> new LeftOut(Kind.CASE, text(row, "id"), faults);
      case "couples" -> new LeftOut(Kind.COUPLE, text(row, "id"), faults);
      case "shortStays" -> new LeftOut(Kind.SHORT_STAY, text(row, "id"), faults);
      case "relocations" -> new LeftOut(Kind.RELOCATION, text(row, "personId"), faults);
      case "waivers" -> new LeftOut(Kind.WAIVER, text(row, "refId"), faults);
      case "occupancies" -> {
        close(document, row);
        yield new LeftOut(Kind.RESIDENT, text(row, "personId"), faults);
      }
      case "persons" -> new LeftOut(Kind.PERSON, text(row, "id"), faults);
      case "respiteGrants" -> {
        row.withArray("published").forEach(stay -> close(document, stay));
        yield new LeftOut(Kind.GRANT, text(row, "id"), faults);
      }
      case "commitments" -> {
        close(document, row);
        forget(document, row);
        yield new LeftOut(Kind.COMMITMENT, text(row, "refId"), faults);
      }
      default -> {
        forgetDeclined(document, row.get("id"));
        yield new LeftOut(Kind.UNIT, text(row, "id"), faults);
      }
    };
  }

  /** Nothing is proposed for what is decided already. */
  private static void forget(ObjectNode document, JsonNode commitment) {
    var about = commitment.path("refId");
    switch (text(commitment, "kind")) {
      case "PLACEMENT" -> remove(document, "cases", "id", about);
      case "RELOCATION" -> remove(document, "relocations", "personId", about);
      case "RESPITE" -> {
        for (var grant : document.withArray("respiteGrants")) {
          if (about.equals(grant.get("id"))) {
            ((ObjectNode) grant).withArray("published").forEach(stay -> close(document, stay));
          }
        }
        remove(document, "respiteGrants", "id", about);
      }
      default -> remove(document, "shortStays", "id", about);
    }
  }

  private static void remove(ObjectNode document, String list, String field, JsonNode id) {
    var rows = document.withArray(list);
    for (int i = rows.size() - 1; i >= 0; i--) {
      if (id.equals(rows.get(i).get(field))) {
        rows.remove(i);
      }
    }
  }

  /** That someone declined a unit is no fault of the case where the unit is. */
  private static void forgetDeclined(ObjectNode document, JsonNode unit) {
    for (var each : document.withArray("cases")) {
      if (each.get("declined") instanceof ArrayNode declined) {
        declined.removeIf(unit::equals);
      }
    }
  }

  private static String text(JsonNode row, String field) {
    return row.path(field).asString("");
  }

  /** Whoever is there is there, also where the document cannot say so. */
  private static void close(ObjectNode document, JsonNode occupancy) {
    var closure = JSON.createObjectNode();
    closure.set("from", occupancy.get("from"));
    if (occupancy.hasNonNull("to")) {
      closure.set("to", occupancy.get("to"));
    }
    for (var institution : document.get("institutions")) {
      for (var ward : institution.get("wards")) {
        for (var unit : ward.get("units")) {
          if (unit.get("id").equals(occupancy.get("unitId"))) {
            ((ObjectNode) unit).withArray("closures").add(closure);
          }
        }
      }
    }
  }
}
