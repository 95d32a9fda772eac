/** Tests of the doors to respite and short stays. */
@NullMarked
package no.romslig.api.stays;

import org.jspecify.annotations.NullMarked;
