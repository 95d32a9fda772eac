package no.romslig.data.person;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What allocation knows of a person. */
@Embeddable
public record PersonFacts(
    LocalDate birthDate,
    @Enumerated(EnumType.STRING) Sex sex,
    @Nullable LocalDate residentSince,
    @Nullable Double lat,
    @Nullable Double lon,
    @JdbcTypeCode(SqlTypes.ARRAY) List<String> requiredFeatures,
    boolean acceptsSharedRoom,
    boolean dementiaDiagnosis,
    boolean cognitiveImpairment,
    @JdbcTypeCode(SqlTypes.ARRAY) @Enumerated(EnumType.STRING)
        List<ShelteringBehaviour> shelteringBehaviours) {

  /** The same, living there. */
  public PersonFacts at(@Nullable Double homeLat, @Nullable Double homeLon) {
    return new PersonFacts(
        birthDate,
        sex,
        residentSince,
        homeLat,
        homeLon,
        requiredFeatures,
        acceptsSharedRoom,
        dementiaDiagnosis,
        cognitiveImpairment,
        shelteringBehaviours);
  }
}
