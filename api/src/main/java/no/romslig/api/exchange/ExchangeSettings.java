package no.romslig.api.exchange;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How registers come in as files.
 *
 * @param maxFile what a file of sheets may weigh
 */
@ConfigurationProperties("romslig.import")
public record ExchangeSettings(@DefaultValue("20MB") DataSize maxFile) {}
