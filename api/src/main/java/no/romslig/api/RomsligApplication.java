package no.romslig.api;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application that a municipality runs. */
@SpringBootApplication(scanBasePackages = {"no.romslig.api", "no.romslig.data"})
@AutoConfigurationPackage(basePackages = "no.romslig.data")
public class RomsligApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(RomsligApplication.class, arguments);
  }
}
