/**
 * The office's work with cases: applications, assessments, needs and steps. Depends on {@code
 * solver.rules} and {@code solver.need} for what differs by municipality, and on {@code data}.
 */
@NullMarked
package no.romslig.api.cases;

import org.jspecify.annotations.NullMarked;
