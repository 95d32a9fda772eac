/** Tests of what holds of every register. */
@NullMarked
package no.romslig.data.register;

import org.jspecify.annotations.NullMarked;
