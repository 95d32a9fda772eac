/** Tests of complaints over HTTP. */
@NullMarked
package no.romslig.api.complaint;

import org.jspecify.annotations.NullMarked;
