/** Tests of the outbox. */
@NullMarked
package no.romslig.data.event;

import org.jspecify.annotations.NullMarked;
