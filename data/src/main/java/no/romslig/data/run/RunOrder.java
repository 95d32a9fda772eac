package no.romslig.data.run;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a run is asked to do. At least one of {@code steps}, {@code seconds} and {@code previous} is
 * given.
 *
 * @param snapshotHash SHA-256 of the snapshot's canonical form, in lower-case hexadecimal
 * @param seed of everything random
 * @param steps how many search steps at the most, 0 or more
 * @param seconds how long the search may improve, more than 0
 * @param productVersion of the program that takes the order
 * @param replayOf the run that is solved again, if so
 * @param previous the run whose proposal this one's is to come from, if so
 * @param maxChanges how many assignments may change, beside those that must; missing = any number
 */
public record RunOrder(
    String municipalityNumber,
    String municipalityName,
    LocalDate asOf,
    String snapshotHash,
    String ruleSetId,
    String ruleSetVersion,
    long seed,
    @Nullable Long steps,
    @Nullable Integer seconds,
    String productVersion,
    @Nullable UUID replayOf,
    @Nullable UUID previous,
    @Nullable Integer maxChanges) {}
