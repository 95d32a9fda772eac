package no.romslig.api.register;

import java.util.List;
import no.romslig.solver.snapshot.Snapshot;

/**
 * What the registers say on a day.
 *
 * @param heldOut the open cases and relocations that are not in the snapshot, each with what it
 *     lacks
 * @param leftOut what the check of snapshots refuses
 */
public record Assembly(Snapshot snapshot, List<HeldOut> heldOut, List<LeftOut> leftOut) {}
