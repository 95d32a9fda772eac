package no.romslig.data.decision;

import java.util.UUID;

/** The price that was shown, by its id and hash. */
public record ShownPrice(UUID id, String hash) {}
