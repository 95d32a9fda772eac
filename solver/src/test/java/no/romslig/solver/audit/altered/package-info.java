/**
 * Sound proposals by a seeded writer, each altered to break one rule: the audit must name that rule
 * and those ids and nothing else.
 */
@NullMarked
package no.romslig.solver.audit.altered;

import org.jspecify.annotations.NullMarked;
