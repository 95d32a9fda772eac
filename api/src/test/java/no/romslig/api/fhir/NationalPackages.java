package no.romslig.api.fhir;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.utilities.npm.NpmPackage;

/** Profiles and codes of FHIR packages that lie in a folder as {@code .tgz}. */
final class NationalPackages {

  private static final String SERVICE_TYPES = "urn:oid:2.16.578.1.12.4.1.1.9151";

  private NationalPackages() {}

  static PrePopulatedValidationSupport in(Path folder, FhirContext context) throws IOException {
    var support = new PrePopulatedValidationSupport(context);
    List<Path> packages;
    try (var files = Files.list(folder)) {
      packages = files.filter(each -> each.toString().endsWith(".tgz")).sorted().toList();
    }
    for (var each : packages) {
      try (var file = Files.newInputStream(each)) {
        add(NpmPackage.fromPackage(file), support, context);
      }
    }
    support.addValueSet(serviceTypes());
    return support;
  }

  private static void add(
      NpmPackage published, PrePopulatedValidationSupport support, FhirContext context)
      throws IOException {
    var parser = context.newJsonParser();
    for (var name : published.listResources("CodeSystem", "StructureDefinition", "ValueSet")) {
      try (InputStream content = published.load("package", name)) {
        // Canonicals of R4 itself carry its version, by which the validator does not find them.
        var text = new String(content.readAllBytes(), StandardCharsets.UTF_8).replace("|4.0.1", "");
        support.addResource((MetadataResource) parser.parseResource(text));
      }
    }
  }

  /** A base profile binds to the code system as if it were a set of values. */
  private static ValueSet serviceTypes() {
    var all = new ValueSet();
    all.setUrl(SERVICE_TYPES).setStatus(PublicationStatus.ACTIVE);
    all.getCompose().addInclude().setSystem(SERVICE_TYPES);
    return all;
  }
}
