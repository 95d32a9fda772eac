package no.romslig.api.cases;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Looks;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import no.romslig.api.decision.EndedCases;
import no.romslig.api.problem.Checked;
import no.romslig.api.problem.Faults;
import no.romslig.api.request.EntityTag;
import no.romslig.api.request.Paging;
import no.romslig.api.request.TextLanguage;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.data.waiting.CaseEnd;
import no.romslig.data.waiting.CaseFiles;
import no.romslig.data.waiting.CaseStatus;
import no.romslig.data.waiting.course.CaseAnswer.ChangedSince;
import no.romslig.data.waiting.course.CaseAnswer.Done;
import no.romslig.data.waiting.course.CaseAnswer.Refused;
import no.romslig.data.waiting.course.CaseAnswer.Unknown;
import no.romslig.data.waiting.course.CaseCommand;
import no.romslig.data.waiting.course.CaseCourse;
import no.romslig.data.waiting.course.CaseOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases: listed, read, and moved on by commands. */
@RestController
@RequestMapping(CaseController.CASES)
class CaseController {

  static final String CASES = "/api/v1/cases";

  private final RegisterTransactions transactions;
  private final CaseFiles files;
  private final CaseCourse course;
  private final CaseViews views;
  private final EndedCases ended;

  CaseController(
      RegisterTransactions transactions,
      CaseFiles files,
      CaseCourse course,
      CaseViews views,
      EndedCases ended) {
    this.transactions = transactions;
    this.files = files;
    this.course = course;
    this.views = views;
    this.ended = ended;
  }

  /** An order: {@code reason} where the command asks for one, {@code cause} of END only. */
  record OrderBody(
      @Nullable CaseCommand command,
      @Nullable LocalDate on,
      @Nullable String reason,
      @Nullable CaseEnd cause)
      implements Checked {

    @Override
    public void check(Faults faults, LocalDate today) {
      faults.demandSaid(command, "command", "what is to be done");
      faults.demandSaid(on, "on", "the day on which it happened");
    }
  }

  /** Open cases, in the order in which they were registered. */
  @Looks("LIST_CASES")
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping
  CasePage list(
      SignedIn who,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size,
      @RequestParam(defaultValue = "nb") String lang) {
    var cut = Paging.of(page, size);
    var language = TextLanguage.of(lang);
    return in(
        who.acting("LIST_CASES"),
        () -> {
          var found = files.findUnderWay(cut);
          var shown =
              found.getContent().stream()
                  .map(file -> views.show(file.id(), language, mayCommand(who)).view())
                  .toList();
          return new CasePage(shown, page, size, found.getTotalElements());
        });
  }

  /** A case, with what may be done with it now and why not. */
  @Looks("READ_CASE")
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/{id}")
  ResponseEntity<CaseView> read(
      SignedIn who,
      @Existing(Thing.CASE) @PathVariable UUID id,
      @RequestParam(defaultValue = "nb") String lang) {
    var language = TextLanguage.of(lang);
    return answer(in(who.acting("READ_CASE"), () -> views.show(id, language, mayCommand(who))));
  }

  /**
   * Moves a case on; refused with everything that is in the way at once. A case that ends frees the
   * place that is decided for it.
   */
  @Looks("CHANGE_CASE")
  @AllowedTo(Role.CASEWORKER)
  @PostMapping("/{id}/commands")
  ResponseEntity<CaseView> order(
      SignedIn who,
      @Existing(Thing.CASE) @PathVariable UUID id,
      @RequestHeader(value = "If-Match", required = false) @Nullable String seen,
      @RequestParam(defaultValue = "nb") String lang,
      @RequestBody OrderBody body) {
    var language = TextLanguage.of(lang);
    int version = EntityTag.read(seen);
    var command = Objects.requireNonNull(body.command());
    var on = Objects.requireNonNull(body.on());
    var acting = who.acting(command.name());
    var order = new CaseOrder(command, on, body.reason(), body.cause());
    return answer(
        in(
            acting,
            () ->
                switch (course.carryOutByHand(id, order, version)) {
                  case Done done -> {
                    if (body.cause() != null && done.status() == CaseStatus.ENDED) {
                      ended.free(acting, id, body.cause());
                    }
                    yield views.show(id, language, mayCommand(who));
                  }
                  case Refused(var now, var unmet) -> {
                    var text = new UnmetText(language);
                    throw CaseProblems.unmet(
                        now, unmet.stream().map(each -> UnmetView.of(each, text)).toList());
                  }
                  case ChangedSince changed -> throw EntityTag.changedSince(changed.version());
                  case Unknown unknown -> throw CaseProblems.noSuchCase();
                }));
  }

  private <T> T in(Acting acting, Supplier<T> work) {
    return transactions.call(acting, work);
  }

  static ResponseEntity<CaseView> answer(CaseViews.Shown shown) {
    return ResponseEntity.ok().eTag(EntityTag.of(shown.version())).body(shown.view());
  }

  static boolean mayCommand(SignedIn who) {
    return who.isAny(Role.CASEWORKER);
  }
}
