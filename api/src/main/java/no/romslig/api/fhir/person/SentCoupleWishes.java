package no.romslig.api.fhir.person;

import java.util.Arrays;
import java.util.Optional;
import no.romslig.api.fhir.code.Systems;
import no.romslig.api.fhir.sent.At;
import no.romslig.data.waiting.CoupleFacts;
import no.romslig.data.waiting.CoupleMode;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.RelatedPerson;

/** Reads what a couple asks for (SB-01): FHIR has no word for it. */
final class SentCoupleWishes {

  static final String GUARANTEE = Systems.extension("couple-guarantee");
  static final String MODE = Systems.extension("couple-mode");

  private SentCoupleWishes() {}

  /** What holds from now on; what is not said stays. */
  static CoupleFacts read(RelatedPerson sent, CoupleFacts before, At at) {
    boolean invoked = before.guaranteeInvoked();
    var mode = before.mode();
    for (int i = 0; i < sent.getExtension().size(); i++) {
      var each = sent.getExtension().get(i);
      var here = at.child("extension", i);
      if (GUARANTEE.equals(each.getUrl())) {
        if (each.getValue() instanceof BooleanType said) {
          invoked = said.booleanValue();
        } else {
          here.invalid("valueBoolean");
        }
      } else if (MODE.equals(each.getUrl())) {
        var said =
            each.getValue() instanceof CodeType code
                ? mode(String.valueOf(code.getValue()))
                : Optional.<CoupleMode>empty();
        here.demand(said.isPresent(), "valueCode of " + Arrays.toString(CoupleMode.values()));
        mode = said.orElse(mode);
      }
    }
    return new CoupleFacts(invoked, mode, before.companionStay(), before.companionCareNeed());
  }

  private static Optional<CoupleMode> mode(String code) {
    return Arrays.stream(CoupleMode.values()).filter(it -> it.name().equals(code)).findFirst();
  }
}
