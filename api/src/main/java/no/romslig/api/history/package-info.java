/**
 * Who has changed what in the registers, and when. Protected addresses stay hidden. Depends on
 * {@code entry} and {@code access}, and on {@code data}.
 */
@NullMarked
package no.romslig.api.history;

import org.jspecify.annotations.NullMarked;
