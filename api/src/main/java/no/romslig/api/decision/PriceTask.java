package no.romslig.api.decision;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Working out a price as work that survives the process. */
@Configuration(proxyBeanMethods = false)
class PriceTask {

  private static final TaskDescriptor<Void> PRICE = TaskDescriptor.of("work-out-price");

  static TaskInstance<Void> instance(UUID municipality, UUID price) {
    return PRICE.instance(municipality + "/" + price).build();
  }

  /** The worker is asked for late: it keeps runs by way of the queue, which knows all tasks. */
  @Bean
  OneTimeTask<Void> workOutPrices(ObjectProvider<PriceWorker> worker) {
    return Tasks.oneTime(PRICE)
        .execute(
            (task, context) -> {
              var ids = task.getId().split("/", 2);
              worker.getObject().work(UUID.fromString(ids[0]), UUID.fromString(ids[1]));
            });
  }
}
