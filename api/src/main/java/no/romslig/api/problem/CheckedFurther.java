package no.romslig.api.problem;

/**
 * A body of which the registers may know more that does not fit. Where all of it could be read, it
 * is handed on, and its endpoint checks it and asks the registers, so that all is told at once.
 */
public interface CheckedFurther extends Checked {}
