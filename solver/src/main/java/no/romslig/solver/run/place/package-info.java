/**
 * Lasting places, exactly: going down the ranking, an item is placed whenever it can be placed
 * together with all that were placed before it. Augmenting paths answer most of these questions;
 * couples, rooms for two, age limits and turnover are settled by branching. Depends on {@code
 * model.place}, {@code proposal} and {@code snapshot}.
 */
@NullMarked
package no.romslig.solver.run.place;

import org.jspecify.annotations.NullMarked;
