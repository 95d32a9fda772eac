package no.romslig.api.correspondence;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How letters go out.
 *
 * @param printFolder from where they are printed, in a folder of its own for each municipality;
 *     missing = nowhere
 */
@ConfigurationProperties("romslig.letters")
record LetterSendSettings(@Nullable Path printFolder) {}
