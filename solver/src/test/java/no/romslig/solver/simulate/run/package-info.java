@NullMarked
package no.romslig.solver.simulate.run;

import org.jspecify.annotations.NullMarked;
