package no.romslig.api.register;

/** A snapshot of one municipality was to fill the registers of another. */
public final class OtherMunicipalityException extends RuntimeException {

  OtherMunicipalityException(String number) {
    super("The snapshot is that of municipality " + number + ", and another one acts.");
  }
}
