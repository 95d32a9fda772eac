package no.romslig.api.planning;

import java.time.Clock;
import no.romslig.solver.check.ProposalReader;
import no.romslig.solver.check.SnapshotReader;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What planning is put together from. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RunSettings.class)
class PlanningConfiguration {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  /** One for all: it reads its schema when it is made. */
  @Bean
  SnapshotReader snapshotReader() {
    return new SnapshotReader();
  }

  @Bean
  ProposalReader proposalReader() {
    return new ProposalReader();
  }
}
