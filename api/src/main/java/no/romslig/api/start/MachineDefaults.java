package no.romslig.api.start;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Tells the settings how many cores there are, whether the own database is used (then letters are
 * printed beside it, where nobody has said another folder), and where to listen when nobody has
 * said it: the first free port from 8080 on, so that a second program on the machine does not stop
 * the first look at Romslig.
 */
final class MachineDefaults implements EnvironmentPostProcessor {

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    boolean embedded = !environment.containsProperty("spring.datasource.url");
    var machine = new HashMap<String, Object>();
    machine.put("romslig.cores", Runtime.getRuntime().availableProcessors());
    machine.put("romslig.embedded", embedded);
    if (embedded) {
      machine.put("romslig.letters.print-folder", "${romslig.home}/print");
    }
    environment.getPropertySources().addLast(new MapPropertySource("machine", machine));
    if (!environment.containsProperty("server.port")) {
      var port = FreePort.from(8080);
      environment
          .getPropertySources()
          .addLast(new MapPropertySource("free port", Map.of("server.port", port)));
    }
  }
}
