/** Tests of the doors to waivers, wishes and facts. */
@NullMarked
package no.romslig.api.matters;

import org.jspecify.annotations.NullMarked;
