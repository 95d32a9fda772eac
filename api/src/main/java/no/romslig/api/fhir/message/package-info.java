/**
 * Messages of journals: kept as they come, in whichever order, and entered into the registers as
 * soon as they can be.
 */
@NullMarked
package no.romslig.api.fhir.message;

import org.jspecify.annotations.NullMarked;
