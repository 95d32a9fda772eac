/** Tests of letters over HTTP. */
@NullMarked
package no.romslig.api.correspondence;

import org.jspecify.annotations.NullMarked;
