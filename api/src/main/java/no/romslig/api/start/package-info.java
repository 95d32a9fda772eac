/** What depends on the machine that the application starts on; known before anything else is. */
@NullMarked
package no.romslig.api.start;

import org.jspecify.annotations.NullMarked;
