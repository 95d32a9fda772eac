package no.romslig.api.fhir.code;

/** National profiles that resources are made to fit. */
public final class Profiles {

  private Profiles() {}

  /**
   * A Norwegian base profile (no-basis 2.2).
   *
   * @param type of the resource
   */
  public static String basis(String type) {
    return "http://hl7.no/fhir/StructureDefinition/no-basis-" + type;
  }
}
