package no.romslig.api.correspondence;

/** A fact without which a letter cannot be written. */
enum Lack {
  SENDER("GEN-13", "Have an administrator say who sends letters: PUT /api/v1/letter-settings."),
  SIGNATURE(
      "GEN-13", "Say with which name and title you sign: PUT /api/v1/letter-settings/signature."),
  CATALOGUE("GEN-15", "Give the rule set of the municipality a letter catalogue."),
  PERSON("GEN-12", "Register whose stay it is."),
  NAME("GEN-13", "Register the person's name, address and written form for letters."),
  ADDRESS("GEN-13", "Register the recipient's address, or that it is protected."),
  GUARDIAN("KA-08", "Register a guardian or parent who gets letters: the person is under 16."),
  CAREGIVER("AV-06", "Register the caregiver, who gets a copy of a respite plan."),
  COMPLAINANT(
      "KA-09",
      "Send complainant: name and addressLines of who complained and is to be told. The complaint"
          + " names no contact of the person."),
  APPLIED_FOR("RE-01", "Send appliedFor: which service was applied for."),
  RECEIVED_ON("RE-01", "Send receivedOn: the day the application came."),
  MEANWHILE("VL-02", "Send meanwhile: the safe help that the person has until a place is free."),
  HEARD_ON("FL-02", "Send heardOn: the day on which resident and relatives were heard."),
  HEARING("FL-02", "Hear resident and relatives, and register it."),
  MOVED_FROM("FL-02", "Register where the resident lives until the move."),
  SERVICES_FROM("GEN-15", "Send servicesFrom: the day from which the help is given."),
  REASON("GEN-15", "Send ownWords: nothing that is registered says why, so the caseworker must.");

  private final String rule;
  private final String todo;

  Lack(String rule, String todo) {
    this.rule = rule;
    this.todo = todo;
  }

  /** The rule of the catalogue that asks for it. */
  String rule() {
    return rule;
  }

  String todo() {
    return todo;
  }
}
