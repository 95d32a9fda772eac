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
import no.romslig.api.entry.FactBody;
import no.romslig.api.entry.RegisterDesk;
import no.romslig.api.entry.Shown;
import no.romslig.data.matter.AssessedFact;
import no.romslig.data.matter.AssessedFacts;
import no.romslig.data.matter.Matter;
import no.romslig.data.register.EntryIds;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * What was assessed of grants and short stays, by the rule that demands it; of cases, it is
 * registered with the case. Only added: the last of a rule counts.
 */
@RestController
class FactController {

  private static final String GRANT = "/api/v1/respite-grants/{id}/facts";
  private static final String STAY = "/api/v1/short-stays/{id}/facts";
  private static final String READ = "READ_FACT";
  private static final String REGISTER = "REGISTER_FACT";

  private final RegisterDesk desk;
  private final AssessedFacts facts;
  private final Matters matters;
  private final EntryIds ids;

  FactController(RegisterDesk desk, AssessedFacts facts, Matters matters, EntryIds ids) {
    this.desk = desk;
    this.facts = facts;
    this.matters = matters;
    this.ids = ids;
  }

  /** What was assessed. */
  record FactView(
      UUID id,
      String rule,
      boolean met,
      LocalDate on,
      String by,
      @JsonIgnore List<UUID> personsShown)
      implements ShowsPersons {}

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping(GRANT)
  List<FactView> ofGrant(SignedIn who, @Existing(Thing.GRANT) @PathVariable UUID id) {
    return all(who, Matter.ofGrant(id));
  }

  @Looks(READ)
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping(STAY)
  List<FactView> ofStay(SignedIn who, @Existing(Thing.SHORT_STAY) @PathVariable UUID id) {
    return all(who, Matter.ofShortStay(id));
  }

  @Looks(REGISTER)
  @AllowedTo(Role.CASEWORKER)
  @PostMapping(GRANT)
  ResponseEntity<FactView> registerOfGrant(
      SignedIn who,
      @Existing(Thing.GRANT) @PathVariable UUID id,
      @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody FactBody body) {
    return register(who, key, body, Matter.ofGrant(id), GRANT.replace("{id}", id.toString()));
  }

  @Looks(REGISTER)
  @AllowedTo(Role.CASEWORKER)
  @PostMapping(STAY)
  ResponseEntity<FactView> registerOfStay(
      SignedIn who,
      @Existing(Thing.SHORT_STAY) @PathVariable UUID id,
      @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody FactBody body) {
    return register(who, key, body, Matter.ofShortStay(id), STAY.replace("{id}", id.toString()));
  }

  private List<FactView> all(SignedIn who, Matter matter) {
    return desk.call(
        who,
        READ,
        () ->
            facts.findAllByOrderById().stream()
                .filter(it -> it.matter().equals(matter))
                .map(it -> show(it).view())
                .toList());
  }

  private ResponseEntity<FactView> register(
      SignedIn who, @Nullable String key, FactBody body, Matter matter, String path) {
    return desk.make(
        new RegisterDesk.Making(who, REGISTER, key, body, path),
        () ->
            facts
                .save(
                    new AssessedFact(
                        ids.next(),
                        Objects.requireNonNull(body.rule()),
                        Objects.requireNonNull(body.met()),
                        Objects.requireNonNull(body.on()),
                        who.subject(),
                        matter))
                .id(),
        made -> show(facts.findById(made).orElseThrow()));
  }

  private Shown<FactView> show(AssessedFact it) {
    return Shown.of(
        it,
        new FactView(
            it.id(),
            it.rule(),
            it.met(),
            it.assessedOn(),
            it.assessedBy(),
            matters.persons(it.matter())));
  }
}
