package no.romslig.api.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import no.romslig.api.register.LeftOut.Kind;
import no.romslig.solver.check.SnapshotReader;
import no.romslig.solver.check.SnapshotReading;
import no.romslig.solver.json.Documents;
import no.romslig.solver.json.SnapshotWriter;
import no.romslig.solver.sample.Samples;
import no.romslig.solver.snapshot.Closure;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Unit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One row that the check refuses does not stop a whole municipality's runs. */
class SieveTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Snapshot TOWN = Samples.generate("fjordvik", 1);

  private final SnapshotReader reader = new SnapshotReader();
  private final Sieve sieve = new Sieve(reader);

  @Test
  void leavesATownWithoutFaultAsItIs() {
    var sifted = sieve.sift(TOWN);

    assertThat(sifted.snapshot()).isSameAs(TOWN);
    assertThat(sifted.leftOut()).isEmpty();
  }

  @Test
  void takesOutCasesMovesAndCouplesEachWithItsFaults() {
    var town =
        changed(
            document -> {
              row(document, "cases", 2).withArray("careForms").add("SHORT_TERM");
              row(document, "relocations", 1).put("needClass", 17);
              ((ArrayNode) row(document, "couples", 0).get("personIds")).set(1, "nobody");
            });

    var sifted = sieve.sift(town);

    assertThat(sifted.leftOut())
        .extracting(LeftOut::kind, LeftOut::code)
        .containsExactlyInAnyOrder(
            tuple(Kind.CASE, TOWN.cases().get(2).id().value()),
            tuple(Kind.RELOCATION, TOWN.relocations().get(1).personId().value()),
            tuple(Kind.COUPLE, TOWN.couples().get(0).id().value()));
    assertThat(sifted.leftOut())
        .allSatisfy(it -> assertThat(it.faults()).isNotEmpty())
        .flatExtracting(LeftOut::faults)
        .noneMatch(fault -> fault.contains("nobody") || fault.contains("17"));
    assertThat(sifted.snapshot().cases()).hasSize(TOWN.cases().size() - 1);
    isFaultless(sifted.snapshot());
  }

  @Test
  void closesTheUnitOfAResidentWhomTheDocumentCannotTell() {
    var resident = TOWN.occupancies().getFirst();
    var town =
        changed(
            document -> {
              var again = row(document, "occupancies", 0).deepCopy();
              var free = freeUnit();
              again.put("unitId", free.id().value());
              ((ArrayNode) document.get("occupancies")).add(again);
            });

    var sifted = sieve.sift(town);

    assertThat(sifted.leftOut())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.kind()).isEqualTo(Kind.RESIDENT);
              assertThat(it.code()).isEqualTo(resident.personId().value());
              assertThat(it.faults()).containsExactly("TWO_HOMES");
            });
    assertThat(unit(sifted.snapshot(), freeUnit().id().value()).closures())
        .contains(new Closure(resident.from(), resident.to(), null));
    isFaultless(sifted.snapshot());
  }

  @Test
  void countsWhoseAbsenceIsFaultyAsPresent() {
    var town =
        changed(
            document -> {
              var absence =
                  JSON.createObjectNode().put("from", "2000-01-03").put("to", "2000-01-09");
              absence.put("mayBeLent", false);
              row(document, "occupancies", 0).withArray("absences").add(absence);
            });

    var sifted = sieve.sift(town);

    assertThat(sifted.leftOut()).extracting(LeftOut::kind).containsExactly(Kind.ABSENCE);
    assertThat(sifted.snapshot().occupancies()).hasSize(TOWN.occupancies().size());
    isFaultless(sifted.snapshot());
  }

  @Test
  void takesOutAGrantAndKeepsThePlacesOfItsStays() {
    var published = JSON.createObjectNode().put("unitId", freeUnit().id().value());
    published.put("from", TOWN.asOf().toString()).put("to", TOWN.asOf().plusDays(7).toString());
    var town =
        changed(
            document ->
                row(document, "respiteGrants", 0)
                    .put("cycleNights", 0)
                    .putArray("published")
                    .add(published));

    var sifted = sieve.sift(town);

    var grant = TOWN.respiteGrants().getFirst().id().value();
    assertThat(sifted.leftOut())
        .extracting(LeftOut::kind, LeftOut::code)
        .containsExactly(tuple(Kind.GRANT, grant));
    assertThat(sifted.snapshot().respiteGrants()).noneMatch(it -> it.id().value().equals(grant));
    assertThat(unit(sifted.snapshot(), freeUnit().id().value()).closures())
        .contains(new Closure(TOWN.asOf(), TOWN.asOf().plusDays(7), null));
    isFaultless(sifted.snapshot());
  }

  @Test
  void takesOutADecisionWithWhatItIsAboutAndKeepsThePlace() {
    var file = TOWN.cases().getFirst().id().value();
    var town =
        changed(
            document -> {
              for (int i = 0; i < 2; i++) {
                document
                    .withArray("commitments")
                    .addObject()
                    .put("kind", "PLACEMENT")
                    .put("refId", file)
                    .put("unitId", freeUnit().id().value())
                    .put("from", TOWN.asOf().plusDays(i).toString());
              }
            });

    var sifted = sieve.sift(town);

    assertThat(sifted.leftOut())
        .extracting(LeftOut::kind, LeftOut::code)
        .containsOnly(tuple(Kind.COMMITMENT, file));
    assertThat(sifted.snapshot().cases()).noneMatch(it -> it.id().value().equals(file));
    assertThat(sifted.snapshot().commitments()).noneMatch(it -> it.refId().equals(file));
    assertThat(unit(sifted.snapshot(), freeUnit().id().value()).closures()).isNotEmpty();
    isFaultless(sifted.snapshot());
  }

  @Test
  void takesOutAUnitAndAPersonWithWhateverRestsOnThem() {
    var applicant = TOWN.cases().getFirst().personId().value();
    var town =
        changed(
            document -> {
              for (var person : document.get("persons")) {
                if (person.get("id").stringValue().equals(applicant)) {
                  ((ObjectNode) person).put("birthDate", "2999-01-01");
                }
              }
              var unit = (ObjectNode) document.at("/institutions/0/wards/0/units/0");
              unit.put("capacity", 17);
            });
    var unit = TOWN.institutions().getFirst().wards().getFirst().units().getFirst();

    var sifted = sieve.sift(town);

    assertThat(sifted.leftOut())
        .extracting(LeftOut::kind, LeftOut::code)
        .contains(
            tuple(Kind.UNIT, unit.id().value()),
            tuple(Kind.PERSON, applicant),
            tuple(Kind.CASE, TOWN.cases().getFirst().id().value()));
    assertThat(sifted.snapshot().cases()).noneMatch(it -> it.declined().contains(unit.id()));
    isFaultless(sifted.snapshot());
  }

  @Test
  void leavesToTheCheckWhatNothingCanBeLeftOutFor() {
    var town =
        changed(
            document -> {
              ((ObjectNode) document.at("/institutions/0/position")).put("lat", 999);
              row(document, "relocations", 1).put("needClass", 17);
            });

    var sifted = sieve.sift(town);

    assertThat(sifted.snapshot()).isSameAs(town);
    assertThat(sifted.leftOut()).isEmpty();
  }

  private static Snapshot changed(Consumer<ObjectNode> change) {
    var document = (ObjectNode) JSON.readTree(new SnapshotWriter().text(TOWN));
    var choice = JSON.createObjectNode();
    choice.set("base", document.get("ruleSet"));
    choice.putObject("overrides");
    document.set("ruleSet", choice);
    change.accept(document);
    return Documents.bind(document, Snapshot.class);
  }

  private static ObjectNode row(JsonNode document, String list, int index) {
    return (ObjectNode) Objects.requireNonNull(document.get(list).get(index));
  }

  private static Unit freeUnit() {
    var taken = TOWN.occupancies().stream().map(it -> it.unitId()).toList();
    return units(TOWN).stream()
        .filter(it -> !taken.contains(it.id()) && it.closures().isEmpty())
        .filter(it -> it.careForm() == TOWN.occupancies().getFirst().careForm())
        .findFirst()
        .orElseThrow();
  }

  private static Unit unit(Snapshot snapshot, String id) {
    return units(snapshot).stream()
        .filter(it -> it.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<Unit> units(Snapshot snapshot) {
    return snapshot.institutions().stream()
        .flatMap(house -> house.wards().stream())
        .flatMap(ward -> ward.units().stream())
        .toList();
  }

  private void isFaultless(Snapshot snapshot) {
    var text = new SnapshotWriter().text(snapshot).getBytes(StandardCharsets.UTF_8);
    assertThat(reader.read(text)).isInstanceOf(SnapshotReading.Read.class);
  }
}
