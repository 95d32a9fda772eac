/**
 * Applications, cases, the waitlist, couples and relocations. Depends on {@code register} and
 * {@code institution}.
 */
@NullMarked
package no.romslig.data.waiting;

import org.jspecify.annotations.NullMarked;
