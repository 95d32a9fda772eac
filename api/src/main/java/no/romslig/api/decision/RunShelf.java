package no.romslig.api.decision;

import static no.romslig.data.run.RunDocumentKind.PROPOSAL;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.romslig.api.planning.RunReader;
import no.romslig.api.problem.ApiProblem;
import no.romslig.data.run.Run;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Lays runs open, and keeps the last few so: their documents do not change. */
@Component
class RunShelf {

  private static final int KEPT_OPEN = 4;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final RunReader reader;
  private final Map<UUID, OpenRun> open =
      new LinkedHashMap<>(KEPT_OPEN, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, OpenRun> eldest) {
          return size() > KEPT_OPEN;
        }
      };

  RunShelf(RunReader reader) {
    this.reader = reader;
  }

  /**
   * @throws ApiProblem where there is no such run, or it has no proposal
   */
  synchronized OpenRun open(UUID id) {
    var kept = open.get(id);
    if (kept == null) {
      kept = lay(reader.run(id).orElseThrow(Refusals::noSuchRun));
      open.put(id, kept);
    }
    return kept;
  }

  private OpenRun lay(Run run) {
    var document =
        reader
            .proposal(run.id())
            .filter(it -> it.id().kind() == PROPOSAL)
            .orElseThrow(
                () ->
                    new ApiProblem(
                        HttpStatus.CONFLICT,
                        "no-proposal",
                        "The run has no proposal",
                        "Wait until the run has ended, or order another one."));
    var snapshot = reader.snapshot(run.id());
    var proposal = reader.read(document);
    var items = ProposalItems.of(snapshot, proposal);
    return new OpenRun(
        run,
        snapshot,
        reader.ruleSet(run.id()),
        proposal,
        items,
        new Together(snapshot, items),
        document.sha256(),
        JSON.readTree(document.content()));
  }
}
