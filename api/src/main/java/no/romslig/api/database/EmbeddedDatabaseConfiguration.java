package no.romslig.api.database;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts the application's own PostgreSQL where none is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none")
@EnableConfigurationProperties(DatabaseProperties.class)
class EmbeddedDatabaseConfiguration {

  @Bean(destroyMethod = "close")
  EmbeddedDatabase embeddedDatabase(DatabaseProperties properties) {
    var home = DatabaseHome.open(properties.home());
    try {
      return EmbeddedDatabase.start(home, properties.binaries());
    } catch (RuntimeException failure) {
      home.close();
      throw failure;
    }
  }

  @Bean
  JdbcConnectionDetails runtimeConnection(EmbeddedDatabase database) {
    return new RuntimeConnection(database.jdbcUrl(), database.passwords().runtime());
  }

  @Bean
  FlywayConnectionDetails ownerConnection(EmbeddedDatabase database) {
    return new OwnerConnection(database.jdbcUrl(), database.passwords().owner());
  }
}
