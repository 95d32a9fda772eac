/**
 * The feed of changes for patient journals: what is to be read again, in numbered order. Depends on
 * the outbox in {@code data} only.
 */
@NullMarked
package no.romslig.api.event;

import org.jspecify.annotations.NullMarked;
