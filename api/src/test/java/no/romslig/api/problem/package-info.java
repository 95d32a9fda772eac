/** Tests of how faults are told. */
@NullMarked
package no.romslig.api.problem;

import org.jspecify.annotations.NullMarked;
