/** Tests of the door to planning settings. */
@NullMarked
package no.romslig.api.settings;

import org.jspecify.annotations.NullMarked;
