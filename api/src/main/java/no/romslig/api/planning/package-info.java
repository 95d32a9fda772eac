/**
 * Runs over HTTP: a snapshot comes in, a proposal goes out; between them a queue that survives the
 * death of the process. May depend on {@code problem} and {@code request}.
 */
@NullMarked
package no.romslig.api.planning;

import org.jspecify.annotations.NullMarked;
