package no.romslig.api.fhir.bulk;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much may be sent at once, and for how long it is kept.
 *
 * @param maxSize of all that is sent
 * @param maxLine of one resource
 * @param group how many lines are stored together
 * @param maxStarts how often work is begun that nobody survives
 * @param keep for how long one can read what came of it
 * @param every how often it is looked whether something is too old, or was forgotten
 */
@ConfigurationProperties("romslig.bulk")
record BulkSettings(
    @DefaultValue("1GB") DataSize maxSize,
    @DefaultValue("1MB") DataSize maxLine,
    @DefaultValue("50") int group,
    @DefaultValue("5") int maxStarts,
    @DefaultValue("7d") Duration keep,
    @DefaultValue("1m") Duration every) {}
