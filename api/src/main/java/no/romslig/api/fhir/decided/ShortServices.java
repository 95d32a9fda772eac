package no.romslig.api.fhir.decided;

import java.util.Map;
import java.util.Optional;
import no.romslig.api.fhir.code.CareForms;
import no.romslig.api.fhir.code.ServiceTypes;
import no.romslig.data.institution.CareForm;
import no.romslig.data.stay.ShortStayPurpose;
import org.hl7.fhir.r4.model.CodeableConcept;

/**
 * Which services are short stays, and what each is for where nothing else is said: assessment (18,
 * TO-04), rehabilitation (19, TO-02), other (20, TO-06), acute (25, TO-11).
 */
final class ShortServices {

  /** By the number of Volven 9151. */
  private static final Map<String, ShortService> BY_TYPE =
      Map.of(
          "18", new ShortService(CareForm.SHORT_TERM, ShortStayPurpose.ASSESSMENT),
          "19", new ShortService(CareForm.SHORT_TERM, ShortStayPurpose.REHABILITATION),
          "20", new ShortService(CareForm.SHORT_TERM, ShortStayPurpose.OTHER),
          "25", new ShortService(CareForm.KAD, ShortStayPurpose.ACUTE));

  private static final Map<CareForm, ShortStayPurpose> BY_FORM =
      Map.of(
          CareForm.SHORT_TERM, ShortStayPurpose.OTHER,
          CareForm.TRANSITION_FLAT, ShortStayPurpose.OTHER,
          CareForm.KAD, ShortStayPurpose.ACUTE);

  private ShortServices() {}

  /** A short stay's place and purpose. */
  record ShortService(CareForm form, ShortStayPurpose purpose) {}

  /**
   * Reads one; empty where it is another service. A number of a short stay says what it is for, and
   * a care form beside it where, also a sheltered ward.
   */
  static Optional<ShortService> read(CodeableConcept service) {
    var type = ServiceTypes.read(service);
    var form = ServiceTypes.careForm(service).flatMap(CareForms::read);
    if (type.isEmpty()) {
      return form.flatMap(
          it -> Optional.ofNullable(BY_FORM.get(it)).map(purpose -> new ShortService(it, purpose)));
    }
    return type.map(BY_TYPE::get)
        .map(
            it ->
                form.filter(CareForm::isForShortStays)
                    .map(other -> new ShortService(other, it.purpose()))
                    .orElse(it));
  }
}
