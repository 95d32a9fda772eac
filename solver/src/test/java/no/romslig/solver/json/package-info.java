/** Tests of the published schemas, the hash and writing. */
@NullMarked
package no.romslig.solver.json;

import org.jspecify.annotations.NullMarked;
