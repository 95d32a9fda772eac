package no.romslig.api.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import no.romslig.api.history.HistoryView.ChangeView;
import no.romslig.api.history.HistoryView.FieldChange;
import no.romslig.data.look.Concerned;
import no.romslig.data.person.PersonDetails;
import no.romslig.data.person.PersonsDetails;
import no.romslig.data.register.RegisterChange;
import no.romslig.data.register.RegisterChange.Operation;
import no.romslig.data.register.RegisterChanges;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Tells what has become of entries, inside of the caller's transaction. */
@Component
class Histories {

  /** Put in the place of an address that is, or was, protected. */
  static final String HIDDEN = "hidden";

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<Map<String, @Nullable Object>> ROW = new TypeReference<>() {};

  /** What the database works out or keeps for itself. */
  private static final Set<String> OWN =
      Set.of(
          "municipality_id",
          "holds",
          "present",
          "holder",
          "slot_party",
          "place_party",
          "unit_capacity");

  private static final Set<String> WHERE_SOMEONE_LIVES = Set.of("address", "lat", "lon");

  private static final Set<String> ABOUT =
      Set.of(
          "person_id",
          "first_id",
          "second_id",
          "case_id",
          "grant_id",
          "short_stay_id",
          "booking_id",
          "relocation_id",
          "couple_id");

  private final RegisterChanges changes;
  private final PersonsDetails details;
  private final Concerned concerned;

  Histories(RegisterChanges changes, PersonsDetails details, Concerned concerned) {
    this.changes = changes;
    this.details = details;
    this.concerned = concerned;
  }

  HistoryView of(UUID id) {
    return tell(id, changes.findByRowIdOrderById(id));
  }

  /** With what letters need to know of the person, which is kept apart. */
  HistoryView ofPerson(UUID id) {
    var letters =
        details.findByPersonId(id).map(PersonDetails::id).map(changes::findByRowIdOrderById);
    return tell(
        id,
        Stream.concat(
                changes.findByRowIdOrderById(id).stream(), letters.stream().flatMap(List::stream))
            .sorted(Comparator.comparingLong(RegisterChange::id))
            .toList());
  }

  private HistoryView tell(UUID id, List<RegisterChange> made) {
    var rows = made.stream().map(each -> row(each.content())).toList();
    var isGuarded =
        rows.stream().anyMatch(each -> Boolean.TRUE.equals(each.get("address_protected")));
    var before = new HashMap<UUID, Map<String, @Nullable Object>>();
    var told = new ArrayList<ChangeView>();
    for (int i = 0; i < made.size(); i++) {
      var change = made.get(i);
      var row = rows.get(i);
      var last = before.put(change.rowId(), row);
      told.add(view(change, fields(change.operation(), last, row, isGuarded)));
    }
    return new HistoryView(id, told, persons(id, rows));
  }

  private static ChangeView view(RegisterChange it, Map<String, FieldChange> fields) {
    return new ChangeView(
        it.madeAt(), it.madeBy(), it.command(), it.operation(), it.register(), it.rowId(), fields);
  }

  private static Map<String, FieldChange> fields(
      Operation operation,
      @Nullable Map<String, @Nullable Object> before,
      Map<String, @Nullable Object> row,
      boolean isGuarded) {
    var fields = new TreeMap<String, FieldChange>();
    row.forEach(
        (name, value) -> {
          var isGone = operation == Operation.DELETE;
          var from = isGone ? value : before == null ? null : before.get(name);
          var to = isGone ? null : value;
          if (!OWN.contains(name) && !Objects.equals(from, to)) {
            var isHidden = isGuarded && WHERE_SOMEONE_LIVES.contains(name);
            fields.put(name, new FieldChange(shown(from, isHidden), shown(to, isHidden)));
          }
        });
    return fields;
  }

  private static @Nullable Object shown(@Nullable Object value, boolean isHidden) {
    return value != null && isHidden ? HIDDEN : value;
  }

  private List<UUID> persons(UUID id, List<Map<String, @Nullable Object>> rows) {
    var about =
        Stream.concat(
                Stream.of(id),
                rows.stream()
                    .flatMap(each -> ABOUT.stream().map(each::get))
                    .filter(String.class::isInstance)
                    .map(each -> UUID.fromString((String) each)))
            .distinct()
            .toList();
    return concerned.persons(about);
  }

  private static Map<String, @Nullable Object> row(String content) {
    return JSON.readValue(content, ROW);
  }
}
