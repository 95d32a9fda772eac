@NullMarked
package no.romslig.solver.simulate.chance;

import org.jspecify.annotations.NullMarked;
