package no.romslig.api.correspondence;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of letters. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LetterSendSettings.class)
class CorrespondenceWiring {}
