/**
 * Faults over HTTP as problem details (RFC 9457): what is wrong and what to do, never internals or
 * personal data. Depends on no other feature.
 */
@NullMarked
package no.romslig.api.problem;

import org.jspecify.annotations.NullMarked;
