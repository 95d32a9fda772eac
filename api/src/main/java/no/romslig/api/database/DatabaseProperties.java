package no.romslig.api.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the application's own PostgreSQL lives.
 *
 * @param home folder for everything that is kept between starts; only its owner may read it
 * @param binaries folder for the unpacked PostgreSQL; {@code home/postgresql} where missing
 */
@ConfigurationProperties("romslig")
record DatabaseProperties(Path home, @Nullable Path binaries) {}
