package no.romslig.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.romslig.api.access.TestTowns;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole application on its own PostgreSQL, over real HTTP. All such tests share
 * one application, so each brings its own runs.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "romslig.home=target/homes/${random.uuid}",
      "romslig.binaries=target/postgresql",
      "romslig.demo=false",
      "romslig.letters.print-folder=target/letters",
      "romslig.run.max-snapshot=2MB",
      "romslig.bulk.max-size=2MB",
      "romslig.bulk.max-line=64KB",
      "server.tomcat.max-swallow-size=4MB"
    })
@ContextConfiguration(initializers = TestTowns.class)
public @interface ApplicationTest {}
