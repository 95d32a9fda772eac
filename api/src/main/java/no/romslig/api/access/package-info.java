/**
 * Who asks, for which municipality, and what that lets them do. Depends on no feature but {@code
 * problem}, {@code request} and {@code ui}.
 */
@NullMarked
package no.romslig.api.access;

import org.jspecify.annotations.NullMarked;
