package no.romslig.api.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.ValidationOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/** Holds resources against R4 and, where it has them, against the profiles that they name. */
public final class Validator {

  private static final Set<ResultSeverityEnum> ERRORS =
      EnumSet.of(ResultSeverityEnum.ERROR, ResultSeverityEnum.FATAL);
  private static final FhirContext CONTEXT = FhirContext.forR4Cached();

  private final FhirValidator validator;

  /** Against R4 itself; national profiles are named in resources and not known here. */
  public Validator() {
    this(List.of(), false);
  }

  private Validator(List<IValidationSupport> more, boolean demandsProfiles) {
    var supports = new ArrayList<IValidationSupport>();
    supports.add(new DefaultProfileValidationSupport(CONTEXT));
    supports.addAll(more);
    supports.add(new InMemoryTerminologyServerValidationSupport(CONTEXT));
    supports.add(new CommonCodeSystemsTerminologyService(CONTEXT));
    var instance =
        new FhirInstanceValidator(
            new ValidationSupportChain(supports.toArray(IValidationSupport[]::new)));
    instance.setErrorForUnknownProfiles(demandsProfiles);
    instance.setNoExtensibleWarnings(true);
    validator = CONTEXT.newValidator().registerValidatorModule(instance);
  }

  /** Against the packages in a folder, too: a profile that is named and not there is an error. */
  static Validator withPackages(Path folder) throws IOException, InterruptedException {
    return new Validator(List.of(NationalPackages.in(folder, CONTEXT)), true);
  }

  /**
   * All errors, each with its place.
   *
   * @param profiles beside those that the resource names
   */
  public List<String> errors(String resource, String... profiles) {
    var options = new ValidationOptions();
    Arrays.stream(profiles).forEach(options::addProfile);
    return validator.validateWithResult(resource, options).getMessages().stream()
        .filter(each -> ERRORS.contains(each.getSeverity()))
        .map(each -> each.getLocationString() + ": " + each.getMessage())
        .toList();
  }
}
