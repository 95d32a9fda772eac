package no.romslig.api.fhir.sent;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.romslig.api.fhir.server.Ids;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/** Follows the references of what is sent: into the registers, and to what is sent with it. */
public final class Links {

  private final Map<String, Known> known;
  private final String server;
  private final Map<String, IdType> made = new HashMap<>();
  private final Set<String> awaited = new HashSet<>();

  /**
   * @param known what there is, by type
   * @param server its address, which absolute references may begin with
   */
  Links(Map<String, Known> known, String server) {
    this.known = known;
    this.server = server;
  }

  /** Something with this address is sent, too; it is there only once {@link #isNow} says so. */
  void await(String fullUrl) {
    awaited.add(fullUrl);
  }

  /** What was sent with this address is here by that id. */
  void isNow(String fullUrl, IdType id) {
    made.put(fullUrl, id);
  }

  /**
   * What a reference leads to; where it leads nowhere, that is told, but of what is sent with it
   * and has a fault of its own.
   *
   * @param types to which it may lead
   */
  public Optional<IdType> follow(Reference reference, At at, String... types) {
    var said = reference.getReference();
    if (said == null || said.isBlank()) {
      return named(reference, at, types);
    }
    if (awaited.contains(said)) {
      return Optional.ofNullable(made.get(said))
          .filter(it -> isOf(it.getResourceType(), at, types));
    }
    var question = said.indexOf('?');
    if (question > 0) {
      return conditional(said.substring(0, question), said.substring(question + 1), at, types);
    }
    var id = new IdType(said);
    boolean isOurs =
        !id.isAbsolute() || id.getBaseUrl().equals(server + "/") || id.getBaseUrl().equals(server);
    if (!isOurs || !id.hasResourceType()) {
      at.leadsNowhere(expected(types));
      return Optional.empty();
    }
    if (!isOf(id.getResourceType(), at, types)) {
      return Optional.empty();
    }
    if (!of(id.getResourceType()).has(id.getIdPart())) {
      at.leadsNowhere(expected(types) + "; the municipality has none of this id");
      return Optional.empty();
    }
    return Optional.of(new IdType(id.getResourceType(), id.getIdPart()));
  }

  /** As {@link #follow}, where only one type will do. */
  public Optional<UUID> one(Reference reference, At at, String type) {
    return follow(reference, at, type).flatMap(Ids::uuid);
  }

  /** The one that an identifier names. */
  public Optional<String> named(String type, Identifier identifier) {
    return identifier.hasSystem() && identifier.hasValue()
        ? of(type).named(identifier.getSystem(), identifier.getValue())
        : Optional.empty();
  }

  private Optional<IdType> named(Reference reference, At at, String... types) {
    for (var type : types) {
      var found = named(type, reference.getIdentifier());
      if (found.isPresent()) {
        return found.map(it -> new IdType(type, it));
      }
    }
    at.leadsNowhere(expected(types));
    return Optional.empty();
  }

  private Optional<IdType> conditional(String type, String query, At at, String... types) {
    if (!isOf(type, at, types)) {
      return Optional.empty();
    }
    var found = Condition.read(query).flatMap(it -> of(type).named(it.system(), it.value()));
    if (found.isEmpty()) {
      at.leadsNowhere(expected(types) + ", as in " + type + "?identifier=system|value");
    }
    return found.map(it -> new IdType(type, it));
  }

  private static boolean isOf(String type, At at, String... types) {
    for (var each : types) {
      if (each.equals(type)) {
        return true;
      }
    }
    at.leadsNowhere(expected(types));
    return false;
  }

  private Known of(String type) {
    var found = known.get(type);
    if (found == null) {
      throw new IllegalStateException("Nobody knows of any " + type);
    }
    return found;
  }

  private static String expected(String... types) {
    return "a reference to a "
        + Set.of(types).stream().sorted().collect(Collectors.joining(" or "))
        + " of the municipality, by its id, by an identifier, or to one that is sent with it";
  }
}
