/**
 * Who gets a lasting place, asked of others: the question in the order of need, the general
 * solvers, today's practice, and what each answer is worth. May depend on {@code linear}.
 */
@NullMarked
package no.romslig.benchmarks.place;

import org.jspecify.annotations.NullMarked;
