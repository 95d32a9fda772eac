package no.romslig.data.institution;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a unit is.
 *
 * @param alsoUsableFor further care forms for a time that it may serve
 * @param coupleUnit meant for a couple (SB-05)
 * @param nursingHomeEquivalent an HDO that meets the test of pasient- og brukerrettighetsloven §
 *     2-1 e
 * @param availableTo the first night without it
 */
@Embeddable
public record UnitFacts(
    String name,
    @Enumerated(EnumType.STRING) CareForm careForm,
    @JdbcTypeCode(SqlTypes.ARRAY) @Enumerated(EnumType.STRING) List<CareForm> alsoUsableFor,
    boolean coupleUnit,
    @JdbcTypeCode(SqlTypes.ARRAY) List<String> features,
    @JdbcTypeCode(SqlTypes.ARRAY) List<String> reservedFor,
    boolean nursingHomeEquivalent,
    @Nullable LocalDate availableFrom,
    @Nullable LocalDate availableTo) {}
