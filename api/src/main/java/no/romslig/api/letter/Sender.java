package no.romslig.api.letter;

/**
 * The municipality that writes.
 *
 * @param office that handles the case and takes complaints
 * @param county whose state administrator and ombud the municipality has, such as {@code Vestland}
 * @param housingOffice with which a tenancy is signed
 */
public record Sender(
    String municipality,
    String office,
    PostalAddress address,
    String telephone,
    String county,
    String housingOffice) {}
