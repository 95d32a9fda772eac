/**
 * Which stays are had in what the lasting places leave, asked of others: the question, the general
 * solvers on a time-indexed model, today's practice, a plain Timefold, and what each answer is
 * worth. May depend on {@code linear}.
 */
@NullMarked
package no.romslig.benchmarks.stay;

import org.jspecify.annotations.NullMarked;
