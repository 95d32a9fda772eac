package no.romslig.data.waiting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What a couple asks for. */
@Embeddable
public record CoupleFacts(
    boolean guaranteeInvoked,
    @Enumerated(EnumType.STRING) CoupleMode mode,
    @Enumerated(EnumType.STRING) @Nullable CompanionStay companionStay,
    @Nullable Boolean companionCareNeed) {}
