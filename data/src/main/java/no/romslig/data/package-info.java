/** What is stored, by aggregate; depends on no other module. */
@NullMarked
package no.romslig.data;

import org.jspecify.annotations.NullMarked;
