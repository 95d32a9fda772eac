package no.romslig.data.institution;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What an institution is. */
@Embeddable
public record InstitutionFacts(
    String name, @Nullable Double lat, @Nullable Double lon, boolean external) {}
