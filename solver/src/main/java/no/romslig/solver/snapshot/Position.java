package no.romslig.solver.snapshot;

/** A place on the map in degrees (WGS 84). */
public record Position(double lat, double lon) {}
