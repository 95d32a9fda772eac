package no.romslig.api.problem;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters.ServerBuilder;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Reads bodies strictly, before any other reader is asked. */
@Configuration(proxyBeanMethods = false)
class BodyWiring implements WebMvcConfigurer {

  private final JsonMapper json;

  BodyWiring(JsonMapper json) {
    this.json = json;
  }

  @Override
  public void configureMessageConverters(ServerBuilder converters) {
    converters.addCustomConverter(new StrictBodies(json));
  }
}
