/**
 * By which rules, how far ahead and when a municipality plans. Depends on {@code entry}, {@code
 * access}, {@code problem} and {@code request}, on {@code solver.rules} for what a setting may say,
 * and on {@code data}.
 */
@NullMarked
package no.romslig.api.settings;

import org.jspecify.annotations.NullMarked;
