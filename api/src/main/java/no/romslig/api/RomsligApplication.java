package no.romslig.api;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application that a municipality runs. */
@SpringBootApplication(scanBasePackages = "no.romslig")
public class RomsligApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(RomsligApplication.class, arguments);
  }
}
