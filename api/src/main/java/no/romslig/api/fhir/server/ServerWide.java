package no.romslig.api.fhir.server;

/** What the server has beside the resources: interceptors, and operations of several of them. */
public interface ServerWide {}
