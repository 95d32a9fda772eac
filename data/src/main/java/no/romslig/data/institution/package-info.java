/** Institutions, wards, units and when they are closed. Depends on {@code register} only. */
@NullMarked
package no.romslig.data.institution;

import org.jspecify.annotations.NullMarked;
