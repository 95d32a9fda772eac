package no.romslig.data.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit on nights {@code [starts, ends)}; open where {@code ends} is missing. */
public record GivenPlace(UUID unitId, LocalDate starts, @Nullable LocalDate ends) {}
