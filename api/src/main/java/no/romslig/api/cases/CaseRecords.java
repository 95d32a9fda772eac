package no.romslig.api.cases;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import no.romslig.api.access.SignedIn;
import no.romslig.api.request.EntityTag;
import no.romslig.api.request.TextLanguage;
import no.romslig.api.request.Today;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.data.waiting.CaseFile;
import no.romslig.data.waiting.course.CaseChanges;
import no.romslig.data.waiting.course.CaseChanges.Answer.ChangedSince;
import no.romslig.data.waiting.course.CaseChanges.Answer.Made;
import no.romslig.data.waiting.course.CaseChanges.Answer.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Makes changes of a case that are no steps, and answers the case as it is then. */
@Component
class CaseRecords {

  private final RegisterTransactions transactions;
  private final CaseChanges changes;
  private final CaseViews views;
  private final Today today;

  CaseRecords(
      RegisterTransactions transactions, CaseChanges changes, CaseViews views, Today today) {
    this.transactions = transactions;
    this.changes = changes;
    this.views = views;
    this.today = today;
  }

  /**
   * A change that is asked for.
   *
   * @param seen the header {@code If-Match}
   */
  record Change(SignedIn who, UUID caseId, @Nullable String seen, String lang, String command) {}

  ResponseEntity<CaseView> make(Change change, Consumer<CaseFile> work) {
    var language = TextLanguage.of(change.lang());
    int seen = EntityTag.read(change.seen());
    return CaseController.answer(
        transactions.call(
            change.who().acting(change.command()),
            () ->
                switch (changes.change(change.caseId(), seen, work)) {
                  case Made made ->
                      views.show(
                          change.caseId(), language, CaseController.mayCommand(change.who()));
                  case ChangedSince since -> throw EntityTag.changedSince(since.version());
                  case Unknown unknown -> throw CaseProblems.noSuchCase();
                }));
  }

  LocalDate today() {
    return today.date();
  }
}
