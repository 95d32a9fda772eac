package no.romslig.api.register;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.romslig.data.municipality.Municipalities;
import no.romslig.data.municipality.PlanningSettings;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.solver.snapshot.Institution;
import no.romslig.solver.snapshot.Municipality;
import no.romslig.solver.snapshot.RuleSetChoice;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Unit;
import no.romslig.solver.snapshot.UnitId;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes down what a municipality's registers say on a day, as the document that a run starts from.
 * The same registers give the same document: everything is listed as it was registered, the first
 * first, and called by its code.
 */
@Service
public class SnapshotAssembler {

  private static final String SCHEMA_VERSION = "1";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final RegisterTransactions transactions;
  private final Municipalities municipalities;
  private final PlanningSettings settings;
  private final SnapshotParts parts;
  private final Sieve sieve;

  SnapshotAssembler(
      RegisterTransactions transactions,
      Municipalities municipalities,
      PlanningSettings settings,
      SnapshotParts parts,
      Sieve sieve) {
    this.transactions = transactions;
    this.municipalities = municipalities;
    this.settings = settings;
    this.parts = parts;
    this.sieve = sieve;
  }

  /**
   * The snapshot of a day, with what is known now. What is over by then is left out.
   *
   * @throws java.util.NoSuchElementException when the municipality has no registers yet
   */
  public Assembly assemble(Acting acting, LocalDate day) {
    return transactions.call(acting, () -> assembled(acting, day));
  }

  /**
   * The same inside of a transaction in which the same one acts.
   *
   * @throws java.util.NoSuchElementException when the municipality has no registers yet
   */
  public Assembly assembleWithin(Acting acting, LocalDate day) {
    return assembled(acting, day);
  }

  private Assembly assembled(Acting acting, LocalDate day) {
    var town = municipalities.findById(acting.municipality()).orElseThrow();
    var setting = settings.findFirstByOrderByIdDesc().orElseThrow();
    var codes = new Codes();
    parts.persons().nameAll(codes);
    var institutions = parts.places().assemble(day, codes);
    var matters = parts.matters().assemble(codes);
    var cases = parts.cases().assemble(matters, day, codes);
    var couples = parts.moves().couples(codes);
    var bookings = parts.bookings().from(day);
    var relocations = parts.moves().relocations(BookingAssembler.residents(bookings), day, codes);
    var grants = parts.stays().grants(BookingAssembler.published(bookings), matters, day, codes);
    var shortStays = parts.stays().shortStays(matters, codes);
    var occupancies = parts.bookings().occupancies(bookings, units(institutions), day, codes);
    var commitments = parts.bookings().commitments(bookings, codes);
    var waivers = parts.waivers().assemble(codes);
    var snapshot =
        new Snapshot(
            SCHEMA_VERSION,
            new Municipality(town.number(), town.name()),
            day,
            setting.horizonDays(),
            new RuleSetChoice(setting.ruleSet(), (ObjectNode) JSON.readTree(setting.overrides())),
            institutions,
            parts.persons().assemble(day, codes),
            occupancies,
            cases.cases(),
            couples,
            relocations.relocations(),
            grants,
            shortStays,
            commitments,
            waivers);
    var heldOut = Stream.concat(cases.heldOut().stream(), relocations.heldOut().stream());
    var sifted = sieve.sift(snapshot);
    return new Assembly(sifted.snapshot(), heldOut.toList(), sifted.leftOut());
  }

  private static Map<UnitId, Unit> units(List<Institution> institutions) {
    return institutions.stream()
        .flatMap(institution -> institution.wards().stream())
        .flatMap(ward -> ward.units().stream())
        .collect(toMap(Unit::id, unit -> unit));
  }
}
