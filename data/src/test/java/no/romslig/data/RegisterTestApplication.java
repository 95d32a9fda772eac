package no.romslig.data;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
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
