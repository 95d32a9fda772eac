package no.romslig.solver.simulate.scenario;

/**
 * What happens to those who wait, each as a rate a year.
 *
 * @param deaths of those who wait
 * @param withdrawals of those who wait
 * @param needRises by one class, up to 5
 */
public record WhileWaiting(double deaths, double withdrawals, double needRises, String source) {}
