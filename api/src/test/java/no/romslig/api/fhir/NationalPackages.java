package no.romslig.api.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;

/** Profiles and codes of FHIR packages that lie in a folder as {@code .tgz}. Needs {@code tar}. */
final class NationalPackages {

  private static final String SERVICE_TYPES = "urn:oid:2.16.578.1.12.4.1.1.9151";
  private static final String DOCUMENT_TYPES =
      "http://hl7.no/fhir/ValueSet/no-basis-documentreference-type";
  private static final Set<String> WANTED = Set.of("CodeSystem", "StructureDefinition", "ValueSet");

  private static final Set<String> ABOUT_ITSELF = Set.of(".index.json", "package.json");

  private NationalPackages() {}

  static PrePopulatedValidationSupport in(Path folder, FhirContext context)
      throws IOException, InterruptedException {
    var support = new PrePopulatedValidationSupport(context);
    var parser = context.newJsonParser();
    for (var each : files(folder, ".tgz")) {
      var unpacked = Files.createTempDirectory("fhir-package");
      var tar =
          new ProcessBuilder("tar", "-xzf", each.toString(), "-C", unpacked.toString())
              .inheritIO()
              .start();
      if (tar.waitFor() != 0) {
        throw new IOException("tar cannot unpack " + each);
      }
      for (var file : files(unpacked.resolve("package"), ".json")) {
        if (!ABOUT_ITSELF.contains(file.getFileName().toString())) {
          add(Files.readString(file), parser, support);
        }
      }
    }
    support.addValueSet(serviceTypes());
    return support;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(each -> each.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** Canonicals of R4 itself carry its version, by which the validator does not find them. */
  private static void add(String content, IParser parser, PrePopulatedValidationSupport support) {
    var resource = (Resource) parser.parseResource(content.replace("|4.0.1", ""));
    if (resource instanceof MetadataResource known && WANTED.contains(resource.fhirType())) {
      support.addResource(known);
      if (known instanceof ValueSet listed && DOCUMENT_TYPES.equals(listed.getUrl())) {
        listed.getCompose().getInclude().forEach(each -> support.addCodeSystem(listed(each)));
      }
    }
  }

  /** A base profile lists the types of documents, whose code system is in no package. */
  private static CodeSystem listed(ConceptSetComponent include) {
    var system = new CodeSystem();
    system.setUrl(include.getSystem()).setStatus(PublicationStatus.ACTIVE);
    system.setContent(CodeSystemContentMode.COMPLETE);
    include
        .getConcept()
        .forEach(each -> system.addConcept().setCode(each.getCode()).setDisplay(each.getDisplay()));
    return system;
  }

  /** A base profile binds to the code system as if it were a set of values. */
  private static ValueSet serviceTypes() {
    var all = new ValueSet();
    all.setUrl(SERVICE_TYPES).setStatus(PublicationStatus.ACTIVE);
    all.getCompose().addInclude().setSystem(SERVICE_TYPES);
    return all;
  }
}
