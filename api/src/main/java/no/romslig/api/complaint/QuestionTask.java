package no.romslig.api.complaint;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Answering a question as work that survives the process. */
@Configuration(proxyBeanMethods = false)
class QuestionTask {

  private static final TaskDescriptor<Void> ANSWER = TaskDescriptor.of("answer-question");

  static TaskInstance<Void> instance(UUID municipality, UUID question) {
    return ANSWER.instance(municipality + "/" + question).build();
  }

  /** The worker is asked for late, as that of prices is. */
  @Bean
  OneTimeTask<Void> answerQuestions(ObjectProvider<QuestionWorker> worker) {
    return Tasks.oneTime(ANSWER)
        .execute(
            (task, context) -> {
              var ids = task.getId().split("/", 2);
              worker.getObject().work(UUID.fromString(ids[0]), UUID.fromString(ids[1]));
            });
  }
}
