package no.romslig.api.fhir.person;

import no.romslig.api.fhir.code.Systems;
import org.hl7.fhir.r4.model.Coding;

/** How someone is told of whose address is protected (<i>adressesperre</i>). */
final class Confidential {

  private Confidential() {}

  static Coding label() {
    return new Coding().setSystem(Systems.CONFIDENTIALITY).setCode("R").setDisplay("restricted");
  }
}
