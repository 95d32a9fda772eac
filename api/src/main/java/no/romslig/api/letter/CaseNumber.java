package no.romslig.api.letter;

/** <i>Saksnummer</i>: how the municipality files the case, such as {@code 2026/412}. */
public record CaseNumber(String value) {}
