package no.romslig.api.fhir.subscription;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every few seconds, in one process at a time, whether there is something to tell. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SubscriptionSettings.class)
class SubscriberTask {

  @Bean
  RecurringTask<Void> tellSubscribers(
      ObjectProvider<Subscribers> subscribers, SubscriptionSettings settings) {
    return Tasks.recurring("tell-subscribers", FixedDelay.of(settings.every()))
        .execute((task, context) -> subscribers.getObject().tell());
  }
}
