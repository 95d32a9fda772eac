@NullMarked
package no.romslig.solver.simulate;

import org.jspecify.annotations.NullMarked;
