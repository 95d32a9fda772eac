/** How tests knock at the doors of registers. */
@NullMarked
package no.romslig.api.entry;

import org.jspecify.annotations.NullMarked;
