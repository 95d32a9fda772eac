package no.romslig.api.fhir.server;

import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** By what is searched, as far as links may repeat it. */
public final class Asked {

  private static final UUID NOBODY = new UUID(0, 0);

  private final Map<String, String> told = new LinkedHashMap<>();

  /** What links of the answer repeat. */
  public Map<String, String> told() {
    return told;
  }

  /**
   * The id that a reference names; one that no resource of that type can have where it names none.
   *
   * @throws InvalidRequestException where it names another type
   */
  public Optional<UUID> reference(String name, @Nullable ReferenceParam wanted, String type) {
    if (wanted == null) {
      return Optional.empty();
    }
    var said = wanted.getResourceType();
    if (said != null && !said.equals(type)) {
      throw new InvalidRequestException(name + " must refer to a " + type + ".");
    }
    told.put(name, type + "/" + wanted.getIdPart());
    return Optional.of(Ids.uuid(wanted.getIdPart()).orElse(NOBODY));
  }

  /** As {@link #reference}, of {@code _id}. */
  public Optional<UUID> id(@Nullable TokenParam wanted) {
    return wanted == null ? Optional.empty() : Optional.of(named("_id", wanted));
  }

  private UUID named(String name, TokenParam wanted) {
    told.put(name, wanted.getValue());
    return Ids.uuid(wanted.getValue()).orElse(NOBODY);
  }

  /** A code or identifier that says nothing of a person; links repeat it. */
  public Optional<TokenParam> token(String name, @Nullable TokenParam wanted) {
    if (wanted != null) {
      told.put(name, wanted.getValueAsQueryToken());
    }
    return Optional.ofNullable(wanted);
  }

  /**
   * An identifier of a person, which no address may carry: links do not repeat it.
   *
   * @throws InvalidRequestException where it came in an address
   */
  public Optional<TokenParam> ofPerson(@Nullable TokenParam wanted, RequestDetails request) {
    if (wanted != null && request.getRequestType() != RequestTypeEnum.POST) {
      throw new InvalidRequestException(
          "Identifiers of persons must not stand in an address. Send the same search by POST to "
              + request.getResourceName()
              + "/_search, with the parameters in the body.");
    }
    return Optional.ofNullable(wanted);
  }
}
