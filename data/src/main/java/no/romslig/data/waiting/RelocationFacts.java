package no.romslig.data.waiting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import no.romslig.data.institution.CareForm;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a relocation says.
 *
 * @param targetCareForms where to, best first
 * @param heard the resident and the relatives have been (FL-02)
 * @param newDecision made after the resident disagreed (FL-04)
 */
@Embeddable
public record RelocationFacts(
    @JdbcTypeCode(SqlTypes.ARRAY) @Enumerated(EnumType.STRING) List<CareForm> targetCareForms,
    boolean mandatory,
    @Enumerated(EnumType.STRING) Initiative initiative,
    int needClass,
    int needScore,
    boolean heard,
    @Nullable Boolean agrees,
    @Nullable Boolean newDecision,
    @Nullable String reason) {}
