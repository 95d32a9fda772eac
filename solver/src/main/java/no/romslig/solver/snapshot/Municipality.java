package no.romslig.solver.snapshot;

/** The municipality that plans: its four-digit number as text, and its name. */
public record Municipality(String number, String name) {}
