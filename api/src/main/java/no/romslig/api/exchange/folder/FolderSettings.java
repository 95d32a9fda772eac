package no.romslig.api.exchange.folder;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which folder is watched.
 *
 * @param path with a folder for each municipality, by its number; missing = none is watched
 * @param every how often it is looked at
 * @param quiet for how long nobody may have written to a file before it is taken
 */
@ConfigurationProperties("romslig.import.folder")
record FolderSettings(
    @Nullable Path path, @DefaultValue("10s") Duration every, @DefaultValue("5s") Duration quiet) {}
