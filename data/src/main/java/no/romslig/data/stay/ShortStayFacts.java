package no.romslig.data.stay;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import no.romslig.data.institution.CareForm;
import no.romslig.data.person.Sex;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is asked for. It begins between the two days, both included. */
@Embeddable
public record ShortStayFacts(
    @Enumerated(EnumType.STRING) Sex sex,
    @Enumerated(EnumType.STRING) CareForm careForm,
    @Enumerated(EnumType.STRING) ShortStayPurpose purpose,
    LocalDate earliestStart,
    LocalDate latestStart,
    int nights,
    int needClass,
    @JdbcTypeCode(SqlTypes.ARRAY) List<String> requiredFeatures,
    @Nullable LocalDate hospitalReadySince) {

  /** How many nights can be entered at the most. No rule caps them (TO-07). */
  public static final int LONGEST = 366;
}
