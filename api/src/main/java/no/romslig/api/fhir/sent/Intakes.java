package no.romslig.api.fhir.sent;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.romslig.api.access.Scopes;
import org.springframework.stereotype.Component;

/** What may be sent, in the order in which one thing may depend on another. */
@Component
class Intakes {

  private static final List<String> ORDER =
      List.of("Patient", "RelatedPerson", "ServiceRequest", "Observation", "Encounter");

  private final Map<String, Intake<?>> byType;
  private final Map<String, Known> known;

  Intakes(List<Intake<?>> intakes, List<Known> known) {
    byType = intakes.stream().collect(toMap(Intake::type, Function.identity()));
    this.known = known.stream().collect(toMap(Known::type, Function.identity()));
    if (!byType.keySet().equals(Set.copyOf(ORDER))) {
      throw new IllegalStateException(
          "The order is not of all that may be sent: " + byType.keySet());
    }
  }

  Optional<Intake<?>> of(String type) {
    return Optional.ofNullable(byType.get(type));
  }

  Optional<Known> knownOf(String type) {
    return Optional.ofNullable(known.get(type));
  }

  /** All of them, in that order. */
  List<String> types() {
    return ORDER;
  }

  /** Smaller = earlier; what is not taken comes last. */
  int rank(String type) {
    var place = ORDER.indexOf(type);
    return place < 0 ? ORDER.size() : place;
  }

  Links links(String server, Scopes scopes) {
    return new Links(known, server, scopes);
  }
}
