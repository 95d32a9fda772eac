package no.romslig.api;

import java.util.List;
import no.romslig.api.access.VerifyLogCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application that a municipality runs, or verifies its access logs. */
@SpringBootApplication(scanBasePackages = {"no.romslig.api", "no.romslig.data"})
@AutoConfigurationPackage(basePackages = "no.romslig.data")
public class RomsligApplication {

  public static void main(String[] arguments) {
    if (List.of(arguments).contains(VerifyLogCommand.NAME)) {
      System.exit(VerifyLogCommand.run(RomsligApplication.class, arguments));
    }
    SpringApplication.run(RomsligApplication.class, arguments);
  }
}
