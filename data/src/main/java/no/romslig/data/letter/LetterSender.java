package no.romslig.data.letter;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What every letter of a municipality shows of its sender.
 *
 * @param office that handles the case and takes complaints
 * @param county whose state administrator and ombud the municipality has
 * @param housingOffice with which a tenancy is signed
 */
@Embeddable
public record LetterSender(
    String office,
    @JdbcTypeCode(SqlTypes.ARRAY) List<String> addressLines,
    String telephone,
    String county,
    String housingOffice) {}
