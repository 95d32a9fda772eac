package no.romslig.api.decision;

import java.util.Set;
import java.util.UUID;
import no.romslig.data.decision.RegisterRunKind;
import no.romslig.data.decision.RegisterRuns;
import no.romslig.data.run.Runs;
import org.springframework.stereotype.Component;

/** Says from which runs people may decide. Works inside of the caller's transaction. */
@Component
class DecidableRuns {

  private static final Set<RegisterRunKind> DECIDABLE =
      Set.of(RegisterRunKind.DAILY, RegisterRunKind.BY_HAND);

  private final RegisterRuns registerRuns;
  private final Runs runs;

  DecidableRuns(RegisterRuns registerRuns, Runs runs) {
    this.registerRuns = registerRuns;
    this.runs = runs;
  }

  /** Refuses a run that is another municipality's, or came from elsewhere than the registers. */
  void mustBeOwn(UUID runId) {
    if (registerRuns.findById(runId).isEmpty()) {
      throw Refusals.noSuchRun();
    }
  }

  /** Refuses a run that nobody may decide from, or not any more. */
  void mustBeDecidable(UUID runId) {
    var origin = registerRuns.findById(runId).orElseThrow(Refusals::noSuchRun);
    if (!origin.kind().isDecidable()) {
      throw Refusals.notDecidable();
    }
    registerRuns.findByKindInAndIdGreaterThanOrderByIdDesc(DECIDABLE, runId).stream()
        .filter(it -> runs.findById(it.id()).map(run -> run.stepsDone() != null).orElse(false))
        .findFirst()
        .ifPresent(
            newer -> {
              throw Refusals.superseded(newer.id());
            });
  }

  boolean isDecidable(UUID runId) {
    return registerRuns.findById(runId).map(it -> it.kind().isDecidable()).orElse(false)
        && registerRuns.findByKindInAndIdGreaterThanOrderByIdDesc(DECIDABLE, runId).stream()
            .noneMatch(
                it -> runs.findById(it.id()).map(run -> run.stepsDone() != null).orElse(false));
  }
}
