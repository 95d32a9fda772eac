package no.romslig.api.matters;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Looks;
import no.romslig.api.access.Role;
import no.romslig.api.access.ShowsPersons;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import no.romslig.api.entry.RegisterDesk;
import no.romslig.api.entry.Shown;
import no.romslig.api.problem.CheckedFurther;
import no.romslig.api.problem.Faults;
import no.romslig.data.institution.Institutions;
import no.romslig.data.matter.Matter;
import no.romslig.data.matter.PreferredInstitution;
import no.romslig.data.matter.PreferredInstitutions;
import no.romslig.data.register.EntryIds;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Institutions that are preferred: wishes, no vetoes (LT-10). The first registered comes first. */
@RestController
class PreferenceController {

  private static final String PATH = "/api/v1/preferences";
  private static final String READ = "READ_PREFERENCE";
  private static final String REGISTER = "REGISTER_PREFERENCE";

  private final RegisterDesk desk;
  private final PreferredInstitutions preferences;
  private final Institutions institutions;
  private final Matters matters;
  private final EntryIds ids;

  PreferenceController(
      RegisterDesk desk,
      PreferredInstitutions preferences,
      Institutions institutions,
      Matters matters,
      EntryIds ids) {
    this.desk = desk;
    this.preferences = preferences;
    this.institutions = institutions;
    this.matters = matters;
    this.ids = ids;
  }

  /** A wish, for exactly one thing. */
  record Body(
      @Nullable UUID institutionId,
      @Nullable UUID caseId,
      @Nullable UUID grantId,
      @Nullable UUID shortStayId)
      implements CheckedFurther {

    @Override
    public void check(Faults faults, LocalDate today) {
      check(faults);
    }

    void check(Faults faults) {
      faults.demandSaid(institutionId, "institutionId", "an institution of the municipality");
      faults.demandOne("caseId, grantId, shortStayId", caseId, grantId, shortStayId);
    }

    Matter matter() {
      return new Matter(caseId, grantId, shortStayId);
    }
  }

  /** A wish. */
  record PreferenceView(
      UUID id,
      UUID institutionId,
      @Nullable UUID caseId,
      @Nullable UUID grantId,
      @Nullable UUID shortStayId,
      @JsonIgnore List<UUID> personsShown)
      implements ShowsPersons {}

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/api/v1/cases/{id}/preferences")
  List<PreferenceView> ofCase(SignedIn who, @Existing(Thing.CASE) @PathVariable UUID id) {
    return all(who, Matter.ofCase(id));
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/api/v1/respite-grants/{id}/preferences")
  List<PreferenceView> ofGrant(SignedIn who, @Existing(Thing.GRANT) @PathVariable UUID id) {
    return all(who, Matter.ofGrant(id));
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/api/v1/short-stays/{id}/preferences")
  List<PreferenceView> ofStay(SignedIn who, @Existing(Thing.SHORT_STAY) @PathVariable UUID id) {
    return all(who, Matter.ofShortStay(id));
  }

  private List<PreferenceView> all(SignedIn who, Matter matter) {
    return desk.call(
        who,
        READ,
        () ->
            preferences.findAllByOrderById().stream()
                .filter(it -> it.matter().equals(matter))
                .map(it -> show(it).view())
                .toList());
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping(PATH + "/{id}")
  ResponseEntity<PreferenceView> read(
      SignedIn who, @Existing(Thing.PREFERENCE) @PathVariable UUID id) {
    return desk.read(who, READ, () -> show(preferences.findById(id).orElseThrow()));
  }

  @Looks(REGISTER)
  @AllowedTo(Role.CASEWORKER)
  @PostMapping(PATH)
  ResponseEntity<PreferenceView> register(
      SignedIn who,
      @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody Body body) {
    return desk.make(
        new RegisterDesk.Making(who, REGISTER, key, body, PATH),
        () -> {
          var faults = new Faults();
          body.check(faults);
          var institution = body.institutionId();
          faults.demand(
              institution == null || institutions.findById(institution).isPresent(),
              "institutionId",
              "an institution of the municipality");
          matters.check(body.matter(), faults);
          faults.refuseAny();
          return preferences
              .save(
                  new PreferredInstitution(
                      ids.next(), Objects.requireNonNull(institution), body.matter()))
              .id();
        },
        made -> show(preferences.findById(made).orElseThrow()));
  }

  /** It is no wish any more. */
  @AllowedTo(Role.CASEWORKER)
  @DeleteMapping(PATH + "/{id}")
  ResponseEntity<Void> takeBack(
      SignedIn who,
      @Existing(Thing.PREFERENCE) @PathVariable UUID id,
      @RequestHeader(value = "If-Match", required = false) @Nullable String seen) {
    return desk.remove(
        new RegisterDesk.Changing(who, "REMOVE_PREFERENCE", seen),
        () -> preferences.findById(id),
        preferences::delete);
  }

  private Shown<PreferenceView> show(PreferredInstitution it) {
    var about = it.matter();
    return Shown.of(
        it,
        new PreferenceView(
            it.id(),
            it.institutionId(),
            about.caseId(),
            about.grantId(),
            about.shortStayId(),
            matters.persons(about)));
  }
}
