package no.romslig.api.complaint;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Looks;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import no.romslig.api.problem.Fault;
import no.romslig.api.problem.Faults;
import no.romslig.api.request.EntityTag;
import no.romslig.api.request.Paging;
import no.romslig.api.request.RequestKey;
import no.romslig.api.request.TextLanguage;
import no.romslig.data.complaint.BodyAnswer;
import no.romslig.data.complaint.Complaints;
import no.romslig.data.complaint.RejectionGround;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.solver.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageImpl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Complaints: registered, listed, read, and moved on by commands. */
@RestController
@RequestMapping(ComplaintController.COMPLAINTS)
class ComplaintController {

  static final String COMPLAINTS = "/api/v1/complaints";
  private static final String READ = "READ_COMPLAINT";

  private final Intake intake;
  private final Complaints complaints;
  private final ComplaintBook book;
  private final ComplaintCourse course;
  private final ComplaintViews views;
  private final RegisterTransactions transactions;

  ComplaintController(
      Intake intake,
      Complaints complaints,
      ComplaintBook book,
      ComplaintCourse course,
      ComplaintViews views,
      RegisterTransactions transactions) {
    this.intake = intake;
    this.complaints = complaints;
    this.book = book;
    this.course = course;
    this.views = views;
    this.transactions = transactions;
  }

  /** Registers a complaint on a decision, or on a case's place on the waitlist or refusal. */
  @AllowedTo(Role.CASEWORKER)
  @Looks("REGISTER_COMPLAINT")
  @PostMapping
  ResponseEntity<ComplaintView> register(
      SignedIn user,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestParam(defaultValue = "nb") String lang,
      @RequestBody Intake.Filed filed) {
    var language = TextLanguage.of(lang);
    var sent = RequestKey.of(key, COMPLAINTS, filed);
    var id = intake.register(user.acting("REGISTER_COMPLAINT"), filed, sent);
    var view = view(user, id, language);
    return ResponseEntity.created(URI.create(COMPLAINTS + "/" + id))
        .eTag(EntityTag.of(view.version()))
        .body(view);
  }

  /** Complaints, the newest first. */
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @Looks(READ)
  @GetMapping
  ComplaintView.Page list(
      SignedIn user,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size,
      @RequestParam(defaultValue = "nb") String lang) {
    var cut = Paging.of(page, size);
    var language = TextLanguage.of(lang);
    var found =
        transactions.call(
            user.acting("LIST_COMPLAINTS"),
            () -> {
              var some = complaints.findAllByOrderByIdDesc(cut);
              return new PageImpl<>(book.of(some.getContent()), cut, some.getTotalElements());
            });
    return new ComplaintView.Page(
        views.of(user, found.getContent(), language), page, size, found.getTotalElements());
  }

  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @Looks(READ)
  @GetMapping("/{id}")
  ResponseEntity<ComplaintView> one(
      SignedIn user,
      @Existing(Thing.COMPLAINT) @PathVariable UUID id,
      @RequestParam(defaultValue = "nb") String lang) {
    return told(user, id, TextLanguage.of(lang));
  }

  /** An order: {@code reason}, {@code due}, {@code ground} and {@code answer} where it asks. */
  record OrderBody(
      @Nullable ComplaintCommand command,
      @Nullable LocalDate on,
      @Nullable String reason,
      @Nullable LocalDate due,
      @Nullable RejectionGround ground,
      @Nullable BodyAnswer answer) {}

  /** Moves a complaint on; refused with everything that is in the way at once. */
  @AllowedTo(Role.CASEWORKER)
  @Looks("CHANGE_COMPLAINT")
  @PostMapping("/{id}/commands")
  ResponseEntity<ComplaintView> order(
      SignedIn user,
      @Existing(Thing.COMPLAINT) @PathVariable UUID id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestParam(defaultValue = "nb") String lang,
      @RequestBody OrderBody body) {
    var language = TextLanguage.of(lang);
    var version = EntityTag.read(ifMatch);
    var faults = new ArrayList<Fault>();
    if (body.command() == null) {
      faults.add(new Fault("command", "one of " + List.of(ComplaintCommand.values())));
    }
    if (body.on() == null) {
      faults.add(new Fault("on", "the day it happened"));
    }
    if (body.command() == null || body.on() == null) {
      throw Faults.problem(faults);
    }
    course.carryOut(
        user.acting("COMPLAINT_" + body.command()),
        id,
        version,
        new ComplaintCourse.Order(
            body.command(), body.on(), body.reason(), body.due(), body.ground(), body.answer()),
        language);
    return told(user, id, language);
  }

  private ResponseEntity<ComplaintView> told(SignedIn user, UUID id, Language language) {
    var view = view(user, id, language);
    return ResponseEntity.ok().eTag(EntityTag.of(view.version())).body(view);
  }

  private ComplaintView view(SignedIn user, UUID id, Language language) {
    var entry = transactions.call(user.acting(READ), () -> book.find(id));
    return views.of(user, List.of(entry), language).getFirst();
  }
}
