package no.romslig.api.decision;

import java.util.Arrays;
import java.util.function.Supplier;
import no.romslig.api.request.Once;
import no.romslig.api.request.RequestKey;
import no.romslig.data.decision.Decision;
import no.romslig.data.decision.Decisions;
import no.romslig.data.register.Acting;
import org.springframework.stereotype.Component;

/**
 * Decides once for each key of a request, however often it is sent. Works inside of the caller's
 * transaction, before anything else in it.
 */
@Component
class Repeats {

  private final Once once;
  private final Decisions decisions;

  Repeats(Once once, Decisions decisions) {
    this.once = once;
    this.decisions = decisions;
  }

  /**
   * What the work decides, or the same request has decided before.
   *
   * @param order as it was sent
   * @throws no.romslig.api.problem.ApiProblem where it has no key, or one that came before with
   *     something else or from someone else
   */
  Decision decide(Acting acting, DecisionDesk.Order order, Supplier<Decision> work) {
    var sent =
        Arrays.asList(order.runId(), order.keys(), order.verb(), order.deviation(), order.price());
    var key = RequestKey.of(order.requestKey(), acting.subject(), sent);
    return decisions.findById(once.make(key, () -> work.get().id())).orElseThrow();
  }
}
