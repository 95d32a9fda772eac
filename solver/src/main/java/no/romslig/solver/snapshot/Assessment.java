package no.romslig.solver.snapshot;

import java.time.LocalDate;

/** An assessed fact that the rule catalogue demands: {@code met = false} blocks. */
public record Assessment(String rule, boolean met, LocalDate on, String by) {}
