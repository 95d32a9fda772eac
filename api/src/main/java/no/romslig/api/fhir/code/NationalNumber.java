package no.romslig.api.fhir.code;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import no.romslig.data.person.NumberKind;
import no.romslig.data.person.Sex;
import no.romslig.solver.check.IdentityNumber;
import org.hl7.fhir.r4.model.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * A number by which the health sector knows a person, of the synthetic series too (month + 65 or +
 * 80).
 */
public record NationalNumber(NumberKind kind, String digits) {

  private static final Pattern ELEVEN = Pattern.compile("\\d{11}");
  private static final int SERIES_OF_NHN = 65;
  private static final int SERIES_OF_TAX = 80;
  private static final int H_NUMBER = 40;
  private static final int D_NUMBER = 40;

  /** Whose system the number's is; empty where it is no such number's. */
  public static Optional<NumberKind> kindOf(@Nullable String system) {
    return switch (system) {
      case Systems.NATIONAL_NUMBER -> Optional.of(NumberKind.NATIONAL);
      case Systems.D_NUMBER -> Optional.of(NumberKind.D_NUMBER);
      case Systems.COMMON_HELP_NUMBER -> Optional.of(NumberKind.COMMON_HELP);
      case null, default -> Optional.empty();
    };
  }

  /** The other way round. */
  public static String systemOf(NumberKind kind) {
    return switch (kind) {
      case NATIONAL -> Systems.NATIONAL_NUMBER;
      case D_NUMBER -> Systems.D_NUMBER;
      case COMMON_HELP -> Systems.COMMON_HELP_NUMBER;
    };
  }

  /** The number that an identifier is; empty where it is none, or a broken one. */
  public static Optional<NationalNumber> of(Identifier identifier) {
    return kindOf(identifier.getSystem())
        .map(kind -> new NationalNumber(kind, String.valueOf(identifier.getValue())))
        .filter(NationalNumber::isSound);
  }

  /** Eleven digits; of a national or D-number also a date, and check digits that fit. */
  private boolean isSound() {
    return ELEVEN.matcher(digits).matches()
        && (kind == NumberKind.COMMON_HELP || IdentityNumber.isIn(digits));
  }

  /** The day of birth that it tells; a common help number tells none. */
  public Optional<LocalDate> birthDate() {
    if (kind == NumberKind.COMMON_HELP) {
      return Optional.empty();
    }
    int day = number(0, 2) % D_NUMBER;
    int month = number(2, 4);
    month -= month > SERIES_OF_TAX ? SERIES_OF_TAX : month > SERIES_OF_NHN ? SERIES_OF_NHN : 0;
    month -= month > H_NUMBER ? H_NUMBER : 0;
    try {
      return Optional.of(LocalDate.of(century() + number(4, 6), month, day));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /** By the individual number, as the tax administration gives it out. */
  private int century() {
    int individual = number(6, 9);
    int year = number(4, 6);
    if (individual < 500) {
      return 1900;
    }
    if (individual < 750 && year >= 54) {
      return 1800;
    }
    return individual >= 900 && year >= 40 ? 1900 : 2000;
  }

  /** The sex that it tells; from 2032 on new numbers tell none, but these are not for children. */
  public Optional<Sex> sex() {
    if (kind == NumberKind.COMMON_HELP) {
      return Optional.empty();
    }
    return Optional.of(number(8, 9) % 2 == 0 ? Sex.FEMALE : Sex.MALE);
  }

  private int number(int from, int to) {
    return Integer.parseInt(digits.substring(from, to));
  }
}
