/** Tests of the way between registers and snapshots. */
@NullMarked
package no.romslig.api.register;

import org.jspecify.annotations.NullMarked;
