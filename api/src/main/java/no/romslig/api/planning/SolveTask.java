package no.romslig.api.planning;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Solving a run as work that survives the process: who dies under it is found by the missing heart
 * beats, and the run begins again.
 */
@Configuration(proxyBeanMethods = false)
class SolveTask {

  private static final TaskDescriptor<Void> SOLVE = TaskDescriptor.of("solve-run");
  private static final String BETWEEN = "/";
  private static final Duration BREATH = Duration.ofSeconds(2);

  /** Names the municipality too, for which the run is worked on. */
  static TaskInstance<Void> instance(UUID municipality, UUID run) {
    return SOLVE.instance(municipality + BETWEEN + run).build();
  }

  private static void work(RunWorker worker, String instance) {
    var ids = instance.split(BETWEEN, 2);
    worker.work(UUID.fromString(ids[0]), UUID.fromString(ids[1]));
  }

  @Bean
  OneTimeTask<Void> solve(RunWorker worker, Clock clock) {
    return Tasks.oneTime(SOLVE)
        .onFailure(
            (completed, operations) ->
                operations.reschedule(completed, clock.instant().plus(BREATH)))
        .execute((task, context) -> work(worker, task.getId()));
  }
}
