package no.romslig.api.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.romslig.api.ApplicationTest;
import no.romslig.api.planning.RunReader;
import no.romslig.api.register.SnapshotLoader;
import no.romslig.data.decision.RegisterRun;
import no.romslig.data.decision.RegisterRunKind;
import no.romslig.data.decision.RegisterRuns;
import no.romslig.data.municipality.Municipalities;
import no.romslig.data.municipality.PlanningSettings;
import no.romslig.data.register.Acting;
import no.romslig.data.register.EntryIds;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.data.waiting.CaseFacts;
import no.romslig.data.waiting.CaseFiles;
import no.romslig.solver.sample.Samples;
import no.romslig.solver.snapshot.Municipality;
import no.romslig.solver.snapshot.Snapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class DailyRunsTest {

  @Autowired private SnapshotLoader loader;
  @Autowired private Municipalities municipalities;
  @Autowired private PlanningSettings settings;
  @Autowired private RegisterRuns registerRuns;
  @Autowired private RegisterTransactions transactions;
  @Autowired private RegisterRunDesk desk;
  @Autowired private RunReader reader;
  @Autowired private CaseFiles cases;
  @Autowired private EntryIds ids;

  private final Acting acting = new Acting(UUID.randomUUID(), "leader", "TEST");

  @BeforeEach
  void load() {
    var town = Samples.generate("fjordvik", 3);
    loader.load(
        acting,
        new Snapshot(
            town.schemaVersion(),
            new Municipality("6801", "Morgonvik"),
            town.asOf(),
            town.horizonDays(),
            town.ruleSet(),
            town.institutions(),
            town.persons(),
            town.occupancies(),
            town.cases(),
            town.couples(),
            town.relocations(),
            town.respiteGrants(),
            town.shortStays(),
            town.commitments(),
            town.waivers()));
    transactions.run(
        acting,
        () ->
            settings.save(
                settings
                    .findFirstByOrderByIdDesc()
                    .orElseThrow()
                    .withDailyRun(ids.next(), LocalTime.of(6, 30))));
  }

  @Test
  void areOrderedOnceADayByNorwegianTimeAndNameWhatIsHeldOut() throws InterruptedException {
    var held =
        transactions.call(
            acting,
            () -> {
              var file = cases.findByClosedOnNullOrderById().getFirst();
              var facts = file.facts();
              file.describe(
                  new CaseFacts(
                      List.of(),
                      facts.readyFrom(),
                      facts.whereabouts(),
                      facts.interimService(),
                      facts.wishesCareHousing()));
              return file.code();
            });

    at("2026-11-23T05:29:00Z").orderDue();
    assertThat(ordered()).isEmpty();
    at("2026-11-23T05:30:00Z").orderDue();
    at("2026-11-23T19:00:00Z").orderDue();

    var first = ordered();
    assertThat(first)
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.kind()).isEqualTo(RegisterRunKind.DAILY);
              assertThat(it.orderedBy()).isEqualTo("romslig:clock");
              assertThat(it.heldOut()).contains(held, "CARE_FORM");
            });
    waitForEnd(first.getFirst().id());

    at("2026-11-24T06:00:00Z").orderDue();

    assertThat(ordered()).hasSize(2);
    var second = reader.run(acting, ordered().getLast().id()).orElseThrow();
    assertThat(second.previous()).as("from yesterday's").isEqualTo(first.getFirst().id());
    waitForEnd(second.id());
  }

  private DailyRuns at(String now) {
    var clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    return new DailyRuns(municipalities, settings, registerRuns, transactions, desk, clock);
  }

  private List<RegisterRun> ordered() {
    return transactions.call(acting, registerRuns::findAllByOrderById);
  }

  private void waitForEnd(UUID run) throws InterruptedException {
    while (!reader.run(acting, run).orElseThrow().state().isEnd()) {
      Thread.sleep(100);
    }
  }
}
