/** The hard rules, one class each, named by their ids. Depends on {@code audit.book}. */
@NullMarked
package no.romslig.solver.audit.rule;

import org.jspecify.annotations.NullMarked;
