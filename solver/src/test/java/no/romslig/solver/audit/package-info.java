/** Tests of the audit, on towns and proposals written by hand or by seeded writers. */
@NullMarked
package no.romslig.solver.audit;

import org.jspecify.annotations.NullMarked;
