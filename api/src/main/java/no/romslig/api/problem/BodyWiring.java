package no.romslig.api.problem;

import java.time.Clock;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters.ServerBuilder;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Reads bodies strictly, before any other reader is asked. */
@Configuration(proxyBeanMethods = false)
class BodyWiring implements WebMvcConfigurer {

  private final JsonMapper json;
  private final Clock clock;

  BodyWiring(JsonMapper json, Clock clock) {
    this.json = json;
    this.clock = clock;
  }

  @Override
  public void configureMessageConverters(ServerBuilder converters) {
    converters.addCustomConverter(new StrictBodies(json, clock));
  }
}
