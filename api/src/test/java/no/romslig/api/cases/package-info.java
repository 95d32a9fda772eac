/** Tests of the office's work with cases. */
@NullMarked
package no.romslig.api.cases;

import org.jspecify.annotations.NullMarked;
