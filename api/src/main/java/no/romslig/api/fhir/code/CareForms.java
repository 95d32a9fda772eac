package no.romslig.api.fhir.code;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.romslig.data.institution.CareForm;
import no.romslig.data.stay.ShortStayPurpose;
import org.hl7.fhir.r4.model.CodeableConcept;

/** Care forms as codes: the country's for services, where it has one, beside this system's. */
public final class CareForms {

  /** Volven 9151; it tells neither sheltered wards nor staffed dwellings apart. */
  private record Service(String code, String name) {}

  private static final Service LONG_TERM = new Service("21", "Langtidsopphold i institusjon");
  private static final Service DWELLING =
      new Service("29", "Bolig som kommunen disponerer for helse- og omsorgsformål");
  private static final Service RESPITE = new Service("8", "Avlastning i institusjon");
  private static final Service TREATMENT =
      new Service("18", "Tidsbegrenset opphold - utredning/behandling");
  private static final Service REHABILITATION =
      new Service("19", "Tidsbegrenset opphold - habilitering/rehabilitering");
  private static final Service SHORT = new Service("20", "Tidsbegrenset opphold - annet");
  private static final Service ACUTE =
      new Service("25", "Kommunal øyeblikkelig hjelp - døgnopphold");

  private static final Map<CareForm, Service> SERVICES = new EnumMap<>(CareForm.class);

  static {
    SERVICES.put(CareForm.LONG_TERM_SOMATIC, LONG_TERM);
    SERVICES.put(CareForm.LONG_TERM_SHELTERED, LONG_TERM);
    SERVICES.put(CareForm.LONG_TERM_SPECIAL, LONG_TERM);
    SERVICES.put(CareForm.CHILD_HOME, LONG_TERM);
    SERVICES.put(CareForm.HDO, DWELLING);
    SERVICES.put(CareForm.CARE_HOUSING, DWELLING);
    SERVICES.put(CareForm.TRANSITION_FLAT, DWELLING);
    SERVICES.put(CareForm.SHORT_TERM, SHORT);
    SERVICES.put(CareForm.RESPITE, RESPITE);
    SERVICES.put(CareForm.CHILD_RESPITE, RESPITE);
    SERVICES.put(CareForm.KAD, ACUTE);
  }

  private CareForms() {}

  /** The care form as this system calls it. */
  public static CodeableConcept own(CareForm form) {
    var concept = new CodeableConcept();
    concept.addCoding().setSystem(Systems.CARE_FORM).setCode(form.name());
    return concept;
  }

  /** The service that is reported for it (KPR). */
  public static CodeableConcept service(CareForm form) {
    return concept(Objects.requireNonNull(SERVICES.get(form)));
  }

  /**
   * The service that is reported for a short stay: by what it is for, but for KAD (TO-02 to TO-11).
   */
  public static CodeableConcept service(CareForm form, ShortStayPurpose purpose) {
    if (form == CareForm.KAD) {
      return service(form);
    }
    return concept(
        switch (purpose) {
          case ASSESSMENT, ACUTE -> TREATMENT;
          case REHABILITATION -> REHABILITATION;
          case OTHER, PALLIATIVE, COMPANION -> SHORT;
        });
  }

  private static CodeableConcept concept(Service service) {
    var concept = new CodeableConcept();
    concept
        .addCoding()
        .setSystem(Systems.SERVICE_TYPE)
        .setCode(service.code())
        .setDisplay(service.name());
    return concept;
  }

  /** The care form of a code of this system. */
  public static Optional<CareForm> read(String code) {
    try {
      return Optional.of(CareForm.valueOf(code));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  /** Whether one lives there by tenancy, in a dwelling and not in a room of an institution. */
  public static boolean isDwelling(CareForm form) {
    return DWELLING.equals(SERVICES.get(form));
  }
}
