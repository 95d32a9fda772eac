package no.romslig.api.fhir.bulk;

import org.jspecify.annotations.Nullable;

/**
 * Something in which a journal and the registers do not agree.
 *
 * @param type of the resource, as FHIR calls it
 * @param id of what is registered; missing where it is not
 * @param patient about whom it is, by the registers' id; missing where it is about nobody there
 * @param line on which the journal tells it; missing where it does not
 * @param path of the element; missing where the whole resource is meant
 * @param registered value of the element; missing where there is none, or it may not be shown
 * @param told value of it by the journal, likewise
 */
record Difference(
    Kind kind,
    String type,
    @Nullable String id,
    @Nullable String patient,
    @Nullable Integer line,
    @Nullable String path,
    @Nullable String registered,
    @Nullable String told) {

  /** In which way. */
  enum Kind {
    /** The journal tells of it, and nothing is registered. */
    MISSING_HERE("missing-in-romslig"),
    /** It is registered, and the journal does not tell of it. */
    MISSING_THERE("missing-in-journal"),
    /** Both have the element, otherwise. */
    ELEMENT_DIFFERS("element-differs"),
    ELEMENT_MISSING_HERE("element-missing-in-romslig"),
    ELEMENT_MISSING_THERE("element-missing-in-journal");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }
}
