package no.romslig.solver.snapshot;

import java.time.LocalDate;

/** A named person's logged exception from one hard rule for one case, grant, stay or relocation. */
public record Waiver(String rule, String refId, String reason, String by, LocalDate on) {}
