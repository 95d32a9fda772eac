package no.romslig.api.ui;

import java.nio.charset.StandardCharsets;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The texts of the pages: one bundle for each feature, each in all three languages. */
@Configuration(proxyBeanMethods = false)
class Messages {

  @Bean
  MessageSource messageSource() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasenames(
        "messages/frame", "messages/access", "messages/runs", "messages/proposal");
    messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
    messages.setFallbackToSystemLocale(false);
    // So that a quote needs doubling in every text or in none.
    messages.setAlwaysUseMessageFormat(true);
    return messages;
  }
}
