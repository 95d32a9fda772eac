package no.romslig.api.fhir.bulk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.romslig.api.fhir.bulk.Difference.Kind;
import no.romslig.solver.check.IdentityNumber;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Holds two forms of a resource against each other, element by element. Names, addresses and
 * numbers of persons are never repeated.
 */
final class Elements {

  private static final Set<String> HIDDEN =
      Set.of(
          "identifier", "name", "telecom", "address", "contact", "display", "text", "requisition");
  private static final Set<String> NOT_COMPARED = Set.of("id", "resourceType");

  private final List<Found> found = new ArrayList<>();

  /** An element that differs. */
  record Found(Kind kind, String path, @Nullable String registered, @Nullable String told) {}

  private Elements() {}

  static List<Found> compare(String type, JsonNode registered, JsonNode told) {
    var elements = new Elements();
    elements.object(type, registered, told, false);
    return elements.found;
  }

  private void object(String path, JsonNode registered, JsonNode told, boolean isHidden) {
    var names = new LinkedHashSet<String>();
    registered.propertyNames().forEach(names::add);
    told.propertyNames().forEach(names::add);
    for (var name : names) {
      if (!NOT_COMPARED.contains(name)) {
        one(
            path + "." + name,
            registered.path(name),
            told.path(name),
            isHidden || HIDDEN.contains(name));
      }
    }
  }

  private void one(String path, JsonNode registered, JsonNode told, boolean isHidden) {
    if (registered.equals(told)) {
      return;
    }
    if (registered.isObject() && told.isObject()) {
      object(path, registered, told, isHidden);
    } else if (registered.isArray() && told.isArray()) {
      for (int i = 0; i < Math.max(registered.size(), told.size()); i++) {
        one(path + "[" + i + "]", at(registered, i), at(told, i), isHidden);
      }
    } else {
      var kind =
          registered.isMissingNode()
              ? Kind.ELEMENT_MISSING_HERE
              : told.isMissingNode() ? Kind.ELEMENT_MISSING_THERE : Kind.ELEMENT_DIFFERS;
      found.add(new Found(kind, path, value(registered, isHidden), value(told, isHidden)));
    }
  }

  private static JsonNode at(JsonNode list, int index) {
    return index < list.size() ? list.get(index) : MissingNode.getInstance();
  }

  private static @Nullable String value(JsonNode value, boolean isHidden) {
    if (isHidden || !value.isValueNode() || value.isMissingNode()) {
      return null;
    }
    var text = value.asString();
    return IdentityNumber.isIn(text) ? null : text;
  }
}
