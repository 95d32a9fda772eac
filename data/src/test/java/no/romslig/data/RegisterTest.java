package no.romslig.data;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * A test against real PostgreSQL, as the role that the application runs as. All such tests share
 * one database, so each brings its own municipality.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = RegisterTestApplication.class,
    webEnvironment = WebEnvironment.NONE,
    properties = {
      "spring.jpa.open-in-view=false",
      "spring.jpa.hibernate.ddl-auto=validate",
      "spring.jpa.properties.hibernate.jdbc.time_zone=UTC",
      "spring.datasource.hikari.maximum-pool-size=20",
      "spring.flyway.placeholders.runtime_role=" + TestDatabase.RUNTIME
    })
public @interface RegisterTest {}
