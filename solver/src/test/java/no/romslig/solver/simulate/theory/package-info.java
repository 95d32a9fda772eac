@NullMarked
package no.romslig.solver.simulate.theory;

import org.jspecify.annotations.NullMarked;
