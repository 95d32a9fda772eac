package no.romslig.api.fhir.look;

import java.util.UUID;
import no.romslig.api.fhir.code.Systems;
import no.romslig.api.fhir.server.Refs;
import no.romslig.data.look.PersonLook;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventOutcome;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.InstantType;
import org.jspecify.annotations.Nullable;

/** A look at a person. Who looked is told by an opaque id. */
final class AuditEventShape {

  private AuditEventShape() {}

  /**
   * @param person whom the registers know so; missing for a look at everyone, and for a person of a
   *     document alone
   */
  static AuditEvent of(PersonLook look, @Nullable UUID person) {
    var event = new AuditEvent();
    event.setId(Long.toString(look.number()));
    event.setType(
        coding(
            "http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle",
            "access",
            "Access/View Record Lifecycle Event"));
    event.addSubtype(new Coding().setSystem(Systems.PURPOSE).setCode(look.purpose()));
    event.setAction(AuditEventAction.R);
    event.setRecordedElement(new InstantType(look.at().toString()));
    event.setOutcome(AuditEventOutcome._0);
    if (look.emergency() != null) {
      event.addPurposeOfEvent(
          Systems.concept("http://terminology.hl7.org/CodeSystem/v3-ActReason", "BTG")
              .setText(look.emergency()));
    }
    if (look.reason() != null) {
      event.addPurposeOfEvent(new CodeableConcept().setText(look.reason()));
    }
    event
        .addAgent()
        .setRequestor(true)
        .getWho()
        .getIdentifier()
        .setSystem(Systems.own("user"))
        .setValue(look.subject());
    event.getSource().setObserver(Refs.municipality());
    tellWhom(event, look, person);
    return event;
  }

  private static void tellWhom(AuditEvent event, PersonLook look, @Nullable UUID person) {
    var seen = event.addEntity();
    seen.setType(coding("http://terminology.hl7.org/CodeSystem/audit-entity-type", "1", "Person"));
    seen.setRole(coding("http://terminology.hl7.org/CodeSystem/object-role", "1", "Patient"));
    if (person != null) {
      seen.setWhat(Refs.patient(person));
    } else if (look.person().equals(PersonLook.EVERYONE)) {
      seen.setName("everyone");
    } else {
      seen.getWhat().getIdentifier().setSystem(Systems.own("person")).setValue(look.person());
    }
    if (look.seenIn() != null) {
      seen.setDescription(look.seenIn());
    }
  }

  private static Coding coding(String system, String code, String display) {
    return new Coding(system, code, display);
  }
}
