package no.romslig.api.decision;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.romslig.api.request.Today;
import no.romslig.data.decision.RegisterRun;
import no.romslig.data.decision.RegisterRunKind;
import no.romslig.data.decision.RegisterRuns;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * Says from which runs people may decide: from the proposal of the latest day that has come, and of
 * that day from the newest. A look at another day takes the place of none. Works inside of the
 * caller's transaction.
 */
@Component
class DecidableRuns {

  private static final Set<RegisterRunKind> DECIDABLE =
      Set.of(RegisterRunKind.DAILY, RegisterRunKind.BY_HAND);

  private final RegisterRuns registerRuns;
  private final Today today;

  DecidableRuns(RegisterRuns registerRuns, Today today) {
    this.registerRuns = registerRuns;
    this.today = today;
  }

  /** Refuses a run that is another municipality's, or came from elsewhere than the registers. */
  void mustBeOwn(UUID runId) {
    if (registerRuns.findById(runId).isEmpty()) {
      throw Refusals.noSuchRun();
    }
  }

  /** Refuses a run that nobody may decide from, or not yet, or not any more. */
  void mustBeDecidable(UUID runId) {
    var origin = registerRuns.findById(runId).orElseThrow(Refusals::noSuchRun);
    if (!origin.kind().isDecidable()) {
      throw Refusals.notDecidable();
    }
    if (isAhead(origin)) {
      throw Refusals.dayAhead();
    }
    newerThan(origin)
        .ifPresent(
            newer -> {
              throw Refusals.superseded(newer.id());
            });
  }

  /** The one from which people decide now. */
  Optional<UUID> current() {
    return proposed().map(RegisterRun::id);
  }

  /**
   * The one from which people decided until this one came; empty where they do not decide from it.
   */
  Optional<UUID> before(UUID current) {
    var both = registerRuns.findProposed(DECIDABLE, today.date(), PageRequest.of(0, 2));
    return both.size() == 2 && both.getFirst().id().equals(current)
        ? Optional.of(both.getLast().id())
        : Optional.empty();
  }

  boolean isDecidable(UUID runId) {
    return registerRuns
        .findById(runId)
        .filter(it -> it.kind().isDecidable())
        .filter(it -> !isAhead(it))
        .filter(it -> newerThan(it).isEmpty())
        .isPresent();
  }

  private boolean isAhead(RegisterRun origin) {
    return origin.asOf().isAfter(today.date());
  }

  private Optional<RegisterRun> newerThan(RegisterRun origin) {
    return proposed()
        .filter(
            it ->
                it.asOf().isAfter(origin.asOf())
                    || (it.asOf().equals(origin.asOf()) && it.id().compareTo(origin.id()) > 0));
  }

  private Optional<RegisterRun> proposed() {
    return registerRuns.findProposed(DECIDABLE, today.date(), PageRequest.of(0, 1)).stream()
        .findFirst();
  }
}
