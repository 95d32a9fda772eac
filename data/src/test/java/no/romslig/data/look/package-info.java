/** Tests of the access log. */
@NullMarked
package no.romslig.data.look;

import org.jspecify.annotations.NullMarked;
