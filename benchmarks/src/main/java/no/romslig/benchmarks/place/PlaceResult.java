package no.romslig.benchmarks.place;

import java.time.Duration;

/**
 * What a contender came to.
 *
 * @param finished whether it says that there is no better answer
 * @param settled how many goals, from the top, it has settled for good
 * @param time until it was done or stopped
 */
public record PlaceResult(PlaceAnswer answer, boolean finished, int settled, Duration time) {}
