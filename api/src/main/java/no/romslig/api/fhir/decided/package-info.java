/** What is applied for, and what the office decided. */
@NullMarked
package no.romslig.api.fhir.decided;

import org.jspecify.annotations.NullMarked;
