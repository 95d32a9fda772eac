package no.romslig.data.stay;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import no.romslig.data.institution.CareForm;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What is granted: one stay of {@code stayNights} in each cycle, counted from {@code starts}.
 *
 * @param needClass the caregiver's burden, 1 to 5
 * @param startDays weekdays on which a stay may begin; empty = any
 */
@Embeddable
public record GrantFacts(
    @JdbcTypeCode(SqlTypes.ARRAY) @Enumerated(EnumType.STRING) List<CareForm> careForms,
    int stayNights,
    int cycleNights,
    LocalDate starts,
    @Nullable LocalDate ends,
    int needClass,
    @JdbcTypeCode(SqlTypes.ARRAY) @Enumerated(EnumType.STRING) List<DayOfWeek> startDays) {}
