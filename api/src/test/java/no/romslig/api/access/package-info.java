/** Tests of who gets in, and to what. */
@NullMarked
package no.romslig.api.access;

import org.jspecify.annotations.NullMarked;
