package no.romslig.api.institutions;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import no.romslig.api.entry.Paged;
import no.romslig.api.entry.Position;
import no.romslig.api.entry.RegisterDesk;
import no.romslig.api.entry.Shown;
import no.romslig.api.problem.Checked;
import no.romslig.api.problem.Faults;
import no.romslig.api.request.Paging;
import no.romslig.data.institution.Institution;
import no.romslig.data.institution.InstitutionFacts;
import no.romslig.data.institution.Institutions;
import no.romslig.data.institution.Ward;
import no.romslig.data.institution.Wards;
import no.romslig.data.register.EntryIds;
import org.jspecify.annotations.Nullable;
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

/** Institutions and their wards. */
@RestController
@RequestMapping(InstitutionController.PATH)
class InstitutionController {

  static final String PATH = "/api/v1/institutions";
  private static final String READ = "READ_INSTITUTION";

  private final RegisterDesk desk;
  private final Institutions institutions;
  private final Wards wards;
  private final EntryIds ids;

  InstitutionController(RegisterDesk desk, Institutions institutions, Wards wards, EntryIds ids) {
    this.desk = desk;
    this.institutions = institutions;
    this.wards = wards;
    this.ids = ids;
  }

  /** An institution as it is registered. */
  record Body(
      @Nullable String code,
      @Nullable String name,
      @Nullable Double lat,
      @Nullable Double lon,
      @Nullable Boolean external)
      implements Checked {

    @Override
    public void check(Faults faults, LocalDate today) {
      faults.demandSaid(code, "code", "what documents call it");
      InstitutionController.check(name, lat, lon, faults);
    }
  }

  /** What holds of it from now on; its code stays. */
  record Description(
      @Nullable String name, @Nullable Double lat, @Nullable Double lon, @Nullable Boolean external)
      implements Checked {

    @Override
    public void check(Faults faults, LocalDate today) {
      InstitutionController.check(name, lat, lon, faults);
    }
  }

  /**
   * An institution.
   *
   * @param code what documents call it
   * @param external bought outside the municipality (GEN-08)
   */
  record InstitutionView(
      UUID id,
      String code,
      String name,
      @Nullable Double lat,
      @Nullable Double lon,
      boolean external) {

    static Shown<InstitutionView> of(Institution it) {
      var facts = it.facts();
      return Shown.of(
          it,
          new InstitutionView(
              it.id(), it.code(), facts.name(), facts.lat(), facts.lon(), facts.external()));
    }
  }

  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.MANAGER, Role.EPJ, Role.ADMINISTRATOR})
  @GetMapping
  Paged<InstitutionView> list(
      SignedIn who,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    var cut = Paging.of(page, size);
    return desk.call(
        who,
        READ,
        () -> Paged.of(institutions.findAllByOrderById(cut), it -> InstitutionView.of(it).view()));
  }

  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.MANAGER, Role.EPJ, Role.ADMINISTRATOR})
  @GetMapping("/{id}")
  ResponseEntity<InstitutionView> read(
      SignedIn who, @Existing(Thing.INSTITUTION) @PathVariable UUID id) {
    return desk.read(who, READ, () -> show(id));
  }

  @AllowedTo({Role.CASEWORKER, Role.ADMINISTRATOR})
  @PostMapping
  ResponseEntity<InstitutionView> register(
      SignedIn who,
      @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody Body body) {
    return desk.make(
        new RegisterDesk.Making(who, "REGISTER_INSTITUTION", key, body, PATH),
        () ->
            institutions
                .save(
                    new Institution(
                        ids.next(),
                        Objects.requireNonNull(body.code()),
                        facts(body.name(), body.lat(), body.lon(), body.external())))
                .id(),
        this::show);
  }

  @AllowedTo({Role.CASEWORKER, Role.ADMINISTRATOR})
  @PutMapping("/{id}")
  ResponseEntity<InstitutionView> change(
      SignedIn who,
      @Existing(Thing.INSTITUTION) @PathVariable UUID id,
      @RequestHeader(value = "If-Match", required = false) @Nullable String seen,
      @RequestBody Description body) {
    return desk.change(
        new RegisterDesk.Changing(who, "CHANGE_INSTITUTION", seen),
        () -> institutions.findById(id),
        it -> it.describe(facts(body.name(), body.lat(), body.lon(), body.external())),
        InstitutionView::of);
  }

  /** A ward as it is registered. */
  record WardBody(@Nullable String code, @Nullable String name) implements Checked {

    @Override
    public void check(Faults faults, LocalDate today) {
      faults.demandSaid(code, "code", "what documents call it");
      faults.demandSaid(name, "name", "what it is called");
    }
  }

  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.MANAGER, Role.EPJ, Role.ADMINISTRATOR})
  @GetMapping("/{id}/wards")
  List<WardView> wards(SignedIn who, @Existing(Thing.INSTITUTION) @PathVariable UUID id) {
    return desk.call(
        who,
        READ,
        () ->
            wards.findByInstitutionIdOrderById(id).stream()
                .map(it -> WardView.of(it).view())
                .toList());
  }

  @AllowedTo({Role.CASEWORKER, Role.ADMINISTRATOR})
  @PostMapping("/{id}/wards")
  ResponseEntity<WardView> registerWard(
      SignedIn who,
      @Existing(Thing.INSTITUTION) @PathVariable UUID id,
      @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody WardBody body) {
    return desk.make(
        new RegisterDesk.Making(who, "REGISTER_WARD", key, body, WardController.PATH),
        () ->
            wards
                .save(
                    new Ward(
                        ids.next(),
                        id,
                        Objects.requireNonNull(body.code()),
                        Objects.requireNonNull(body.name())))
                .id(),
        made -> WardView.of(wards.findById(made).orElseThrow()));
  }

  private Shown<InstitutionView> show(UUID id) {
    return InstitutionView.of(institutions.findById(id).orElseThrow());
  }

  private static void check(
      @Nullable String name, @Nullable Double lat, @Nullable Double lon, Faults faults) {
    faults.demandSaid(name, "name", "what it is called");
    Position.check("", lat, lon, faults);
  }

  private static InstitutionFacts facts(
      @Nullable String name,
      @Nullable Double lat,
      @Nullable Double lon,
      @Nullable Boolean external) {
    return new InstitutionFacts(
        Objects.requireNonNull(name), lat, lon, Boolean.TRUE.equals(external));
  }
}
