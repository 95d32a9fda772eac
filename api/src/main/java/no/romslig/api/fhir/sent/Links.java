package no.romslig.api.fhir.sent;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.romslig.api.access.Scope;
import no.romslig.api.access.Scopes;
import no.romslig.api.fhir.server.Ids;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/** Follows the references of what is sent: into the registers, and to what is sent with it. */
public final class Links {

  private final Map<String, Known> known;
  private final String server;
  private final Scopes scopes;
  private final Map<String, IdType> made = new HashMap<>();
  private final Set<String> awaited = new HashSet<>();
  private final Set<String> lost = new HashSet<>();

  /**
   * @param known what there is, by type
   * @param server its address, which absolute references may begin with
   * @param scopes of whoever sends it: who may not read a type is told of none
   */
  Links(Map<String, Known> known, String server, Scopes scopes) {
    this.known = known;
    this.server = server;
    this.scopes = scopes;
  }

  /** Something with this address is sent, too; it is there only once {@link #isNow} says so. */
  void await(String fullUrl) {
    awaited.add(fullUrl);
  }

  /** Something that is called so is sent, too, and cannot be taken, which is told there. */
  void lose(String type, String system, String value) {
    lost.add(key(type, system, value));
  }

  private static String key(String type, String system, String value) {
    return String.join("|", type, system, value);
  }

  /** What was sent with this address is here by that id. */
  void isNow(String fullUrl, IdType id) {
    made.put(fullUrl, id);
  }

  /**
   * What a reference leads to; where it leads nowhere, that is told, but of what is sent with it
   * and is not here yet.
   *
   * @param type to which it may lead
   */
  public Optional<UUID> follow(Reference reference, At at, String type) {
    if (isLookedFor(reference) && !mayRead(type, at)) {
      return Optional.empty();
    }
    var found = find(reference, type);
    if (found.isEmpty()
        && !isAwaited(String.valueOf(reference.getReference()))
        && !isLost(reference, type)) {
      at.leadsNowhere(
          "a reference to a "
              + type
              + " of the municipality, by its id, by an identifier, or to one that is sent with"
              + " it");
    }
    return found.flatMap(Ids::uuid);
  }

  private boolean isLookedFor(Reference reference) {
    var said = reference.getReference();
    return said == null || said.isBlank() || said.contains("?");
  }

  private boolean mayRead(String type, At at) {
    var missing = scopes.missing(List.of(Scope.read(type)));
    missing.forEach(at::forbidden);
    return missing.isEmpty();
  }

  /** The one that an identifier names; whoever may not read such things is told so. */
  public Optional<String> named(String type, Identifier identifier, At at) {
    return mayRead(type, at) ? named(type, identifier) : Optional.empty();
  }

  private Optional<String> named(String type, Identifier identifier) {
    return identifier.hasSystem() && identifier.hasValue()
        ? of(type).named(identifier.getSystem(), identifier.getValue())
        : Optional.empty();
  }

  private Optional<String> find(Reference reference, String type) {
    var said = reference.getReference();
    if (said == null || said.isBlank()) {
      return named(type, reference.getIdentifier());
    }
    if (awaited.contains(said)) {
      return Optional.ofNullable(made.get(said))
          .filter(it -> type.equals(it.getResourceType()))
          .map(IdType::getIdPart);
    }
    var question = said.indexOf('?');
    if (question > 0) {
      return said.substring(0, question).equals(type)
          ? Condition.read(said.substring(question + 1))
              .flatMap(it -> of(type).named(it.system(), it.value()))
          : Optional.empty();
    }
    var id = new IdType(said);
    return isOurs(id) && type.equals(id.getResourceType()) && of(type).has(id.getIdPart())
        ? Optional.of(id.getIdPart())
        : Optional.empty();
  }

  private boolean isAwaited(String fullUrl) {
    return awaited.contains(fullUrl) && !made.containsKey(fullUrl);
  }

  private boolean isLost(Reference reference, String type) {
    var name = reference.getIdentifier();
    var said = String.valueOf(reference.getReference());
    return lost.contains(
            key(type, String.valueOf(name.getSystem()), String.valueOf(name.getValue())))
        || (said.startsWith(type + "?")
            && Condition.read(said.substring(type.length() + 1))
                .filter(it -> lost.contains(key(type, it.system(), it.value())))
                .isPresent());
  }

  private boolean isOurs(IdType id) {
    return !id.isAbsolute() || id.getBaseUrl().replaceFirst("/$", "").equals(server);
  }

  private Known of(String type) {
    return Objects.requireNonNull(known.get(type));
  }
}
