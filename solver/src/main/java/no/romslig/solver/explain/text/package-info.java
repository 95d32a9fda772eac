/**
 * Reasons and alerts in sentences, in three languages. Depends on {@code explain.reason}, {@code
 * explain.alert}, {@code explain.fact} and {@code text}.
 */
@NullMarked
package no.romslig.solver.explain.text;

import org.jspecify.annotations.NullMarked;
