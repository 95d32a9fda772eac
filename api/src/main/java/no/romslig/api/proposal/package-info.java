/**
 * A proposal as a person reads it: who gets which place, who waits and why, the plan of stays, what
 * must be looked at and what the audit found. May depend on {@code planning}, {@code problem} and
 * {@code ui}.
 */
@NullMarked
package no.romslig.api.proposal;

import org.jspecify.annotations.NullMarked;
