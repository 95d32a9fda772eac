package no.romslig.api.fhir.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the FHIR server beside the pages and the other interface. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class FhirWiring {

  @Bean
  FhirContext fhirContext() {
    var context = FhirContext.forR4();
    context.setParserErrorHandler(new StrictErrorHandler());
    return context;
  }

  @Bean
  ServletRegistrationBean<FhirServer> fhirServer(
      FhirContext context,
      List<IResourceProvider> providers,
      List<ServerWide> serverWide,
      ObjectProvider<BuildProperties> build) {
    var server = new FhirServer(context, providers, serverWide, build.getIfAvailable());
    var registration = new ServletRegistrationBean<>(server, FhirServer.PATH + "/*");
    registration.setName("fhir");
    return registration;
  }
}
