package no.romslig.api.fhir.sent;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import no.romslig.api.fhir.server.Stamp;
import no.romslig.api.fhir.server.Told;
import no.romslig.api.problem.ApiProblem;
import no.romslig.api.problem.Refused;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Makes or changes what one entry is about. Works inside of the caller's transaction. */
@Component
class EntryDesk {

  private final Intakes intakes;
  private final Stamp stamp;
  private final EntityManager entities;

  EntryDesk(Intakes intakes, Stamp stamp, EntityManager entities) {
    this.intakes = intakes;
    this.stamp = stamp;
    this.entities = entities;
  }

  /** As the entry's request asks for it. */
  Optional<Entered> ask(BundleEntryComponent entry, Findings findings, Arrival arrival) {
    return guarded(
        entry,
        findings,
        arrival,
        () ->
            switch (entry.getRequest().getMethod()) {
              case POST -> make(entry, findings, arrival);
              case PUT -> change(entry, findings, arrival);
              case null, default -> {
                arrival
                    .at()
                    .notTaken(
                        "Send POST or PUT. Read by GET; what was told by mistake is told again"
                            + " with the status entered-in-error.");
                yield Optional.<Entered>empty();
              }
            });
  }

  /** What is known by one of its identifiers is so from now on; everything else is made. */
  Optional<Entered> tell(BundleEntryComponent entry, Findings findings, Arrival arrival) {
    return guarded(
        entry,
        findings,
        arrival,
        () ->
            intake(entry, arrival).flatMap(it -> tell(it, entry.getResource(), findings, arrival)));
  }

  /** What is known by one of its identifiers was told by mistake. */
  Optional<Entered> annul(BundleEntryComponent entry, Findings findings, Arrival arrival) {
    return guarded(
        entry,
        findings,
        arrival,
        () ->
            intake(entry, arrival)
                .flatMap(it -> annul(it, entry.getResource(), findings, arrival)));
  }

  /** What is known by one of its identifiers stays as it is; empty where nothing is. */
  Optional<Entered> leave(BundleEntryComponent entry, Findings findings, Arrival arrival) {
    var sent = entry.getResource();
    return intakes
        .of(sent.fhirType())
        .flatMap(it -> Identified.find(it, sent, arrival.at()))
        .map(it -> asItIs(sent.fhirType(), it, findings));
  }

  private Optional<Entered> guarded(
      BundleEntryComponent entry,
      Findings findings,
      Arrival arrival,
      Supplier<Optional<Entered>> enter) {
    if (!entry.hasResource()) {
      arrival.at().missing("a resource");
      return Optional.empty();
    }
    try {
      var entered = enter.get();
      entities.flush();
      entities.clear();
      return findings.hasErrors() ? Optional.empty() : entered;
    } catch (ApiProblem refused) {
      Problems.tell(refused, arrival.at());
    } catch (ConcurrencyFailureException again) {
      throw again;
    } catch (PersistenceException | DataAccessException failure) {
      Problems.tell(Refused.in(failure).orElseThrow(() -> failure), arrival.at());
      findings.end();
    }
    return Optional.empty();
  }

  private Optional<Entered> make(BundleEntryComponent entry, Findings findings, Arrival arrival) {
    var sent = entry.getResource();
    var type = sent.fhirType();
    var condition = entry.getRequest().getIfNoneExist();
    if (condition != null && intakes.knownOf(type).isPresent()) {
      var wanted = Condition.read(condition);
      if (wanted.isEmpty()) {
        arrival.at().invalid("If-None-Exist of the form identifier=system|value");
        return Optional.empty();
      }
      var there =
          wanted.flatMap(it -> intakes.knownOf(type).orElseThrow().named(it.system(), it.value()));
      if (there.isPresent()) {
        return Optional.of(asItIs(type, there.get(), findings));
      }
    }
    return intake(entry, arrival)
        .flatMap(
            intake -> make(intake, sent, arrival).map(id -> shown(intake, id, true, findings)));
  }

  private Optional<Intake<?>> intake(BundleEntryComponent entry, Arrival arrival) {
    var type = entry.getResource().fhirType();
    var intake = intakes.of(type);
    if (intake.isEmpty()) {
      arrival.at().notTaken(NotTaken.instead(type));
    }
    return intake;
  }

  private <R extends Resource> Optional<Entered> tell(
      Intake<R> intake, Resource told, Findings findings, Arrival arrival) {
    var sent = intake.resource().cast(told);
    var known = Identified.find(intake, sent, arrival.at());
    if (findings.hasErrors()) {
      return Optional.empty();
    }
    if (known.isEmpty() && intake.takesBack(sent)) {
      arrival.at().leadsNowhere("something that was told before, by one of its identifiers");
      return Optional.empty();
    }
    if (known.isPresent() && intake.takesBack(sent)) {
      return annul(intake, sent, findings, arrival);
    }
    var id = known.map(it -> intake.tell(it, sent, arrival)).or(() -> intake.make(sent, arrival));
    return findings.hasErrors()
        ? Optional.empty()
        : id.map(it -> shown(intake, it, known.isEmpty(), findings));
  }

  private <R extends Resource> Optional<Entered> annul(
      Intake<R> intake, Resource told, Findings findings, Arrival arrival) {
    var known = Identified.find(intake, told, arrival.at());
    var persons = known.flatMap(intake::show).map(Told::persons).orElse(Set.of());
    known.ifPresent(it -> intake.annul(it, arrival));
    var id = new IdType(intake.type(), known.orElse(null));
    return Optional.of(new Entered(id, false, null, persons, findings));
  }

  private static <R extends Resource> Optional<String> make(
      Intake<R> intake, Resource sent, Arrival arrival) {
    return intake.make(intake.resource().cast(sent), arrival);
  }

  private Entered asItIs(String type, String id, Findings findings) {
    return intakes
        .of(type)
        .map(intake -> shown(intake, id, false, findings))
        .orElseGet(() -> new Entered(new IdType(type, id), false, null, Set.of(), findings));
  }

  private Optional<Entered> change(BundleEntryComponent entry, Findings findings, Arrival arrival) {
    var sent = entry.getResource();
    return intake(entry, arrival).flatMap(it -> change(it, sent, entry, findings, arrival));
  }

  private <R extends Resource> Optional<Entered> change(
      Intake<R> intake,
      Resource sent,
      BundleEntryComponent entry,
      Findings findings,
      Arrival arrival) {
    var type = sent.fhirType();
    var wanted = new IdType(entry.getRequest().getUrl());
    var at = arrival.at();
    if (!type.equals(wanted.getResourceType())) {
      at.invalid("the address " + type + "/id of what is changed");
      return Optional.empty();
    }
    var id = wanted.getIdPart();
    var now = intake.show(id);
    if (now.isEmpty()) {
      at.conflict(
          IssueType.NOTFOUND,
          "The municipality has no " + type + " of this id. Ids are given here: make it by POST.",
          HttpStatus.NOT_FOUND);
      return Optional.empty();
    }
    var version = stamp.on(now.get().resource()).getIdElement().getVersionIdPart();
    if (!isAsSeen(entry.getRequest().getIfMatch(), version, at)) {
      return Optional.empty();
    }
    intake.change(id, intake.resource().cast(sent), arrival);
    return at.hasErrors() ? Optional.empty() : Optional.of(shown(intake, id, false, findings));
  }

  private static boolean isAsSeen(@Nullable String seen, String now, At at) {
    if (seen == null || seen.isBlank()) {
      at.conflict(
          IssueType.REQUIRED,
          "It is not said which version was read. Read it, and send its ETag in If-Match.",
          HttpStatus.PRECONDITION_REQUIRED);
      return false;
    }
    var version = seen.replace("W/", "").replace("\"", "").strip();
    if (!version.equals(now)) {
      at.conflict(
          IssueType.CONFLICT,
          "It has changed since you read it. Read it again, and send what still fits.",
          HttpStatus.PRECONDITION_FAILED);
      return false;
    }
    return true;
  }

  private <R extends Resource> Entered shown(
      Intake<R> intake, String id, boolean isNew, Findings findings) {
    entities.flush();
    var told = intake.show(id).orElseThrow();
    var resource = stamp.on(told.resource());
    return new Entered(resource.getIdElement(), isNew, resource, told.persons(), findings);
  }
}
