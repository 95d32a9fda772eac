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
import no.romslig.api.entry.RegisterDesk;
import no.romslig.api.problem.Checked;
import no.romslig.api.problem.Faults;
import no.romslig.data.institution.Unit;
import no.romslig.data.institution.Units;
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
import org.springframework.web.bind.annotation.RestController;

/** Wards and the units in them. */
@RestController
@RequestMapping(WardController.PATH + "/{id}")
class WardController {

  static final String PATH = "/api/v1/wards";
  private static final String READ = "READ_INSTITUTION";

  private final RegisterDesk desk;
  private final Wards wards;
  private final Units units;
  private final EntryIds ids;

  WardController(RegisterDesk desk, Wards wards, Units units, EntryIds ids) {
    this.desk = desk;
    this.wards = wards;
    this.units = units;
    this.ids = ids;
  }

  /** What a ward is called from now on. */
  record NameBody(@Nullable String name) implements Checked {

    @Override
    public void check(Faults faults, LocalDate today) {
      faults.demandSaid(name, "name", "what it is called");
    }
  }

  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.MANAGER, Role.EPJ, Role.ADMINISTRATOR})
  @GetMapping
  ResponseEntity<WardView> read(SignedIn who, @Existing(Thing.WARD) @PathVariable UUID id) {
    return desk.read(who, READ, () -> WardView.of(wards.findById(id).orElseThrow()));
  }

  @AllowedTo({Role.CASEWORKER, Role.ADMINISTRATOR})
  @PutMapping
  ResponseEntity<WardView> rename(
      SignedIn who,
      @Existing(Thing.WARD) @PathVariable UUID id,
      @RequestHeader(value = "If-Match", required = false) @Nullable String seen,
      @RequestBody NameBody body) {
    return desk.change(
        new RegisterDesk.Changing(who, "CHANGE_WARD", seen),
        () -> wards.findById(id),
        it -> it.rename(Objects.requireNonNull(body.name())),
        WardView::of);
  }

  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.MANAGER, Role.EPJ, Role.ADMINISTRATOR})
  @GetMapping("/units")
  List<UnitView> units(SignedIn who, @Existing(Thing.WARD) @PathVariable UUID id) {
    return desk.call(
        who,
        READ,
        () -> units.findByWardIdOrderById(id).stream().map(it -> UnitView.of(it).view()).toList());
  }

  /**
   * A unit as it is registered.
   *
   * @param capacity 1 or 2, for good: a room that is rebuilt is another unit
   */
  record UnitBody(
      @Nullable String code, @Nullable Integer capacity, @Nullable UnitDescription facts)
      implements Checked {

    @Override
    public void check(Faults faults, LocalDate today) {
      faults.demandSaid(code, "code", "what documents call it");
      faults.demandRange(capacity, 1, 2, "capacity");
      if (facts == null) {
        faults.add("facts", "what the unit is");
      } else {
        facts.check("facts.", faults);
      }
    }
  }

  @AllowedTo({Role.CASEWORKER, Role.ADMINISTRATOR})
  @PostMapping("/units")
  ResponseEntity<UnitView> registerUnit(
      SignedIn who,
      @Existing(Thing.WARD) @PathVariable UUID id,
      @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody UnitBody body) {
    return desk.make(
        new RegisterDesk.Making(who, "REGISTER_UNIT", key, body, UnitController.PATH),
        () ->
            units
                .save(
                    new Unit(
                        ids.next(),
                        id,
                        Objects.requireNonNull(body.code()),
                        Objects.requireNonNull(body.capacity()),
                        null,
                        Objects.requireNonNull(body.facts()).facts()))
                .id(),
        made -> UnitView.of(units.findById(made).orElseThrow()));
  }
}
