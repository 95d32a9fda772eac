package no.romslig.data;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import no.romslig.data.institution.CareForm;
import no.romslig.data.waiting.course.CaseRuleSource;
import no.romslig.data.waiting.course.CaseRules;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;

/** The module by itself, on a database of its own. */
@SpringBootApplication
public class RegisterTestApplication {

  static final Instant NOW = Instant.parse("2026-11-23T06:15:00Z");

  @Bean
  Clock clock() {
    return Clock.fixed(NOW, ZoneOffset.UTC);
  }

  /** As Kinn has it, for the forms that tests ask for. */
  @Bean
  CaseRuleSource rules() {
    var demanded = Map.of(CareForm.LONG_TERM_SOMATIC, List.of("LT-07"));
    var offered = EnumSet.complementOf(EnumSet.of(CareForm.LONG_TERM_SPECIAL));
    return () -> new CaseRules(offered, demanded, true, true);
  }

  @Bean(destroyMethod = "close")
  TestDatabase database() throws IOException {
    return TestDatabase.start();
  }

  @Bean
  JdbcConnectionDetails runtimeConnection(TestDatabase database) {
    return database.runtimeConnection();
  }

  @Bean
  FlywayConnectionDetails ownerConnection(TestDatabase database) {
    return database.ownerConnection();
  }
}
