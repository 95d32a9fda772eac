package no.romslig.data.letter;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What is kept beside the document of a frozen letter.
 *
 * @param title of the document, without any name
 * @param addressLines missing where the address is protected
 * @param rules the rule set and the catalogues it was written by, with their versions
 * @param sha256 of the document, in lower-case hexadecimal
 */
@Embeddable
public record LetterSeal(
    String title,
    String caseNumber,
    String addressee,
    @JdbcTypeCode(SqlTypes.ARRAY) @Nullable List<String> addressLines,
    String rules,
    String sha256) {}
