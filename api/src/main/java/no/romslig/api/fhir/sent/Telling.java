package no.romslig.api.fhir.sent;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import no.romslig.api.access.Scopes;
import no.romslig.api.access.SignedIn;
import no.romslig.api.fhir.server.Ids;
import no.romslig.api.problem.ApiProblem;
import no.romslig.data.register.Acting;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Takes what journals tell of things that they call by identifiers of their own: what is known by
 * one of them is so from now on, everything else is made. Works inside of the caller's transaction,
 * of which nothing may be stored where a fault is told.
 */
@Component
public class Telling {

  private final Entering entering;
  private final EntryDesk desk;
  private final Intakes intakes;

  Telling(Entering entering, EntryDesk desk, Intakes intakes) {
    this.entering = entering;
    this.intakes = intakes;
    this.desk = desk;
  }

  /**
   * Registers what is told.
   *
   * @param told each with its {@code fullUrl}, by which others among them may refer to it
   * @param path of each resource in what was sent, by its place from 0
   * @param server its address, which absolute references may begin with
   * @param isOld whether something newer is known of it, which stays as it is
   * @return what became of each, in the order in which they were sent
   * @throws BaseServerResponseException with every fault, where there is one
   */
  public List<Entered> tell(
      Acting acting,
      List<BundleEntryComponent> told,
      IntFunction<String> path,
      String server,
      Predicate<Resource> isOld) {
    return entering.enter(
        Scopes.ALL,
        acting,
        told,
        path,
        server,
        (entry, findings, arrival) ->
            entry.hasResource() && isOld.test(entry.getResource())
                ? desk.leave(entry, findings, arrival).or(() -> desk.tell(entry, findings, arrival))
                : desk.tell(entry, findings, arrival));
  }

  /**
   * Who writes.
   *
   * @throws ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException where the role of
   *     whoever asks does not allow it
   */
  public static SignedIn writer() {
    return WriteDesk.writer();
  }

  /**
   * Reads something that was sent.
   *
   * @param reader which tells every fault at its place
   * @throws BaseServerResponseException with every fault, where there is one
   */
  public static <S, T> T read(S sent, String path, BiFunction<S, At, Optional<T>> reader) {
    var findings = new Findings();
    var read = reader.apply(sent, new At(findings, path));
    findings.refuseErrors();
    return read.orElseThrow();
  }

  /** The person whom someone calls so. */
  public Optional<UUID> patient(Identifier said) {
    return intakes
        .knownOf("Patient")
        .flatMap(it -> it.named(said.getSystem(), said.getValue()))
        .flatMap(Ids::uuid);
  }

  /** The person of this id, if the municipality has one. */
  public Optional<UUID> patient(IdType id) {
    return intakes
        .knownOf("Patient")
        .filter(it -> it.type().equals(id.getResourceType()) && it.has(id.getIdPart()))
        .flatMap(it -> Ids.uuid(id.getIdPart()));
  }

  /** What the registers refused, told in the words of this interface. */
  public static BaseServerResponseException refusal(ApiProblem refused, String path) {
    var findings = new Findings();
    Problems.tell(refused, new At(findings, path));
    return findings.refusal();
  }

  /** As {@link #tell}: takes back what was told by mistake. */
  public List<Entered> annul(
      Acting acting, List<BundleEntryComponent> told, IntFunction<String> path, String server) {
    return entering.enter(Scopes.ALL, acting, told, path, server, desk::annul);
  }
}
