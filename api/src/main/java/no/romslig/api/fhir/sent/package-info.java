/**
 * How what journals send comes into the registers: held against FHIR and the registers, with every
 * fault told at its place; all of it stored, or nothing.
 */
@NullMarked
package no.romslig.api.fhir.sent;

import org.jspecify.annotations.NullMarked;
