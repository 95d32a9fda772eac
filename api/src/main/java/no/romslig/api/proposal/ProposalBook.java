package no.romslig.api.proposal;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.romslig.api.planning.RunReader;
import no.romslig.data.register.Acting;
import no.romslig.data.run.RunDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Opens proposals, and keeps the last few open: reading a large town takes seconds, and a reader
 * comes back for the next case.
 */
@Component
class ProposalBook {

  private static final int KEPT_OPEN = 4;

  private final RunReader reader;
  private final Map<UUID, Kept> kept =
      new LinkedHashMap<>(KEPT_OPEN, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Kept> eldest) {
          return size() > KEPT_OPEN;
        }
      };

  private record Kept(String sha256, SoftReference<OpenProposal> open) {}

  ProposalBook(RunReader reader) {
    this.reader = reader;
  }

  /**
   * The run's proposal, or the best so far; empty where it has none, or where it is another
   * municipality's.
   */
  Optional<OpenProposal> open(Acting acting, UUID run) {
    return reader.proposal(acting, run).map(document -> open(acting, run, document));
  }

  private synchronized OpenProposal open(Acting acting, UUID run, RunDocument document) {
    var last = last(run, document.sha256());
    if (last != null) {
      return last;
    }
    var open =
        new OpenProposal(
            reader.snapshot(acting, run), reader.ruleSet(acting, run), reader.read(document));
    kept.put(run, new Kept(document.sha256(), new SoftReference<>(open)));
    return open;
  }

  private @Nullable OpenProposal last(UUID run, String sha256) {
    var found = kept.get(run);
    return found != null && found.sha256().equals(sha256) ? found.open().get() : null;
  }
}
