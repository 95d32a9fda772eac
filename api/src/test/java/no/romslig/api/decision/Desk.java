package no.romslig.api.decision;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import no.romslig.api.daily.RegisterRunDesk;
import no.romslig.api.daily.WhatIf;
import no.romslig.api.planning.RunReader;
import no.romslig.api.register.SnapshotLoader;
import no.romslig.data.decision.Decision;
import no.romslig.data.decision.Deviation;
import no.romslig.data.decision.RegisterRunKind;
import no.romslig.data.decision.Verb;
import no.romslig.data.matter.AssessedFact;
import no.romslig.data.matter.AssessedFacts;
import no.romslig.data.matter.Matter;
import no.romslig.data.register.Acting;
import no.romslig.data.register.EntryIds;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.data.run.Run;
import no.romslig.data.waiting.CaseFiles;
import no.romslig.solver.snapshot.Municipality;
import no.romslig.solver.snapshot.RuleSetChoice;
import no.romslig.solver.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A municipality of the test's own, and its desks. */
public final class Desk {

  private static final AtomicInteger NUMBERS = new AtomicInteger(7600);
  private static final Duration LOOK_EVERY = Duration.ofMillis(100);

  private final ApplicationContext context;
  private final LocalDate day;
  private final UUID municipality = UUID.randomUUID();

  /** Registers filled from the snapshot, under a number of their own. */
  Desk(ApplicationContext context, Snapshot town, String overrides) {
    this.context = context;
    day = town.asOf();
    var own = renumbered(town, String.valueOf(NUMBERS.incrementAndGet()), overrides);
    bean(SnapshotLoader.class).load(acting("loader"), own);
    assess("C3", "LT-07");
    assess("C9", "HDO-08");
  }

  /** What the sample town has forgotten to assess. */
  private void assess(String file, String rule) {
    in(
        () -> {
          var id = bean(CaseFiles.class).findByCode(file).orElseThrow().id();
          var fact =
              new AssessedFact(
                  bean(EntryIds.class).next(), rule, true, day, "lege", Matter.ofCase(id));
          return bean(AssessedFacts.class).save(fact);
        });
  }

  /** The same town under another number and with these rules. */
  public static Snapshot renumbered(Snapshot town, String number, String overrides) {
    var rules = (ObjectNode) JsonMapper.builder().build().readTree(overrides);
    return new Snapshot(
        town.schemaVersion(),
        new Municipality(number, town.municipality().name()),
        town.asOf(),
        town.horizonDays(),
        new RuleSetChoice(town.ruleSet().base(), rules),
        town.institutions(),
        town.persons(),
        town.occupancies(),
        town.cases(),
        town.couples(),
        town.relocations(),
        town.respiteGrants(),
        town.shortStays(),
        town.commitments(),
        town.waivers());
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  Acting acting(String subject) {
    return new Acting(municipality, subject, "TEST");
  }

  Run run() {
    return run(RegisterRunKind.BY_HAND, List.of());
  }

  /** A run of the day from the registers, once it has ended. */
  Run run(RegisterRunKind kind, List<WhatIf> changes) {
    var wish = new RegisterRunDesk.Wish(kind, day, false, 1, 20L, null, changes);
    var run = bean(RegisterRunDesk.class).order(acting("caseworker"), wish);
    while (!run.state().isEnd()) {
      sleep();
      run = bean(RunReader.class).run(acting("caseworker"), run.id()).orElseThrow();
    }
    return run;
  }

  OpenRun open(Run run) {
    return in(() -> bean(RunShelf.class).open(run.id()));
  }

  Decision accept(String subject, UUID run, String key) {
    return decide(subject, run, key, Verb.ACCEPT, null, null);
  }

  Decision decide(
      String subject,
      UUID run,
      String key,
      Verb verb,
      @Nullable Deviation deviation,
      @Nullable String requestKey) {
    var order =
        new DecisionDesk.Order(
            run,
            List.of(key),
            null,
            verb,
            deviation,
            null,
            null,
            requestKey == null ? UUID.randomUUID().toString() : requestKey);
    return bean(DecisionDesk.class).decide(acting(subject), order);
  }

  <T> T in(Supplier<T> work) {
    return bean(RegisterTransactions.class).call(acting("caseworker"), work);
  }

  private static void sleep() {
    try {
      Thread.sleep(LOOK_EVERY);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
