package no.romslig.api.daily;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.romslig.api.planning.RunCounter;
import no.romslig.api.planning.RunCounter.Checked;
import no.romslig.api.planning.RunCounter.Manner;
import no.romslig.api.problem.ApiProblem;
import no.romslig.api.register.Assembly;
import no.romslig.api.register.SnapshotAssembler;
import no.romslig.data.decision.RegisterRun;
import no.romslig.data.decision.RegisterRunKind;
import no.romslig.data.decision.RegisterRuns;
import no.romslig.data.municipality.PlanningSettings;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.data.run.Run;
import no.romslig.data.run.Runs;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Orders runs that start from the registers. */
@Service
public class RegisterRunDesk {

  /** An older proposal says too little of today. */
  private static final int PREVIOUS_DAYS = 7;

  private static final int LOOK_BACK = 10;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final SnapshotAssembler assembler;
  private final RegisterTransactions transactions;
  private final RegisterRuns registerRuns;
  private final PlanningSettings settings;
  private final RunCounter counter;
  private final Runs runs;

  RegisterRunDesk(
      SnapshotAssembler assembler,
      RegisterTransactions transactions,
      RegisterRuns registerRuns,
      PlanningSettings settings,
      RunCounter counter,
      Runs runs) {
    this.assembler = assembler;
    this.transactions = transactions;
    this.registerRuns = registerRuns;
    this.settings = settings;
    this.counter = counter;
    this.runs = runs;
  }

  /**
   * What is asked for.
   *
   * @param fresh not from the last proposal, even where there is one
   * @param changes what is imagined; empty unless {@code kind} is {@code WHAT_IF}
   */
  public record Wish(
      RegisterRunKind kind,
      LocalDate day,
      boolean fresh,
      long seed,
      @Nullable Long steps,
      @Nullable Integer seconds,
      List<WhatIf> changes) {}

  /**
   * Writes down what the registers say, keeps it with a run and queues that.
   *
   * @throws ApiProblem where a change names what is not there, or the snapshot has faults
   */
  public Run order(Acting acting, Wish wish) {
    if (transactions.call(acting, settings::findFirstByOrderByIdDesc).isEmpty()) {
      throw new ApiProblem(
          HttpStatus.UNPROCESSABLE_CONTENT,
          "no-registers",
          "The municipality has no registers yet",
          "Set the registers up first. Nothing was stored.");
    }
    var assembly = assembler.assemble(acting, wish.day());
    var unknown = Imagination.unknown(assembly.snapshot(), wish.changes());
    if (!unknown.isEmpty()) {
      throw new ApiProblem(
              HttpStatus.UNPROCESSABLE_CONTENT,
              "what-if-refused",
              "What is imagined names something that the registers do not have",
              "Repair everything that is listed and send it again. Nothing was stored.")
          .with("issues", unknown);
    }
    var checked = counter.check(Imagination.imagine(assembly.snapshot(), wish.changes()));
    var previous = wish.fresh() ? null : previous(acting, wish.day(), checked).orElse(null);
    var manner =
        previous == null
            ? new Manner(wish.seed(), wish.steps(), wish.seconds(), null)
            : Manner.from(previous, wish.seed());
    return transactions.call(
        acting,
        () -> {
          var run = counter.queue(acting, checked, manner);
          registerRuns.save(
              new RegisterRun(
                  run.id(),
                  wish.kind(),
                  wish.day(),
                  acting.subject(),
                  told(assembly),
                  JSON.writerFor(
                          JSON.getTypeFactory().constructCollectionType(List.class, WhatIf.class))
                      .writeValueAsString(wish.changes())));
          return run;
        });
  }

  /** The last proposal that people may decide from, where it says something of this day. */
  private Optional<UUID> previous(Acting acting, LocalDate day, Checked snapshot) {
    var rules = snapshot.rules();
    return transactions.call(
        acting,
        () ->
            registerRuns
                .findByKindInOrderByIdDesc(RunDays.DECIDABLE, PageRequest.of(0, LOOK_BACK))
                .stream()
                .filter(it -> !it.asOf().isAfter(day))
                .filter(it -> it.asOf().plusDays(PREVIOUS_DAYS).isAfter(day))
                .flatMap(it -> runs.findById(it.id()).stream())
                .filter(run -> run.stepsDone() != null)
                .findFirst()
                .filter(run -> run.ruleSetId().equals(rules.id()))
                .filter(run -> run.ruleSetVersion().equals(rules.version()))
                .map(Run::id));
  }

  private static String told(Assembly assembly) {
    return JSON.writeValueAsString(
        Stream.concat(
                assembly.heldOut().stream().map(HeldOutView::of),
                assembly.leftOut().stream().map(HeldOutView::of))
            .toList());
  }
}
