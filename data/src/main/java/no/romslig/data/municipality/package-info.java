/** The municipalities of an installation and how they plan. Depends on {@code register} only. */
@NullMarked
package no.romslig.data.municipality;

import org.jspecify.annotations.NullMarked;
