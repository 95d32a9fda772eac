package no.romslig.api.fhir.server;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import no.romslig.data.journal.JournalRecords;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Gives a resource what does not come from its own rows: what journals call it, and a version. The
 * version is made of the content, since a resource is made of several rows and of the day: it is
 * the same for as long as the same is told.
 */
@Component
public class Stamp {

  private static final int LENGTH = 20;

  private final FhirContext context;
  private final JournalRecords names;

  Stamp(FhirContext context, JournalRecords names) {
    this.context = context;
    this.names = names;
  }

  /** The resource with both. Works inside of the caller's transaction. */
  public <R extends Resource> R on(R resource) {
    var type = resource.fhirType();
    var id = resource.getIdElement().getIdPart();
    names.findByResourceTypeAndResourceIdOrderById(type, id).stream()
        .map(it -> new Identifier().setSystem(it.system()).setValue(it.value()))
        .forEach(it -> resource.setProperty("identifier", it));
    resource.setId(new IdType(type, id, version(resource)));
    return resource;
  }

  private String version(Resource resource) {
    var content = context.newJsonParser().encodeResourceToString(resource);
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
