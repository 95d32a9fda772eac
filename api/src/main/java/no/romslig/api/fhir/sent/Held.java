package no.romslig.api.fhir.sent;

/**
 * Something of a person that is in the registers, and that journals tell.
 *
 * @param id of the resource
 * @param isCurrent whether a journal that knows everything of today knows of it
 */
public record Held(String id, boolean isCurrent) {}
