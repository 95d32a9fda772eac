package no.romslig.api.correspondence;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.romslig.api.request.Once;
import no.romslig.api.request.RequestKey;
import no.romslig.data.letter.LetterFile;
import no.romslig.data.letter.LetterFiles;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import org.springframework.stereotype.Service;

/** Drafts the letters of a decision, of a step of a case, or of a complaint, once for each key. */
@Service
class Drafting {

  private final DecisionTelling ofDecisions;
  private final CaseTelling ofCases;
  private final ComplaintTelling ofComplaints;
  private final LetterMaking making;
  private final LetterFiles files;
  private final Once once;
  private final RegisterTransactions transactions;

  Drafting(
      DecisionTelling ofDecisions,
      CaseTelling ofCases,
      ComplaintTelling ofComplaints,
      LetterMaking making,
      LetterFiles files,
      Once once,
      RegisterTransactions transactions) {
    this.ofDecisions = ofDecisions;
    this.ofCases = ofCases;
    this.ofComplaints = ofComplaints;
    this.making = making;
    this.files = files;
    this.once = once;
    this.transactions = transactions;
  }

  /** The letters of a decision on a proposal. */
  List<LetterFile> ofDecision(Acting acting, UUID id, List<Said> said, RequestKey key) {
    return drafted(acting, key, gaps -> ofDecisions.of(id, said, gaps));
  }

  /** The letters of a case that is on the waitlist or refused. */
  List<LetterFile> ofCase(Acting acting, UUID id, Said said, RequestKey key) {
    return drafted(acting, key, gaps -> ofCases.of(id, said, gaps));
  }

  /** The letters of what became of a complaint. */
  List<LetterFile> ofComplaint(Acting acting, UUID id, Said said, RequestKey key) {
    return drafted(acting, key, gaps -> ofComplaints.of(id, said, gaps));
  }

  private List<LetterFile> drafted(Acting acting, RequestKey key, Function<Gaps, Telling> tell) {
    return transactions.call(
        acting,
        () -> {
          var batch =
              once.make(
                  key,
                  () -> {
                    var gaps = new Gaps();
                    return making.make(acting, tell.apply(gaps), gaps);
                  });
          return files.findByBatchIdOrderById(batch);
        });
  }
}
