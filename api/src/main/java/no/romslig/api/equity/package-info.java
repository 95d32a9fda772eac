/**
 * The equity report: who waits and who is placed, by group, in sums only. Reads registers and
 * decisions; depends on {@code register}, {@code decision}, {@code access} and {@code problem}.
 */
@NullMarked
package no.romslig.api.equity;

import org.jspecify.annotations.NullMarked;
