package no.romslig.solver.run;

import java.time.Duration;

/**
 * Where a run stands.
 *
 * @param phase {@code ranking}, {@code stays}, {@code audit} or {@code reasons}
 * @param steps search steps so far
 * @param missing weighted missing nights of the best stays so far
 * @param bound the least that they could be
 * @param elapsed since the run began
 */
public record Progress(String phase, long steps, long missing, long bound, Duration elapsed) {}
