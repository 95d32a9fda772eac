/** Tests of what a run may do and when. */
@NullMarked
package no.romslig.data.run;

import org.jspecify.annotations.NullMarked;
