package no.romslig.api.fhir.local;

import java.util.List;
import java.util.Optional;
import no.romslig.api.fhir.code.ServiceTypes;
import no.romslig.api.fhir.code.Systems;
import no.romslig.data.journal.LocalCode;
import no.romslig.data.journal.LocalCodes;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.springframework.stereotype.Component;

/** Reads a journal's own codes as those that everybody knows. */
@Component
public class CodeTranslation {

  private final LocalCodes codes;

  CodeTranslation(LocalCodes codes) {
    this.codes = codes;
  }

  /**
   * What was sent, and the meanings of the journal's own codes in it. Works inside of the caller's
   * transaction.
   */
  public CodeableConcept translate(CodeableConcept sent) {
    var read = new CodeableConcept();
    sent.getCoding().forEach(read::addCoding);
    sent.getCoding().stream().flatMap(it -> meaning(it).stream()).forEach(read::addCoding);
    return read;
  }

  /** Whether codes of this list need no meaning: they are known as they are. */
  static boolean isShared(String system) {
    return ServiceTypes.isSystem(system)
        || List.of(Systems.CARE_FORM, Systems.FUNCTION_VARIABLE).contains(system);
  }

  private Optional<Coding> meaning(Coding sent) {
    if (!sent.hasSystem() || !sent.hasCode() || isShared(sent.getSystem())) {
      return Optional.empty();
    }
    return codes.findBySystemAndCode(sent.getSystem(), sent.getCode()).map(CodeTranslation::coding);
  }

  private static Coding coding(LocalCode local) {
    var system =
        switch (local.kind()) {
          case SERVICE_TYPE -> Systems.SERVICE_TYPE;
          case CARE_FORM -> Systems.CARE_FORM;
          case FUNCTION_VARIABLE -> Systems.FUNCTION_VARIABLE;
        };
    return new Coding().setSystem(system).setCode(local.meaning());
  }
}
