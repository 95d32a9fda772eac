package no.romslig.api.fhir.decided;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import no.romslig.api.decision.ItemState;
import no.romslig.api.decision.ProposedItem;
import no.romslig.api.decision.ProposedItem.Decided;
import no.romslig.api.fhir.code.Days;
import no.romslig.api.fhir.code.Systems;
import no.romslig.api.fhir.place.KnownPlaces;
import no.romslig.api.fhir.server.Refs;
import no.romslig.api.fhir.server.TaskIds;
import no.romslig.api.fhir.server.Told;
import no.romslig.data.booking.Bookings;
import no.romslig.data.decision.DecisionItemKind;
import no.romslig.data.decision.Offers;
import no.romslig.data.register.EntryIds;
import no.romslig.data.waiting.CaseFile;
import no.romslig.data.waiting.CaseFiles;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.hl7.fhir.r4.model.Type;
import org.springframework.stereotype.Component;

/**
 * An item of a proposal as a task of the office: to give someone the place. What is decided
 * otherwise is accepted, too, with another place as its output.
 */
@Component
class TaskShape {

  private static final String SUPERSEDED = "SUPERSEDED";

  private final CaseFiles files;
  private final Bookings bookings;
  private final Offers offers;
  private final KnownPlaces places;

  TaskShape(CaseFiles files, Bookings bookings, Offers offers, KnownPlaces places) {
    this.files = files;
    this.bookings = bookings;
    this.offers = offers;
    this.places = places;
  }

  Told<Task> of(ProposedItem item) {
    var id = TaskIds.of(item.run(), item.key());
    var task = new Task();
    task.setId(id);
    task.addIdentifier().setSystem(Systems.own("proposal-item")).setValue(id);
    task.getGroupIdentifier().setSystem(Systems.own("run")).setValue(item.run().toString());
    task.setStatus(status(item));
    task.setBusinessStatus(Systems.concept(Systems.ITEM_STATE, item.state().name()));
    statusReason(item).ifPresent(task::setStatusReason);
    task.setIntent(TaskIntent.PROPOSAL);
    boolean isPlace = item.kind() != DecisionItemKind.UNPLACED;
    task.setCode(Systems.concept(Systems.TASK, isPlace ? "plassforslag" : "ingen-plass"));
    focus(item).ifPresent(task::setFocus);
    task.setFor(Refs.patient(item.person()));
    task.setAuthoredOnElement(Days.moment(EntryIds.madeAt(item.run())));
    task.setLastModifiedElement(Days.moment(lastModified(item)));
    task.getRequester().setDisplay("Romslig");
    task.setOwner(Refs.municipality());
    tellProposed(task, item);
    standing(item).ifPresent(it -> tellGiven(task, it));
    return Told.of(task, item.person());
  }

  private static TaskStatus status(ProposedItem item) {
    return switch (item.state()) {
      case OPEN -> item.isCurrent() ? TaskStatus.REQUESTED : TaskStatus.CANCELLED;
      case NOT_NOW -> item.isCurrent() ? TaskStatus.ONHOLD : TaskStatus.CANCELLED;
      case REJECTED -> TaskStatus.REJECTED;
      case AWAITING_APPROVAL -> TaskStatus.RECEIVED;
      case DECIDED, SETTLED -> TaskStatus.ACCEPTED;
      case CARRIED_OUT -> TaskStatus.COMPLETED;
    };
  }

  /** Why someone departed from it, how its decision was undone, or that another run followed. */
  private static Optional<CodeableConcept> statusReason(ProposedItem item) {
    var last = standing(item).or(() -> item.decided().reversed().stream().findFirst());
    if (last.isPresent()) {
      var undone = last.get().events().stream().filter(it -> it.kind().isUndoing()).findFirst();
      if (undone.isPresent()) {
        return undone.map(it -> Systems.concept(Systems.DECISION_ACT, it.kind().name()));
      }
      if (last.get().decision().reasonCode() != null) {
        return Optional.of(
            Systems.concept(Systems.DECISION_REASON, last.get().decision().reasonCode()));
      }
    }
    return item.state() == ItemState.Kind.OPEN && !item.isCurrent()
        ? Optional.of(Systems.concept(Systems.DECISION_ACT, SUPERSEDED))
        : Optional.empty();
  }

  /** What gives a place and was not undone. */
  private static Optional<Decided> standing(ProposedItem item) {
    return item.decided().reversed().stream()
        .filter(it -> it.item().place() != null && !it.state().isUndone())
        .findFirst();
  }

  /** What is asked for or granted, as far as it is served. */
  private Optional<Reference> focus(ProposedItem item) {
    var about = item.about();
    if (about.caseId() != null) {
      return files.findById(about.caseId()).map(CaseFile::applicationId).map(Refs::request);
    }
    if (about.grantId() != null) {
      return Optional.of(Refs.episode(about.grantId()));
    }
    return Optional.ofNullable(about.shortStayId()).map(Refs::request);
  }

  private static Instant lastModified(ProposedItem item) {
    return Stream.concat(
            Stream.of(item.run()),
            item.decided().stream()
                .flatMap(
                    it ->
                        Stream.concat(
                            Stream.of(it.decision().id()),
                            it.events().stream().map(event -> event.id()))))
        .map(EntryIds::madeAt)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** The reasons name the place, too, and are told with it alone. */
  private void tellProposed(Task task, ProposedItem item) {
    var place = item.place();
    var unit = place == null ? null : places.of(item.person(), place.unitId()).orElse(null);
    if (place != null && unit != null) {
      input(task, "place", unit);
      input(task, "nights", Days.stay(place.starts(), place.ends()));
    }
    if (item.rank() != null) {
      input(task, "rank", new IntegerType(item.rank()));
    }
    boolean isTold = places.mayTell(item.person());
    for (var why : item.reasons()) {
      var reason = Systems.concept(Systems.PROPOSAL_REASON, why.code());
      if (isTold && why.text() != null) {
        reason.setText(why.text());
      }
      input(task, "reason", reason);
    }
  }

  private static void input(Task task, String part, Type value) {
    task.addInput().setType(Systems.concept(Systems.TASK_PART, part)).setValue(value);
  }

  private void tellGiven(Task task, Decided given) {
    output(task, "decision", Refs.request(given.item().id()));
    Optional.ofNullable(given.item().bookingId())
        .filter(booking -> bookings.findById(booking).isPresent())
        .ifPresent(booking -> output(task, "booking", Refs.encounter(booking)));
    offers.findByDecisionIdOrderById(given.decision().id()).stream()
        .filter(offer -> offer.decisionItemId().equals(given.item().id()))
        .reduce((earlier, later) -> later)
        .ifPresent(
            offer -> task.getRestriction().setPeriod(Days.stay(offer.sentOn(), offer.answerBy())));
  }

  private static void output(Task task, String part, Reference value) {
    task.addOutput().setType(Systems.concept(Systems.TASK_PART, part)).setValue(value);
  }
}
