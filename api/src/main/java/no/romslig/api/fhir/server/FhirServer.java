package no.romslig.api.fhir.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.interceptor.BanUnsupportedHttpMethodsInterceptor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.info.BuildProperties;

/** Serves resources below {@code /fhir/r4}. Its capability statement tells what it really does. */
final class FhirServer extends RestfulServer {

  private static final long serialVersionUID = 1L;

  static final String PATH = "/fhir/r4";

  private final transient List<IResourceProvider> providers;
  private final transient List<ServerWide> serverWide;
  private final @Nullable String version;

  FhirServer(
      FhirContext context,
      List<IResourceProvider> providers,
      List<ServerWide> serverWide,
      @Nullable BuildProperties build) {
    super(context);
    this.providers = List.copyOf(providers);
    this.serverWide = List.copyOf(serverWide);
    this.version = build == null ? null : build.getVersion();
  }

  @Override
  protected void initialize() {
    setServerName("Romslig");
    setServerVersion(version == null ? "-" : version);
    setImplementationDescription("Places in long-term care: who has, gets and waits for which");
    setDefaultPageSize(PageAsked.USUAL);
    setMaximumPageSize(PageAsked.MOST);
    registerProviders(providers);
    registerInterceptor(new BanUnsupportedHttpMethodsInterceptor());
    for (var each : serverWide) {
      if (each.getClass().isAnnotationPresent(Interceptor.class)) {
        registerInterceptor(each);
      } else {
        registerProvider(each);
      }
    }
  }

  /** Says nothing of what it is made of. */
  @Override
  protected @Nullable String createPoweredByHeader() {
    return null;
  }
}
