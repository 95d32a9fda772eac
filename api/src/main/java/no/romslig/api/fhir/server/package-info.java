/**
 * What all resources have in common: the server, who may ask, looks, paging and how faults are
 * told.
 */
@NullMarked
package no.romslig.api.fhir.server;

import org.jspecify.annotations.NullMarked;
