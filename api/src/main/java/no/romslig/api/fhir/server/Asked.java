package no.romslig.api.fhir.server;

import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.romslig.api.problem.SafePath;
import org.jspecify.annotations.Nullable;

/** By what is searched: what links may repeat of it, and whom it is about. */
public final class Asked {

  private static final String IDENTIFIER = "identifier";
  private static final char NO_CHARACTER = 0;
  private static final UUID NOBODY = new UUID(0, 0);

  private final Map<String, String> told = new LinkedHashMap<>();
  private final Set<UUID> persons = new LinkedHashSet<>();

  /** What links of the answer repeat. */
  Map<String, String> told() {
    return told;
  }

  /** Of whom something is asked, so that nothing found is an answer about them, too. */
  Set<UUID> persons() {
    return persons;
  }

  /** The patient about whom is asked; one that nobody is where none is named. */
  UUID patient(ReferenceParam wanted) {
    var patient = reference("patient", wanted, "Patient").orElse(NOBODY);
    persons.add(patient);
    return patient;
  }

  /**
   * The id that a reference names; one that nothing has where it names none.
   *
   * @throws InvalidRequestException where it names another type
   */
  public Optional<UUID> reference(String name, @Nullable ReferenceParam wanted, String type) {
    if (wanted == null) {
      return Optional.empty();
    }
    mustBePlain(name, wanted);
    var said = wanted.getResourceType();
    if (said != null && !said.equals(type)) {
      throw new InvalidRequestException(name + " must refer to a " + type + ".");
    }
    tell(name, type + "/" + wanted.getIdPart());
    return Optional.of(Ids.uuid(wanted.getIdPart()).orElse(NOBODY));
  }

  /** A code or identifier that says nothing of a person; links repeat it. */
  public Optional<TokenParam> token(String name, @Nullable TokenParam wanted) {
    if (wanted != null) {
      mustBePlain(name, wanted);
      tell(name, wanted.getValueAsQueryToken());
    }
    return Optional.ofNullable(wanted);
  }

  /**
   * An identifier of a person, which no address may carry: links do not repeat it.
   *
   * @throws InvalidRequestException where it came in an address
   */
  public TokenParam ofPerson(TokenParam wanted, RequestDetails request) {
    var query = ((ServletRequestDetails) request).getServletRequest().getQueryString();
    if (query != null && query.contains(IDENTIFIER)) {
      throw new InvalidRequestException(
          "Identifiers of persons must not stand in an address. Send the same search by POST to "
              + request.getResourceName()
              + "/_search, with the parameters in the body.");
    }
    mustBePlain(IDENTIFIER, wanted);
    return wanted;
  }

  private void tell(String name, String said) {
    if (!SafePath.safe(said).equals(said)) {
      throw new InvalidRequestException(
          name + " has what looks like a national number, which links would repeat.");
    }
    told.put(name, said);
  }

  private static void mustBePlain(String name, IQueryParameterType wanted) {
    boolean hasModifier = wanted instanceof TokenParam token && token.getModifier() != null;
    if (wanted.getMissing() != null || hasModifier) {
      throw new InvalidRequestException(name + " is searched without modifiers here.");
    }
    if (wanted.getValueAsQueryToken().indexOf(NO_CHARACTER) >= 0) {
      throw new InvalidRequestException(name + " has U+0000, which stands in no text.");
    }
  }
}
