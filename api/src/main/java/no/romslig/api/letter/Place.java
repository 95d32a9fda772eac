package no.romslig.api.letter;

/** A room or dwelling by its names: {@code Rom 12, Avdeling B, Solhaug sykehjem}. */
public record Place(String unit, String ward, String institution) {}
