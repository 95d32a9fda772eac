package no.romslig.data.booking;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Nights {@code [starts, ends)}; open where {@code ends} is missing. */
@Embeddable
public record Nights(LocalDate starts, @Nullable LocalDate ends) {}
