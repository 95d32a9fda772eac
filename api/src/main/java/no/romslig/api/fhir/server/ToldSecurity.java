package no.romslig.api.fhir.server;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.util.LinkedHashSet;
import java.util.Set;
import no.romslig.api.access.Scope;
import no.romslig.api.access.ScopePrefixes;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.StringType;
import org.springframework.stereotype.Component;

/** Says in the capability statement how one signs in, and which scopes a system's token needs. */
@Component
@Interceptor
public final class ToldSecurity implements ServerWide {

  private static final String SCOPE = "urn:romslig:extension:scope";
  private static final String SERVICE =
      "http://terminology.hl7.org/CodeSystem/restful-security-service";
  private static final Set<TypeRestfulInteraction> READING =
      Set.of(TypeRestfulInteraction.READ, TypeRestfulInteraction.SEARCHTYPE);

  private final ScopePrefixes prefixes;

  ToldSecurity(ScopePrefixes prefixes) {
    this.prefixes = prefixes;
  }

  /** Adds it to what the library says. */
  @Hook(Pointcut.SERVER_CAPABILITY_STATEMENT_GENERATED)
  public void tell(IBaseConformance statement) {
    if (statement instanceof CapabilityStatement capabilities) {
      capabilities.getRest().forEach(this::tell);
    }
  }

  private void tell(CapabilityStatementRestComponent rest) {
    var security = rest.getSecurity();
    security.getService().clear();
    security.addService().addCoding().setSystem(SERVICE).setCode("OAuth").setDisplay("OAuth");
    security.setDescription(
        "A token of an issuer that this installation trusts, as a bearer token or, where the issuer"
            + " binds its tokens to keys, with a proof (DPoP, RFC 9449). "
            + scopes());
    security.getExtension().clear();
    if (!prefixes.all().isEmpty()) {
      names(rest)
          .forEach(
              name ->
                  prefixes
                      .all()
                      .forEach(it -> security.addExtension(SCOPE, new StringType(it + name))));
    }
  }

  private String scopes() {
    return prefixes.all().isEmpty()
        ? "What it may be used for is ruled by roles alone."
        : "Roles rule what it may be used for. A system's token needs, besides, the scope of each"
            + " type that it reads or writes: those of the extensions, or the same with * or all in"
            + " place of the type. What bundles hold counts for each entry; conditions and"
            + " references that look for something need the scope to read it.";
  }

  private static Set<String> names(CapabilityStatementRestComponent rest) {
    var names = new LinkedHashSet<String>();
    for (var resource : rest.getResource()) {
      if (!resource.getType().equals("OperationDefinition")) {
        names(resource, names);
      }
    }
    return names;
  }

  private static void names(CapabilityStatementRestResourceComponent resource, Set<String> names) {
    for (var interaction : resource.getInteraction()) {
      names.add(
          (READING.contains(interaction.getCode())
                  ? Scope.read(resource.getType())
                  : Scope.write(resource.getType()))
              .name());
    }
  }
}
