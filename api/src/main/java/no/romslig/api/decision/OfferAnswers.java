package no.romslig.api.decision;

import java.util.List;
import no.romslig.api.access.AccessLog;
import no.romslig.api.access.SignedIn;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.data.waiting.CaseFiles;
import org.springframework.stereotype.Component;

/** Answers with offers. */
@Component
class OfferAnswers {

  private static final String READ = "READ_OFFER";

  private final OfferViews views;
  private final CaseFiles cases;
  private final AccessLog log;
  private final RegisterTransactions transactions;

  OfferAnswers(
      OfferViews views, CaseFiles cases, AccessLog log, RegisterTransactions transactions) {
    this.views = views;
    this.cases = cases;
    this.log = log;
    this.transactions = transactions;
  }

  /** The offers, once it is written down who looks at whom. */
  List<OfferView> views(SignedIn user, List<OfferDesk.Course> courses) {
    var persons =
        transactions.call(
            user.acting(READ),
            () ->
                courses.stream()
                    .map(it -> cases.findById(it.offer().caseId()).orElseThrow().personId())
                    .distinct()
                    .toList());
    log.lookedAtSome(user, persons, READ);
    return transactions.call(
        user.acting(READ), () -> courses.stream().map(it -> views.of(user, it)).toList());
  }
}
