package no.romslig.api.daily;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.romslig.api.access.ShowsPersons;
import no.romslig.data.decision.RegisterRunKind;
import no.romslig.data.run.RunState;
import org.jspecify.annotations.Nullable;

/**
 * A run from the registers as it is told over HTTP.
 *
 * @param isDecidable whether people may decide from it: never from what was imagined
 * @param previous the run whose proposal this one's comes from
 * @param heldOut what is in no snapshot, with what it lacks or what the check refuses in it
 * @param changes what was imagined
 * @param personsShown whom both name by codes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RegisterRunView(
    UUID id,
    RegisterRunKind kind,
    boolean isDecidable,
    LocalDate asOf,
    String orderedBy,
    RunState state,
    @Nullable UUID previous,
    @JsonRawValue String heldOut,
    @JsonRawValue String changes,
    Map<String, String> links,
    @JsonIgnore List<UUID> personsShown)
    implements ShowsPersons {

  /** A page of runs. */
  record Page(List<RegisterRunView> items, int page, int size, long total) implements ShowsPersons {

    @Override
    public List<UUID> personsShown() {
      return items.stream().flatMap(each -> each.personsShown().stream()).toList();
    }
  }
}
