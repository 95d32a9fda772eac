package no.romslig.api.fhir.code;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** Types of services (Volven 9151), as journals write them: {@code 08} is {@code 8}. */
public final class ServiceTypes {

  private static final Set<String> SYSTEMS =
      Set.of(Systems.SERVICE_TYPE, "https://finnkode.helsedirektoratet.no/adm/collections/9151");

  private ServiceTypes() {}

  /** Whether this is an address of the code system. */
  public static boolean isSystem(String address) {
    return SYSTEMS.contains(address);
  }

  /** The code without leading zeros, of whichever address of the code system. */
  public static Optional<String> read(CodeableConcept concept) {
    return codes(concept, SYSTEMS).stream()
        .map(it -> it.replaceFirst("^0+(?=\\d)", ""))
        .findFirst();
  }

  /** The code of this system's care forms. */
  public static Optional<String> careForm(CodeableConcept concept) {
    return codes(concept, Set.of(Systems.CARE_FORM)).stream().findFirst();
  }

  private static List<String> codes(CodeableConcept concept, Set<String> systems) {
    return concept.getCoding().stream()
        .filter(it -> it.hasCode() && systems.contains(String.valueOf(it.getSystem())))
        .map(Coding::getCode)
        .toList();
  }
}
