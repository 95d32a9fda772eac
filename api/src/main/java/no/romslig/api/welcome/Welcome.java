package no.romslig.api.welcome;

import java.util.Optional;
import no.romslig.data.run.Run;
import no.romslig.data.run.RunState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says last of all where Romslig can be read. */
@Component
class Welcome {

  private static final Logger log = LoggerFactory.getLogger(Welcome.class);

  private final ObjectProvider<SampleRegisters> registers;
  private final ObjectProvider<SampleRun> sample;
  private final Environment settings;

  Welcome(
      ObjectProvider<SampleRegisters> registers,
      ObjectProvider<SampleRun> sample,
      Environment settings) {
    this.registers = registers;
    this.sample = sample;
    this.settings = settings;
  }

  @EventListener
  void onReady(ApplicationReadyEvent event) {
    if (event.getApplicationContext() instanceof WebServerApplicationContext context
        && context.getWebServer() != null) {
      var address = address(context.getWebServer().getPort());
      Thread.ofVirtual().name("welcome").start(() -> say(address));
    }
  }

  private void say(String address) {
    try {
      if (registers.stream().anyMatch(SampleRegisters::fillOnce)) {
        log.info("The registers of the sample municipality Fjordvik are filled");
      }
      var first = sample.stream().findFirst();
      var solved = first.isPresent() ? first.get().solveOnce() : Optional.<Run>empty();
      solved.ifPresent(run -> tellOfSample(run, address));
      log.info("Romslig is ready: {}", solved.map(run -> page(address, run)).orElse(address + "/"));
    } catch (InterruptedException applicationStops) {
      Thread.currentThread().interrupt();
    }
  }

  private static void tellOfSample(Run run, String address) {
    if (run.state() == RunState.FAILED) {
      log.warn("The sample municipality could not be solved: {}", run.failure());
    } else {
      log.info("The sample municipality Fjordvik is solved. All runs: {}/", address);
    }
  }

  private static String page(String address, Run run) {
    return address + "/runs/" + run.id();
  }

  private String address(int port) {
    return "http://" + settings.getProperty("server.address", "localhost") + ":" + port;
  }
}
