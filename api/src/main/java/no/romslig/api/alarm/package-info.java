/**
 * Alarms of the registers: where the law is about to be broken on a given day, the most urgent
 * first. Depends on {@code cases} for the rule set, and on {@code data}; finding them is pure.
 */
@NullMarked
package no.romslig.api.alarm;

import org.jspecify.annotations.NullMarked;
