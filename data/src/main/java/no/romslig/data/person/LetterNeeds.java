package no.romslig.data.person;

import org.jspecify.annotations.Nullable;

/**
 * What a letter needs to know of a person.
 *
 * @param addressProtected <i>adressesperre</i>: hidden from all but those who may see it
 */
public record LetterNeeds(
    String name,
    @Nullable String address,
    boolean addressProtected,
    LetterLanguage letterLanguage) {}
