package no.romslig.api.complaint;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import no.romslig.api.planning.Replays;
import no.romslig.api.request.Wait;
import no.romslig.data.decision.Decision;
import no.romslig.data.decision.DecisionItem;
import no.romslig.data.decision.DecisionItems;
import no.romslig.data.decision.Decisions;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.data.run.Run;
import no.romslig.data.run.RunDocumentKind;
import no.romslig.data.run.RunDocuments;
import no.romslig.data.run.Runs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Makes the decision that is complained of again, from what is stored. */
@RestController
@RequestMapping(ComplaintController.COMPLAINTS + "/{id}/replay")
class ComplaintReplayController {

  private static final String REPLAY = "REPLAY_DECISION";
  private static final JsonMapper JSON = JsonMapper.shared();

  private final ComplaintBook book;
  private final Decisions decisions;
  private final DecisionItems items;
  private final Runs runs;
  private final RunDocuments documents;
  private final Replays replays;
  private final RegisterTransactions transactions;

  ComplaintReplayController(
      ComplaintBook book,
      Decisions decisions,
      DecisionItems items,
      Runs runs,
      RunDocuments documents,
      Replays replays,
      RegisterTransactions transactions) {
    this.book = book;
    this.decisions = decisions;
    this.items = items;
    this.runs = runs;
    this.documents = documents;
    this.replays = replays;
    this.transactions = transactions;
  }

  /**
   * What came of it. Tells of nobody else.
   *
   * @param isKept whether snapshot, proposal and seed are those that were decided from, and the
   *     item stands in that proposal word for word
   * @param isIdentical whether solving again gave the same bytes; missing until it is known
   */
  record Replayed(
      UUID decision,
      boolean isKept,
      @Nullable Boolean isIdentical,
      String snapshotHash,
      String proposalHash,
      String ruleSet,
      long seed,
      Map<String, String> links) {}

  /**
   * Solves the stored run again, and holds what is stored against the decision.
   *
   * @param wait how many seconds to wait at the most, 0 to 300
   */
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @PostMapping
  ResponseEntity<Replayed> replay(
      SignedIn user,
      @Existing(Thing.COMPLAINT) @PathVariable UUID id,
      @RequestParam(defaultValue = "60") int wait)
      throws InterruptedException {
    var longest = Wait.of(wait);
    var acting = user.acting(REPLAY);
    var about = transactions.call(acting, () -> about(id));
    var replay = replays.replay(acting, about.decision().basis().runId(), longest);
    var status = Replays.isKnown(replay) ? HttpStatus.OK : HttpStatus.ACCEPTED;
    return ResponseEntity.status(status)
        .location(URI.create("/api/v1/runs/" + replay.id()))
        .body(replayed(about, replay));
  }

  private record About(Decision decision, boolean isKept) {}

  private About about(UUID id) {
    var subject = book.find(id).complaint().subject();
    if (subject.decisionId() == null || subject.decisionItemId() == null) {
      throw ComplaintProblems.notFromRun();
    }
    var decision = decisions.findById(subject.decisionId()).orElseThrow();
    var item = items.findById(subject.decisionItemId()).orElseThrow();
    return new About(decision, isKept(decision, item));
  }

  private boolean isKept(Decision decision, DecisionItem item) {
    var basis = decision.basis();
    var run = runs.findById(basis.runId()).orElseThrow();
    var proposal = documents.find(run.id(), RunDocumentKind.PROPOSAL).orElseThrow();
    var at = item.item().split("-", 2);
    var written = JSON.readTree(proposal.content()).path(at[0]).path(Integer.parseInt(at[1]));
    return run.snapshotHash().equals(basis.snapshotHash())
        && proposal.sha256().equals(basis.proposalHash())
        && run.seed() == basis.seed()
        && written.equals(JSON.readTree(item.proposed()));
  }

  private static Replayed replayed(About about, Run replay) {
    var basis = about.decision().basis();
    return new Replayed(
        about.decision().id(),
        about.isKept(),
        replay.identical(),
        basis.snapshotHash(),
        basis.proposalHash(),
        basis.ruleSetId() + " " + basis.ruleSetVersion(),
        basis.seed(),
        Map.of("run", "/api/v1/runs/" + basis.runId(), "replay", "/api/v1/runs/" + replay.id()));
  }
}
