/**
 * By which rules, how far ahead and when a municipality plans. Depends on {@code entry}, {@code
 * access} and {@code problem}, on {@code solver.rules} for what a setting may say, and on {@code
 * data}.
 */
@NullMarked
package no.romslig.api.settings;

import org.jspecify.annotations.NullMarked;
