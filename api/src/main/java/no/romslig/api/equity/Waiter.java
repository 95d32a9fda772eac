package no.romslig.api.equity;

import java.util.Map;
import no.romslig.api.equity.EquityReport.By;

/**
 * Someone who waited when the period ended, or got a place in it.
 *
 * @param isPlaced whether a place was got
 * @param days from when the wait counts until then
 * @param groups to which group the person belongs, by each thing
 */
record Waiter(boolean isPlaced, int days, Map<By, String> groups) {}
