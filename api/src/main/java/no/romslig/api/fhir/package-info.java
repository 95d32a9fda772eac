/**
 * The registers and what becomes of them as FHIR R4, for patient journals. Nothing is stored as
 * FHIR: resources are made of registers, and what comes in is done by the same desks as what comes
 * by {@code /api/v1}.
 */
@NullMarked
package no.romslig.api.fhir;

import org.jspecify.annotations.NullMarked;
