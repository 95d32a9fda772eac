package no.romslig.api.planning;

import static no.romslig.data.run.RunDocumentKind.DRAFT;
import static no.romslig.data.run.RunDocumentKind.RULE_SET;
import static no.romslig.data.run.RunDocumentKind.SNAPSHOT;

import java.util.UUID;
import no.romslig.api.access.AccessLog;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import no.romslig.api.problem.ApiProblem;
import no.romslig.data.run.Run;
import no.romslig.data.run.RunDocument;
import no.romslig.data.run.RunDocumentKind;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** A run's documents, as they were given and as they were answered, byte for byte. */
@RestController
@RequestMapping(path = RunViews.RUNS + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class DocumentController {

  /** Says whether the proposal is the answer or the best so far. */
  static final String STANDING = "Romslig-Proposal";

  private static final String READ = "READ_RUN";

  private final RunBook book;

  private final AccessLog log;

  DocumentController(RunBook book, AccessLog log) {
    this.book = book;
    this.log = log;
  }

  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.EPJ})
  @GetMapping("/snapshot")
  ResponseEntity<byte[]> snapshot(
      @Existing(Thing.RUN) @PathVariable UUID id, SignedIn asks, ServletWebRequest request) {
    var snapshot = stored(asks, id, SNAPSHOT);
    log.lookedAtRun(asks, id, "READ_SNAPSHOT");
    return answer(snapshot, request);
  }

  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.EPJ})
  @GetMapping("/rule-set")
  ResponseEntity<byte[]> ruleSet(
      @Existing(Thing.RUN) @PathVariable UUID id, SignedIn asks, ServletWebRequest request) {
    return answer(stored(asks, id, RULE_SET), request);
  }

  /** The proposal; while the run works, the best so far once there is one. */
  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.EPJ})
  @GetMapping("/proposal")
  ResponseEntity<byte[]> proposal(
      @Existing(Thing.RUN) @PathVariable UUID id, SignedIn asks, ServletWebRequest request) {
    var run = find(asks, id);
    var proposal = book.proposal(asks.acting(READ), id).orElseThrow(() -> noneYet(run));
    log.lookedAtRun(asks, id, "READ_PROPOSAL");
    return answer(proposal, request);
  }

  private static ResponseEntity<byte[]> answer(RunDocument document, ServletWebRequest request) {
    var tag = '"' + document.sha256() + '"';
    var answer =
        ResponseEntity.status(
                request.checkNotModified(tag) ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
            .cacheControl(CacheControl.noCache().cachePrivate())
            .eTag(tag)
            .header(STANDING, document.id().kind() == DRAFT ? "best-so-far" : "final");
    return answer.contentType(MediaType.APPLICATION_JSON).body(document.content());
  }

  private RunDocument stored(SignedIn asks, UUID id, RunDocumentKind kind) {
    return book.document(asks.acting(READ), find(asks, id).id(), kind)
        .orElseThrow(() -> NoSuchRun.problem(id));
  }

  private Run find(SignedIn asks, UUID id) {
    return book.find(asks.acting(READ), id).orElseThrow(() -> NoSuchRun.problem(id));
  }

  private static ApiProblem noneYet(Run run) {
    var problem =
        new ApiProblem(
                HttpStatus.NOT_FOUND,
                "no-proposal",
                "The run has no proposal",
                run.state().isEnd()
                    ? "The run ended without one; its state says why."
                    : "It has none yet. Ask again in a moment.")
            .with("state", run.state());
    return run.state().isEnd() ? problem : problem.withHeader("Retry-After", "1");
  }
}
