package no.romslig.api.request;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What requests need of the machine they are served on. */
@Configuration(proxyBeanMethods = false)
class RequestWiring {

  @Bean
  Waiting waiting() {
    return new Waiting(System::nanoTime, Thread::sleep);
  }
}
