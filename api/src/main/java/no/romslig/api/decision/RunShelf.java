package no.romslig.api.decision;

import static no.romslig.data.run.RunDocumentKind.PROPOSAL;
import static no.romslig.data.run.RunDocumentKind.RULE_SET;
import static no.romslig.data.run.RunDocumentKind.SNAPSHOT;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.romslig.api.planning.RunReader;
import no.romslig.api.problem.ApiProblem;
import no.romslig.data.run.Run;
import no.romslig.data.run.RunDocuments;
import no.romslig.data.run.Runs;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lays runs open, and keeps the last few so: their documents do not change. Works inside of the
 * caller's transaction, which sees its own municipality's runs only.
 */
@Component
class RunShelf {

  private static final int KEPT_OPEN = 4;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Runs runs;
  private final RunDocuments documents;
  private final RunReader reader;
  private final Map<UUID, OpenRun> open =
      new LinkedHashMap<>(KEPT_OPEN, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, OpenRun> eldest) {
          return size() > KEPT_OPEN;
        }
      };

  RunShelf(Runs runs, RunDocuments documents, RunReader reader) {
    this.runs = runs;
    this.documents = documents;
    this.reader = reader;
  }

  /**
   * @throws ApiProblem where there is no such run, or it has no proposal
   */
  OpenRun open(UUID id) {
    var run = runs.findById(id).orElseThrow(Refusals::noSuchRun);
    synchronized (open) {
      var kept = open.get(id);
      if (kept == null) {
        kept = lay(run);
        open.put(id, kept);
      }
      return kept;
    }
  }

  /** Lays a run open whose end may still be undone, and does not keep it so. */
  OpenRun look(UUID id) {
    return lay(runs.findById(id).orElseThrow(Refusals::noSuchRun));
  }

  private OpenRun lay(Run run) {
    var document =
        documents
            .find(run.id(), PROPOSAL)
            .orElseThrow(
                () ->
                    new ApiProblem(
                        HttpStatus.CONFLICT,
                        "no-proposal",
                        "The run has no proposal",
                        "Wait until the run has ended, or order another one."));
    var snapshot = reader.readSnapshot(documents.find(run.id(), SNAPSHOT).orElseThrow());
    var proposal = reader.read(document);
    var items = ProposalItems.of(snapshot, proposal);
    return new OpenRun(
        run,
        snapshot,
        reader.readRuleSet(documents.find(run.id(), RULE_SET).orElseThrow()),
        proposal,
        items,
        new Together(snapshot, items),
        document.sha256(),
        JSON.readTree(document.content()));
  }
}
