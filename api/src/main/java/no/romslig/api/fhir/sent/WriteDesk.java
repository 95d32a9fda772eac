package no.romslig.api.fhir.sent;

import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import no.romslig.api.access.AccessLog;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.WhoAsks;
import no.romslig.api.place.PlaceTransactions;
import no.romslig.api.problem.ApiProblem;
import no.romslig.data.register.Acting;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where journals write: each request in one transaction of whoever sends it, of which all is stored
 * or nothing, and looks at persons written down before they are answered.
 */
@Component
public class WriteDesk {

  private static final Role[] WRITERS = {Role.EPJ, Role.CASEWORKER};

  private final PlaceTransactions transactions;
  private final EntryScopes scopes;
  private final Entering entering;
  private final EntryDesk desk;
  private final AccessLog log;

  WriteDesk(
      PlaceTransactions transactions,
      EntryScopes scopes,
      Entering entering,
      EntryDesk desk,
      AccessLog log) {
    this.transactions = transactions;
    this.scopes = scopes;
    this.entering = entering;
    this.desk = desk;
    this.log = log;
  }

  /**
   * Makes one.
   *
   * @param condition which one is enough where there is one already, as in {@code
   *     Patient?identifier=system|value}; missing = one is made in any case
   */
  public MethodOutcome create(Resource sent, @Nullable String condition, RequestDetails request) {
    var entry = new BundleEntryComponent().setResource(sent);
    entry.getRequest().setMethod(HTTPVerb.POST).setUrl(sent.fhirType());
    if (condition != null) {
      entry.getRequest().setIfNoneExist(condition.substring(condition.indexOf('?') + 1));
    }
    return outcome(enter("CREATE", entry, request).getFirst());
  }

  /** Changes one: what is sent holds from now on, all of it. */
  public MethodOutcome update(IdType id, Resource sent, RequestDetails request) {
    var entry = new BundleEntryComponent().setResource(sent);
    entry.getRequest().setMethod(HTTPVerb.PUT).setUrl(sent.fhirType() + "/" + id.getIdPart());
    if (id.hasVersionIdPart()) {
      entry.getRequest().setIfMatch(id.getVersionIdPart());
    }
    return outcome(enter("UPDATE", entry, request).getFirst());
  }

  /** All of a transaction, or nothing; each entry of a batch by itself. */
  public Bundle together(Bundle bundle, RequestDetails request) {
    if (bundle.getType() == BundleType.BATCH) {
      var answer = new Bundle().setType(BundleType.BATCHRESPONSE);
      new Batch(
              bundle,
              (entry, number) ->
                  enter("BATCH", "BUNDLE", List.of(entry), _ -> Entering.inBundle(number), request))
          .answerTo(answer);
      return answer;
    }
    if (bundle.getType() != BundleType.TRANSACTION) {
      throw new InvalidRequestException("Send a Bundle of type transaction or batch here.");
    }
    var answer = new Bundle().setType(BundleType.TRANSACTIONRESPONSE);
    enter("TRANSACTION", "BUNDLE", bundle.getEntry(), Entering::inBundle, request)
        .forEach(it -> answer.addEntry().setResponse(it.response()));
    return answer;
  }

  private List<Entered> enter(String what, BundleEntryComponent entry, RequestDetails request) {
    var type = entry.getResource().fhirType();
    return enter(what, type, List.of(entry), _ -> type, request);
  }

  private List<Entered> enter(
      String what,
      String type,
      List<BundleEntryComponent> entries,
      IntFunction<String> path,
      RequestDetails request) {
    var who = writer();
    scopes.check(who.scopes(), entries, path);
    var acting = who.acting(what + "_FHIR_" + type.toUpperCase(Locale.ROOT));
    var entered = enter(who, acting, entries, path, request);
    Set<UUID> persons = new LinkedHashSet<>();
    entered.forEach(it -> persons.addAll(it.persons()));
    if (!persons.isEmpty()) {
      log.lookedAtSome(who, persons, acting.command());
    }
    return entered;
  }

  private List<Entered> enter(
      SignedIn who,
      Acting acting,
      List<BundleEntryComponent> entries,
      IntFunction<String> path,
      RequestDetails request) {
    try {
      return transactions.call(
          acting,
          () ->
              entering.enter(
                  who.scopes(), acting, entries, path, request.getFhirServerBase(), desk::ask));
    } catch (ApiProblem refused) {
      var findings = new Findings();
      Problems.tell(
          refused,
          new At(
              findings, request.getResourceName() == null ? "Bundle" : request.getResourceName()));
      throw findings.refusal();
    }
  }

  private static MethodOutcome outcome(Entered entered) {
    var outcome = new MethodOutcome(entered.id(), entered.isNew());
    outcome.setResource(entered.resource());
    if (!entered.findings().isEmpty()) {
      outcome.setOperationOutcome(entered.findings().outcome());
    }
    return outcome;
  }

  /**
   * Who writes.
   *
   * @throws ForbiddenOperationException where the role of whoever asks does not allow it
   */
  static SignedIn writer() {
    var who = WhoAsks.now();
    if (!who.isAny(WRITERS)) {
      throw new ForbiddenOperationException(
          "Your role does not allow this. Write with one of the roles EPJ, CASEWORKER.");
    }
    return who;
  }
}
