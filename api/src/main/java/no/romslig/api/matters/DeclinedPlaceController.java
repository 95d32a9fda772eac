package no.romslig.api.matters;

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
import no.romslig.api.request.Today;
import no.romslig.data.institution.Units;
import no.romslig.data.register.EntryIds;
import no.romslig.data.waiting.CaseFiles;
import no.romslig.data.waiting.DeclinedPlace;
import no.romslig.data.waiting.DeclinedPlaces;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Places that were declined, so that they are not proposed again. Answers to offers register them
 * too; here are those that were declined otherwise.
 */
@RestController
class DeclinedPlaceController {

  private static final String PATH = "/api/v1/declined-places";
  private static final String OF_CASE = "/api/v1/cases/{id}/declined-places";
  private static final String READ = "READ_DECLINED_PLACE";
  private static final String REGISTER = "REGISTER_DECLINED_PLACE";

  private final RegisterDesk desk;
  private final DeclinedPlaces declined;
  private final CaseFiles cases;
  private final Units units;
  private final EntryIds ids;
  private final Today today;

  DeclinedPlaceController(
      RegisterDesk desk,
      DeclinedPlaces declined,
      CaseFiles cases,
      Units units,
      EntryIds ids,
      Today today) {
    this.desk = desk;
    this.declined = declined;
    this.cases = cases;
    this.units = units;
    this.ids = ids;
    this.today = today;
  }

  record Body(@Nullable UUID unitId, @Nullable LocalDate on, @Nullable String reason)
      implements CheckedFurther {

    @Override
    public void check(Faults faults, LocalDate today) {
      faults.demandSaid(unitId, "unitId", "a unit of the municipality");
      faults.demandNotAfter(today, on, "on");
      faults.demandSaid(reason, "reason", "why");
    }
  }

  /** A place that was declined. */
  record DeclinedView(
      UUID id,
      UUID caseId,
      UUID personId,
      UUID unitId,
      @Nullable LocalDate on,
      @Nullable String reason)
      implements ShowsPersons {

    @Override
    public List<UUID> personsShown() {
      return List.of(personId);
    }
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping(OF_CASE)
  List<DeclinedView> ofCase(SignedIn who, @Existing(Thing.CASE) @PathVariable UUID id) {
    return desk.call(
        who,
        READ,
        () -> declined.findByCaseIdOrderById(id).stream().map(it -> show(it).view()).toList());
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping(PATH + "/{id}")
  ResponseEntity<DeclinedView> read(
      SignedIn who, @Existing(Thing.DECLINED_PLACE) @PathVariable UUID id) {
    return desk.read(who, READ, () -> show(declined.findById(id).orElseThrow()));
  }

  @Looks(REGISTER)
  @AllowedTo(Role.CASEWORKER)
  @PostMapping(OF_CASE)
  ResponseEntity<DeclinedView> register(
      SignedIn who,
      @Existing(Thing.CASE) @PathVariable UUID id,
      @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody Body body) {
    return desk.make(
        new RegisterDesk.Making(who, REGISTER, key, body, PATH),
        () -> {
          var faults = new Faults();
          body.check(faults, today.date());
          var unit = body.unitId();
          faults.demand(
              unit == null || units.findById(unit).isPresent(),
              "unitId",
              "a unit of the municipality");
          faults.refuseAny();
          return declined
              .save(
                  new DeclinedPlace(
                      ids.next(), id, Objects.requireNonNull(unit), body.on(), body.reason()))
              .id();
        },
        made -> show(declined.findById(made).orElseThrow()));
  }

  /** It may be proposed again. */
  @AllowedTo(Role.CASEWORKER)
  @DeleteMapping(PATH + "/{id}")
  ResponseEntity<Void> takeBack(
      SignedIn who,
      @Existing(Thing.DECLINED_PLACE) @PathVariable UUID id,
      @RequestHeader(value = "If-Match", required = false) @Nullable String seen) {
    return desk.remove(
        new RegisterDesk.Changing(who, "REMOVE_DECLINED_PLACE", seen),
        () -> declined.findById(id),
        declined::delete);
  }

  private Shown<DeclinedView> show(DeclinedPlace it) {
    var person = cases.findById(it.caseId()).orElseThrow().personId();
    return Shown.of(
        it,
        new DeclinedView(it.id(), it.caseId(), person, it.unitId(), it.declinedOn(), it.reason()));
  }
}
