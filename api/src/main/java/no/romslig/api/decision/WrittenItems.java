package no.romslig.api.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.romslig.api.decision.ProposedItem.Why;
import no.romslig.data.decision.GivenPlace;
import no.romslig.data.institution.Unit;
import no.romslig.data.institution.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads items of proposals as they are stored, word for word. Works inside of a transaction. */
@Component
class WrittenItems {

  private static final String RANKED = "GREATEST_NEED_AMONG_SUITABLE";

  private final Units units;

  WrittenItems(Units units) {
    this.units = units;
  }

  /** What is proposed; missing where nothing is. */
  @Nullable GivenPlace place(JsonNode item) {
    var unit = text(item, "unitId", "toUnitId");
    var starts = text(item, "from", "on");
    var ends = text(item, "to", "to");
    if (unit == null || starts == null) {
      return null;
    }
    return units
        .findByCode(unit)
        .map(Unit::id)
        .map(
            id ->
                new GivenPlace(
                    id, LocalDate.parse(starts), ends == null ? null : LocalDate.parse(ends)))
        .orElse(null);
  }

  /** Who comes first among those whom the place suits has 1; missing where nothing is ranked. */
  @Nullable Integer rank(JsonNode item) {
    return item.path("reasons")
        .valueStream()
        .filter(it -> it.path("code").asString("").equals(RANKED))
        .map(it -> it.path("params").path("rank"))
        .filter(JsonNode::isInt)
        .map(JsonNode::asInt)
        .findFirst()
        .orElse(null);
  }

  /**
   * Why it is proposed, or nothing is.
   *
   * @param texts by the codes of reasons
   */
  List<Why> reasons(JsonNode item, Map<String, String> texts) {
    return item.path("reasons").valueStream().map(it -> why(it, texts)).distinct().toList();
  }

  private static Why why(JsonNode reason, Map<String, String> texts) {
    var code = reason.path("code").asString("");
    return new Why(code, reason.path("rule").asString(""), texts.get(code));
  }

  private static @Nullable String text(JsonNode item, String name, String other) {
    var found = item.hasNonNull(name) ? item.get(name) : item.path(other);
    return found.isString() ? found.asString() : null;
  }
}
