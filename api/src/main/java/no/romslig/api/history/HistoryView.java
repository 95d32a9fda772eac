package no.romslig.api.history;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.romslig.api.access.ShowsPersons;
import no.romslig.data.register.RegisterChange;
import org.jspecify.annotations.Nullable;

/** What has become of an entry of a register, the first version first. */
record HistoryView(UUID id, List<ChangeView> changes, @JsonIgnore List<UUID> personsShown)
    implements ShowsPersons {

  /**
   * A change.
   *
   * @param register the table: what belongs to the entry has its changes here, too
   * @param by an opaque id
   * @param command in doing what
   * @param fields what changed; of what is new or gone, all that it said
   */
  record ChangeView(
      Instant at,
      String by,
      String command,
      RegisterChange.Operation operation,
      String register,
      UUID row,
      Map<String, FieldChange> fields) {}

  /**
   * How a field changed.
   *
   * @param from as JSON; missing of what is new
   * @param to as JSON; missing of what is gone
   */
  record FieldChange(@Nullable Object from, @Nullable Object to) {}
}
