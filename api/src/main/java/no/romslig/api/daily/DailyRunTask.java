package no.romslig.api.daily;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Looks at the clock every few minutes; what was missed while the program stood still is due too.
 */
@Configuration(proxyBeanMethods = false)
class DailyRunTask {

  private static final Duration LOOK_EVERY = Duration.ofMinutes(5);

  /** The runs are asked for late: ordering one needs the queue, which knows all tasks. */
  @Bean
  RecurringTask<Void> orderDailyRuns(ObjectProvider<DailyRuns> runs) {
    return Tasks.recurring("order-daily-runs", FixedDelay.of(LOOK_EVERY))
        .execute((task, context) -> runs.getObject().orderDue());
  }
}
