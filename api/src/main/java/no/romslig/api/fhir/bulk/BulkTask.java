package no.romslig.api.fhir.bulk;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Work on what was sent at once, which survives the process: who dies under it begins again. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BulkSettings.class)
class BulkTask {

  private static final TaskDescriptor<Void> WORK = TaskDescriptor.of("work-on-bulk");
  private static final String BETWEEN = "/";
  private static final Duration BREATH = Duration.ofSeconds(2);

  static TaskInstance<Void> instance(UUID municipality, UUID job) {
    return WORK.instance(municipality + BETWEEN + job).build();
  }

  /** The worker is asked for late: it comes by way of the queue, which knows all tasks. */
  @Bean
  OneTimeTask<Void> workOnBulk(ObjectProvider<BulkWorker> worker, Clock clock) {
    return Tasks.oneTime(WORK)
        .onFailure(
            (completed, operations) ->
                operations.reschedule(completed, clock.instant().plus(BREATH)))
        .execute(
            (task, context) -> {
              var ids = task.getId().split(BETWEEN, 2);
              worker
                  .getObject()
                  .work(
                      UUID.fromString(ids[0]),
                      UUID.fromString(ids[1]),
                      context.getSchedulerState()::isShuttingDown);
            });
  }

  @Bean
  RecurringTask<Void> keepBulk(ObjectProvider<BulkKeeper> keeper, BulkSettings settings) {
    return Tasks.recurring("keep-bulk", FixedDelay.of(settings.every()))
        .execute((task, context) -> keeper.getObject().keep());
  }
}
