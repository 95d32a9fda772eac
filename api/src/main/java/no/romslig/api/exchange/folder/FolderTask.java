package no.romslig.api.exchange.folder;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks at the folder every few seconds, in one process at a time. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FolderSettings.class)
class FolderTask {

  @Bean
  @ConditionalOnProperty("romslig.import.folder.path")
  RecurringTask<Void> watchFolder(ObjectProvider<WatchedFolder> folder, FolderSettings settings) {
    return Tasks.recurring("watch-import-folder", FixedDelay.of(settings.every()))
        .execute((task, context) -> folder.getObject().look());
  }
}
