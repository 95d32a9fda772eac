package no.romslig.api.access;

import java.util.Map;
import no.romslig.data.look.LookChain;
import no.romslig.data.municipality.Municipalities;
import no.romslig.data.register.Acting;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/**
 * Verifies the access logs of all municipalities from the command line, without serving anything:
 * {@code java -jar romslig.jar verify-access-log}.
 */
public final class VerifyLogCommand {

  public static final String NAME = "verify-access-log";

  private VerifyLogCommand() {}

  /**
   * Prints a line for each municipality.
   *
   * @return 0 where all logs are whole, else 1
   */
  public static int run(Class<?> application, String... arguments) {
    var program = new SpringApplication(application);
    program.setWebApplicationType(WebApplicationType.NONE);
    program.setLazyInitialization(true);
    program.setDefaultProperties(Map.of("db-scheduler.enabled", "false"));
    try (var context = program.run(arguments)) {
      var chain = context.getBean(LookChain.class);
      var code = 0;
      for (var municipality : context.getBean(Municipalities.class).findAllByOrderById()) {
        var verdict = chain.verify(new Acting(municipality.id(), "romslig", NAME), null);
        System.out.printf(
            "%s %s: %d looks, head %d %s%n",
            municipality.number(),
            verdict.isWhole() ? "whole" : "BROKEN " + verdict.findings(),
            verdict.looks(),
            verdict.head().number(),
            verdict.head().hash());
        code = verdict.isWhole() ? code : 1;
      }
      return code;
    }
  }
}
