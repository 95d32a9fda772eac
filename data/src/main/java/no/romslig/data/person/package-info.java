/** Persons and whom letters about them go to. Depends on {@code register} only. */
@NullMarked
package no.romslig.data.person;

import org.jspecify.annotations.NullMarked;
