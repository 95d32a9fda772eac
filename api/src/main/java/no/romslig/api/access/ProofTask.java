package no.romslig.api.access;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import no.romslig.data.proof.TakenProofs;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets every minute, in one process at a time, proofs that are too old to be sent again. */
@Configuration(proxyBeanMethods = false)
class ProofTask {

  @Bean
  RecurringTask<Void> forgetOldProofs(ObjectProvider<TakenProofs> proofs) {
    return Tasks.recurring("forget-old-proofs", FixedDelay.of(Duration.ofMinutes(1)))
        .execute((task, context) -> proofs.getObject().forgetOld());
  }
}
