package no.romslig.solver.check;

/**
 * One thing that is wrong with a document.
 *
 * @param path where it stands, such as {@code $.cases[3].careForms[0]}; what may name a person is
 *     masked
 * @param found what stands there, masked where it may be about a person
 * @param expected what should have stood there, in English
 * @param advice what to do, in English; {@link FaultCode#advice} has it in every language
 */
public record Issue(
    FaultCode code, String path, String found, String expected, String advice, Severity severity) {

  @Override
  public String toString() {
    return "%s %s: found %s, expected %s. %s".formatted(path, code, found, expected, advice);
  }
}
