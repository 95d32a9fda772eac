/**
 * Complaints on decisions: who complains by what right, the deadline, the course, and what was
 * asked about the facts. Depends on {@code register} only.
 */
@NullMarked
package no.romslig.data.complaint;

import org.jspecify.annotations.NullMarked;
