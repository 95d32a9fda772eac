package no.romslig.api.register;

import java.util.Set;
import java.util.UUID;

/** An open case that is in no snapshot, because something about it is missing. */
public record HeldOut(UUID caseId, String code, Set<Missing> missing) {}
