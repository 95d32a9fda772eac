package no.romslig.solver.snapshot;

import org.jspecify.annotations.Nullable;

/** A professional's override of the scored need, with the reason and who gave it. */
public record NeedOverride(
    @Nullable Integer needClass, @Nullable Integer needScore, String reason, String by) {}
