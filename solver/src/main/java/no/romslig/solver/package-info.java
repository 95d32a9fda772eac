/** From a planning snapshot to an audited, explained proposal; depends on no other module. */
@NullMarked
package no.romslig.solver;

import org.jspecify.annotations.NullMarked;
