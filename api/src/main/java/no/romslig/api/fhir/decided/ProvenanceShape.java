package no.romslig.api.fhir.decided;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.romslig.api.fhir.code.Days;
import no.romslig.api.fhir.code.Systems;
import no.romslig.api.fhir.server.Refs;
import no.romslig.data.decision.Decision;
import no.romslig.data.decision.DecisionEvent;
import no.romslig.data.decision.DecisionItem;
import no.romslig.data.register.EntryIds;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceEntityRole;

/**
 * That someone decided on an item, or did something with the decision. People are told by their
 * opaque ids alone.
 */
final class ProvenanceShape {

  private ProvenanceShape() {}

  /** The decision itself. */
  static Provenance of(DecisionItem item, Decision decision) {
    var made = made(item, decision, item.id().toString(), decision.id(), decision.decidedOn());
    made.setActivity(Systems.concept(Systems.DECISION_ACT, decision.verb().name()));
    if (decision.reasonCode() != null) {
      made.addReason(Systems.concept(Systems.DECISION_REASON, decision.reasonCode()));
    }
    tellWho(made, "author", decision.decidedBy());
    return made;
  }

  /**
   * What happened to it.
   *
   * @param number counted from 1
   */
  static Provenance of(DecisionItem item, Decision decision, DecisionEvent event, int number) {
    var made = made(item, decision, item.id() + "-" + number, event.id(), event.happenedOn());
    made.setActivity(Systems.concept(Systems.DECISION_ACT, event.kind().name()));
    if (event.ground() != null) {
      made.addReason(Systems.concept(Systems.DECISION_REASON, event.ground().name()));
    }
    var part =
        switch (event.kind()) {
          case APPROVED, SENT_BACK -> "verifier";
          case DECLINED, MOVED_IN -> "enterer";
          case TAKEN_BACK -> "author";
        };
    tellWho(made, part, event.actedBy());
    return made;
  }

  private static Provenance made(
      DecisionItem item, Decision decision, String id, UUID row, LocalDate day) {
    var made = new Provenance();
    made.setId(id);
    made.addTarget(Refs.task(decision.basis().runId(), item.item()));
    if (item.place() != null) {
      made.addTarget(Refs.request(item.id()));
    }
    made.setOccurred(Days.day(day));
    made.setRecordedElement(instant(EntryIds.madeAt(row)));
    var basis = decision.basis();
    source(made, "run", basis.runId().toString());
    source(made, "snapshot-sha256", basis.snapshotHash());
    source(made, "proposal-sha256", basis.proposalHash());
    return made;
  }

  private static InstantType instant(Instant moment) {
    return new InstantType(moment.toString());
  }

  private static void source(Provenance made, String kind, String value) {
    made.addEntity()
        .setRole(ProvenanceEntityRole.SOURCE)
        .getWhat()
        .getIdentifier()
        .setSystem(Systems.own(kind))
        .setValue(value);
  }

  private static void tellWho(Provenance made, String part, String subject) {
    var agent = made.addAgent();
    agent.setType(Systems.concept(Systems.PARTICIPANT, part));
    agent.getWho().getIdentifier().setSystem(Systems.own("user")).setValue(subject);
    agent.setOnBehalfOf(Refs.municipality());
  }
}
