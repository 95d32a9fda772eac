package no.romslig.api.fhir.local;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import no.romslig.api.entry.Paged;
import no.romslig.api.entry.RegisterDesk;
import no.romslig.api.entry.Shown;
import no.romslig.api.problem.Checked;
import no.romslig.api.problem.Faults;
import no.romslig.api.request.Paging;
import no.romslig.data.journal.LocalCode;
import no.romslig.data.journal.LocalCodeKind;
import no.romslig.data.journal.LocalCodes;
import no.romslig.data.register.EntryIds;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The municipality's table of what journals' own codes mean. */
@RestController
@RequestMapping(LocalCodeController.PATH)
class LocalCodeController {

  static final String PATH = "/api/v1/local-codes";
  private static final String READ = "READ_LOCAL_CODE";
  private static final int LONGEST_SYSTEM = 500;
  private static final int LONGEST_CODE = 100;

  private final RegisterDesk desk;
  private final LocalCodes codes;
  private final Meanings meanings;
  private final EntryIds ids;

  LocalCodeController(RegisterDesk desk, LocalCodes codes, Meanings meanings, EntryIds ids) {
    this.desk = desk;
    this.codes = codes;
    this.meanings = meanings;
    this.ids = ids;
  }

  /**
   * A code and its meaning.
   *
   * @param system the address of the journal's list, as its messages have it
   * @param code as its messages have it
   * @param kind of which list the meaning is
   * @param meaning a number of Volven 9151, a care form, or a function variable
   */
  record Body(
      @Nullable String system,
      @Nullable String code,
      @Nullable LocalCodeKind kind,
      @Nullable String meaning)
      implements Checked {

    @Override
    public void check(Faults faults, LocalDate today) {
      boolean isSystem =
          system != null
              && system.matches("\\S{1," + LONGEST_SYSTEM + "}")
              && !CodeTranslation.isShared(system);
      faults.demand(
          isSystem,
          "system",
          "the address of a list of the journal's own, without spaces, of "
              + LONGEST_SYSTEM
              + " characters at the most; codes of shared lists are read as they are");
      faults.demand(
          code != null && !code.isBlank() && code.length() <= LONGEST_CODE,
          "code",
          "what the journal sends, of " + LONGEST_CODE + " characters at the most");
      faults.demandSaid(kind, "kind", "SERVICE_TYPE, CARE_FORM or FUNCTION_VARIABLE");
      faults.demandSaid(meaning, "meaning", "a code of the list that kind names");
    }
  }

  /** A code and its meaning. */
  record CodeView(UUID id, String system, String code, LocalCodeKind kind, String meaning) {

    static Shown<CodeView> of(LocalCode it) {
      return Shown.of(it, new CodeView(it.id(), it.system(), it.code(), it.kind(), it.meaning()));
    }
  }

  /** All codes of the municipality's journals. */
  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.MANAGER, Role.EPJ, Role.ADMINISTRATOR})
  @GetMapping
  Paged<CodeView> list(
      SignedIn who,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    var cut = Paging.of(page, size);
    return desk.call(
        who, READ, () -> Paged.of(codes.findAllByOrderById(cut), it -> CodeView.of(it).view()));
  }

  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.MANAGER, Role.EPJ, Role.ADMINISTRATOR})
  @GetMapping("/{id}")
  ResponseEntity<CodeView> read(SignedIn who, @Existing(Thing.LOCAL_CODE) @PathVariable UUID id) {
    return desk.read(who, READ, () -> show(id));
  }

  /** Says what a code means from now on. */
  @AllowedTo(Role.ADMINISTRATOR)
  @PostMapping
  ResponseEntity<CodeView> register(
      SignedIn who,
      @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody Body body) {
    return desk.make(
        new RegisterDesk.Making(who, "REGISTER_LOCAL_CODE", key, body, PATH),
        () -> {
          var system = Objects.requireNonNull(body.system());
          var code = Objects.requireNonNull(body.code());
          var faults = new Faults();
          faults.demand(
              codes.findBySystemAndCode(system, code).isEmpty(),
              "code",
              "a code that has no meaning yet; what it means is changed by PUT");
          var kind = Objects.requireNonNull(body.kind());
          var meaning = meanings.read(kind, Objects.requireNonNull(body.meaning()), faults);
          faults.refuseAny();
          return codes.save(new LocalCode(ids.next(), system, code, kind, meaning)).id();
        },
        this::show);
  }

  /** Says that a code means something else; which code it is, stays. */
  @AllowedTo(Role.ADMINISTRATOR)
  @PutMapping("/{id}")
  ResponseEntity<CodeView> change(
      SignedIn who,
      @Existing(Thing.LOCAL_CODE) @PathVariable UUID id,
      @RequestHeader(value = "If-Match", required = false) @Nullable String seen,
      @RequestBody Body body) {
    return desk.change(
        new RegisterDesk.Changing(who, "CHANGE_LOCAL_CODE", seen),
        () -> codes.findById(id),
        it -> {
          var faults = new Faults();
          faults.demand(it.system().equals(body.system()), "system", "the one that is registered");
          faults.demand(it.code().equals(body.code()), "code", "the one that is registered");
          var kind = Objects.requireNonNull(body.kind());
          var meaning = meanings.read(kind, Objects.requireNonNull(body.meaning()), faults);
          faults.refuseAny();
          it.means(kind, meaning);
        },
        CodeView::of);
  }

  /** The journal does not send it any more; what was told by it stays. */
  @AllowedTo(Role.ADMINISTRATOR)
  @DeleteMapping("/{id}")
  ResponseEntity<Void> remove(
      SignedIn who,
      @Existing(Thing.LOCAL_CODE) @PathVariable UUID id,
      @RequestHeader(value = "If-Match", required = false) @Nullable String seen) {
    return desk.remove(
        new RegisterDesk.Changing(who, "REMOVE_LOCAL_CODE", seen),
        () -> codes.findById(id),
        codes::delete);
  }

  private Shown<CodeView> show(UUID id) {
    return CodeView.of(codes.findById(id).orElseThrow());
  }
}
