package no.romslig.api.planning;

import java.util.UUID;

/** A run keeps its proposal. Told inside of the transaction, at whose end others see it. */
public record ProposalKept(UUID run) {}
