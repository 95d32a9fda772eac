/** Messages of patient journals: what was received, and what became of it. */
@NullMarked
package no.romslig.data.inbox;

import org.jspecify.annotations.NullMarked;
