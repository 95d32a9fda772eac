package no.romslig.api.correspondence;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.romslig.api.access.AccessLog;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.EmergencyAccess;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import no.romslig.api.letter.send.Channel;
import no.romslig.api.request.EntityTag;
import no.romslig.api.request.Paging;
import no.romslig.data.letter.LetterDesk;
import no.romslig.data.letter.LetterFile;
import no.romslig.data.letter.LetterFiles;
import no.romslig.data.register.RegisterTransactions;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Letters: listed, read, put into own words, approved, sent or handed over. */
@RestController
@RequestMapping(LetterController.LETTERS)
class LetterController {

  static final String LETTERS = "/api/v1/letters";

  private static final String READ = "READ_LETTER";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final LetterFiles files;
  private final LetterBook book;
  private final LetterDesk desk;
  private final LetterViews views;
  private final Rendering rendering;
  private final Approving approving;
  private final Sending sending;
  private final HandingOver handingOver;
  private final ProtectedAddresses guarded;
  private final EmergencyAccess emergencies;
  private final AccessLog log;
  private final RegisterTransactions transactions;

  LetterController(
      LetterFiles files,
      LetterBook book,
      LetterDesk desk,
      LetterViews views,
      Rendering rendering,
      Approving approving,
      Sending sending,
      HandingOver handingOver,
      ProtectedAddresses guarded,
      EmergencyAccess emergencies,
      AccessLog log,
      RegisterTransactions transactions) {
    this.files = files;
    this.book = book;
    this.desk = desk;
    this.views = views;
    this.rendering = rendering;
    this.approving = approving;
    this.sending = sending;
    this.handingOver = handingOver;
    this.guarded = guarded;
    this.emergencies = emergencies;
    this.log = log;
    this.transactions = transactions;
  }

  /** Letters, the newest first; of a person, a decision or a case where that is asked for. */
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping
  LetterView.Page list(
      SignedIn user,
      @RequestParam(required = false) @Nullable UUID person,
      @RequestParam(required = false) @Nullable UUID decision,
      @RequestParam(required = false) @Nullable UUID caseId,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    var cut = Paging.of(page, size);
    var found =
        transactions.call(
            user.acting("LIST_LETTERS"),
            () -> {
              var some = find(person, decision, caseId, cut);
              return new PageImpl<>(book.of(some.getContent()), cut, some.getTotalElements());
            });
    return new LetterView.Page(
        views.of(user, found.getContent(), READ), page, size, found.getTotalElements());
  }

  private Page<LetterFile> find(
      @Nullable UUID person, @Nullable UUID decision, @Nullable UUID caseId, Pageable cut) {
    if (person != null) {
      return files.findByLabelPersonIdOrderByIdDesc(person, cut);
    }
    if (decision != null) {
      return files.findByBasisDecisionIdOrderByIdDesc(decision, cut);
    }
    return caseId != null
        ? files.findByBasisCaseIdOrderByIdDesc(caseId, cut)
        : files.findAllByOrderByIdDesc(cut);
  }

  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/{id}")
  ResponseEntity<LetterView> one(SignedIn user, @Existing(Thing.LETTER) @PathVariable UUID id) {
    return told(user, id);
  }

  /**
   * On paper: as it was frozen, or as a draft that says so. Where it shows an address that is
   * protected now, only while an emergency access is open.
   */
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping(path = "/{id}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<byte[]> pdf(SignedIn user, @Existing(Thing.LETTER) @PathVariable UUID id) {
    var isHidden = transactions.call(user.acting(READ), () -> guarded.isShownBy(book.find(id)));
    if (isHidden && !emergencies.isOpen(user, person(user, id))) {
      throw LetterProblems.hiddenAddress(LETTERS + "/" + id);
    }
    return document(user, id, this::paper, MediaType.APPLICATION_PDF, "pdf");
  }

  private byte[] paper(LetterBook.Entry entry) {
    return entry.approval() == null
        ? rendering.pdf(entry.file())
        : desk.document(entry.file().id()).orElseThrow();
  }

  /** The same, with an address that is protected now, to who says why. */
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @PostMapping(path = "/{id}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<byte[]> opened(
      SignedIn user, @Existing(Thing.LETTER) @PathVariable UUID id, @RequestBody Because why) {
    var reason = why.reason() == null ? "" : why.reason().strip().replaceAll("\\s+", " ");
    if (reason.isEmpty()) {
      throw LetterProblems.invalid("reason", "a sentence that says why the document is needed");
    }
    log.lookedFor(user, person(user, id), READ, reason);
    return document(user, id, this::paper, MediaType.APPLICATION_PDF, "pdf");
  }

  /** To be edited; of drafts alone, since what is approved never changes. */
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping(path = "/{id}/docx", produces = WORD)
  ResponseEntity<byte[]> word(SignedIn user, @Existing(Thing.LETTER) @PathVariable UUID id) {
    return document(
        user,
        id,
        entry -> {
          if (entry.approval() != null) {
            throw LetterProblems.wrongState(entry.state());
          }
          return rendering.word(entry.file());
        },
        MediaType.parseMediaType(WORD),
        "docx");
  }

  private ResponseEntity<byte[]> document(
      SignedIn user,
      UUID id,
      Function<LetterBook.Entry, byte[]> form,
      MediaType type,
      String ending) {
    log.looked(user, person(user, id), READ);
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(id + "." + ending).build().toString())
        .body(transactions.call(user.acting(READ), () -> form.apply(book.find(id))));
  }

  private UUID person(SignedIn user, UUID id) {
    return transactions.call(user.acting(READ), () -> book.find(id).file().label().personId());
  }

  /** What tells the archive of it, in the form of KS Fiks Arkiv 1, once it is sent. */
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping(path = "/{id}/archive-message", produces = MediaType.APPLICATION_XML_VALUE)
  ResponseEntity<String> archiveMessage(
      SignedIn user, @Existing(Thing.LETTER) @PathVariable UUID id) {
    var message = sending.archiveMessage(user, id);
    log.looked(user, person(user, id), READ);
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(message);
  }

  /**
   * The caseworker's own words.
   *
   * @param text missing = none
   */
  record Words(@Nullable String text) {}

  /** Puts own words into a draft, in place of those before. */
  @AllowedTo(Role.CASEWORKER)
  @PutMapping("/{id}/words")
  ResponseEntity<LetterView> reword(
      SignedIn user,
      @Existing(Thing.LETTER) @PathVariable UUID id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody Words words) {
    approving.reword(user, id, EntityTag.read(ifMatch), words.text());
    return told(user, id);
  }

  /** Approves and freezes it; a second person where the rule set asks for one. */
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @PostMapping("/{id}/approve")
  ResponseEntity<LetterView> approve(
      SignedIn user,
      @Existing(Thing.LETTER) @PathVariable UUID id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
    approving.approve(user, id, EntityTag.read(ifMatch));
    return told(user, id);
  }

  /**
   * How it goes.
   *
   * @param channel missing = {@code PRINT}
   */
  record Order(@Nullable Channel channel) {}

  /** Hands it over; sent again, it stays as it was sent. */
  @AllowedTo(Role.CASEWORKER)
  @PostMapping("/{id}/send")
  ResponseEntity<LetterView> send(
      SignedIn user,
      @Existing(Thing.LETTER) @PathVariable UUID id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody Order order) {
    var channel = order.channel() == null ? Channel.PRINT : order.channel();
    sending.send(user, id, EntityTag.read(ifMatch), channel);
    return told(user, id);
  }

  /** Registers that it was handed over in person; told again, it stays as it was told. */
  @AllowedTo(Role.CASEWORKER)
  @PostMapping("/{id}/hand-over")
  ResponseEntity<LetterView> handOver(
      SignedIn user,
      @Existing(Thing.LETTER) @PathVariable UUID id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody HandOver handOver) {
    handingOver.register(user, id, EntityTag.read(ifMatch), handOver);
    return told(user, id);
  }

  /** Why. */
  record Because(@Nullable String reason) {}

  /** Not to be used, and not sent either. */
  @AllowedTo(Role.CASEWORKER)
  @PostMapping("/{id}/discard")
  ResponseEntity<LetterView> discard(
      SignedIn user,
      @Existing(Thing.LETTER) @PathVariable UUID id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody Because why) {
    approving.discard(user, id, EntityTag.read(ifMatch), why.reason());
    return told(user, id);
  }

  private ResponseEntity<LetterView> told(SignedIn user, UUID id) {
    var entry = transactions.call(user.acting(READ), () -> book.find(id));
    var view = views.of(user, List.of(entry), READ).getFirst();
    return ResponseEntity.ok().eTag(EntityTag.of(view.version())).body(view);
  }
}
