/** Tests of runs over HTTP. */
@NullMarked
package no.romslig.api.planning;

import org.jspecify.annotations.NullMarked;
