package no.romslig.api.fhir.message;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks from time to time, in one process at a time, whether messages can be entered now. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InboxSettings.class)
class InboxTask {

  @Bean
  RecurringTask<Void> tryMessages(ObjectProvider<Retries> retries, InboxSettings settings) {
    return Tasks.recurring("try-messages", FixedDelay.of(settings.every()))
        .execute((task, context) -> retries.getObject().tryDue());
  }
}
