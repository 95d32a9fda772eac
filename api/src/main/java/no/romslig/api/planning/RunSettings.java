package no.romslig.api.planning;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How runs are worked on.
 *
 * @param threads how many threads one run may use; never changes its result
 * @param limit how long a run may improve where the order says nothing, in whole seconds
 * @param longest the longest that an order may ask for
 * @param maxSnapshot what a snapshot may weigh
 * @param maxStarts after how many deaths of the program a run is given up
 */
@ConfigurationProperties("romslig.run")
record RunSettings(
    int threads, Duration limit, Duration longest, DataSize maxSnapshot, int maxStarts) {}
