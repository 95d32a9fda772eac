package no.romslig.api.institutions;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Builds closures further every night, before the daily runs; a night that was missed while the
 * program stood still is made up for at its start.
 */
@Configuration(proxyBeanMethods = false)
class ClosureTask {

  private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
  private static final LocalTime AT_NIGHT = LocalTime.of(4, 0);

  @Bean
  RecurringTask<Void> buildClosures(ObjectProvider<FurtherClosures> closures) {
    return Tasks.recurring("build-closures", new Daily(NORWAY, AT_NIGHT))
        .execute((task, context) -> closures.getObject().build());
  }
}
