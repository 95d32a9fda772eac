/** Tests of the languages and their bundles. */
@NullMarked
package no.romslig.solver.text;

import org.jspecify.annotations.NullMarked;
