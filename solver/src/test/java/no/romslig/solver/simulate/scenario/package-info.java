@NullMarked
package no.romslig.solver.simulate.scenario;

import org.jspecify.annotations.NullMarked;
