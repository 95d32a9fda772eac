package no.romslig.api.letter.send;

import java.time.Instant;
import no.romslig.api.letter.LetterId;

/**
 * That a letter was handed over: which document exactly, how, when, and what the other side calls
 * it.
 *
 * @param reference a file name, a document id, a message id; never a name of a person
 */
public record Receipt(
    LetterId letter, Sha256 hash, Channel channel, Instant at, String reference) {}
