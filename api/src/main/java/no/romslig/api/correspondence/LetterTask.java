package no.romslig.api.correspondence;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every few minutes, and at each start, for letters that lie ready and were not released. */
@Configuration(proxyBeanMethods = false)
class LetterTask {

  private static final Duration OFTEN = Duration.ofMinutes(5);

  @Bean
  RecurringTask<Void> releaseLetters(ObjectProvider<LettersLeft> letters) {
    return Tasks.recurring("release-letters", FixedDelay.of(OFTEN))
        .execute((task, context) -> letters.getObject().release());
  }
}
