package no.romslig.api.problem;

/** One thing that is wrong with what was sent; what was found is not repeated. */
public record Fault(String path, String expected) {}
