package no.romslig.api.daily;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Looks;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import no.romslig.api.daily.RegisterRunDesk.Wish;
import no.romslig.api.problem.ApiProblem;
import no.romslig.api.request.Paging;
import no.romslig.data.decision.RegisterRunKind;
import no.romslig.data.run.Run;
import no.romslig.solver.run.SolveSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Runs that start from the registers. */
@RestController
@RequestMapping(RegisterRunViews.RUNS)
class RegisterRunController {

  private final RegisterRunDesk desk;
  private final RegisterRunViews views;
  private final RunDays days;

  RegisterRunController(RegisterRunDesk desk, RegisterRunViews views, RunDays days) {
    this.desk = desk;
    this.views = views;
    this.days = days;
  }

  /**
   * How a run is to be started.
   *
   * @param asOf the day of the run; missing = today. Any day of a what-if; of a run that people
   *     decide from, none ahead and none before the latest proposal's
   * @param fresh not from the last proposal, even where there is one of the last days
   * @param changes for a what-if: what is imagined
   */
  record Order(
      @Nullable LocalDate asOf,
      @Nullable Boolean fresh,
      @Nullable Long seed,
      @Nullable Long steps,
      @Nullable Integer seconds,
      @Nullable List<WhatIf> changes) {}

  /** Starts a run from what the registers say, from which people may decide. */
  @Looks("ORDER_RUN")
  @AllowedTo(Role.CASEWORKER)
  @PostMapping
  ResponseEntity<RegisterRunView> order(SignedIn user, @RequestBody Order order) {
    if (order.changes() != null && !order.changes().isEmpty()) {
      throw new ApiProblem(
          HttpStatus.UNPROCESSABLE_CONTENT,
          "changes-in-a-real-run",
          "Only a what-if imagines changes",
          "Send it to /api/v1/register-runs/what-if, or leave out the changes.");
    }
    days.mustBeDecidable(user.acting("ORDER_RUN"), dayOf(order));
    return accepted(user, order, RegisterRunKind.BY_HAND, "ORDER_RUN");
  }

  /**
   * Starts a run from a copy on which something is imagined, or of another day; nobody decides from
   * it.
   */
  @Looks("ORDER_WHAT_IF")
  @AllowedTo(Role.CASEWORKER)
  @PostMapping("/what-if")
  ResponseEntity<RegisterRunView> whatIf(SignedIn user, @RequestBody Order order) {
    if ((order.changes() == null || order.changes().isEmpty())
        && dayOf(order).equals(days.today())) {
      throw new ApiProblem(
          HttpStatus.UNPROCESSABLE_CONTENT,
          "nothing-imagined",
          "Say what is imagined",
          "Give at least one change, or another day; without any, order a run from the registers.");
    }
    return accepted(user, order, RegisterRunKind.WHAT_IF, "ORDER_WHAT_IF");
  }

  private ResponseEntity<RegisterRunView> accepted(
      SignedIn user, Order order, RegisterRunKind kind, String command) {
    Run run = desk.order(user.acting(command), wish(order, kind));
    return ResponseEntity.accepted()
        .location(URI.create(RegisterRunViews.self(run.id())))
        .body(views.one(user.acting("READ_RUN"), run.id()));
  }

  private LocalDate dayOf(Order order) {
    return order.asOf() == null ? days.today() : order.asOf();
  }

  private Wish wish(Order order, RegisterRunKind kind) {
    if ((order.steps() != null && order.steps() < 0)
        || (order.seconds() != null && order.seconds() < 1)) {
      throw new ApiProblem(
          HttpStatus.BAD_REQUEST,
          "bad-limit",
          "The limit of the run is not possible",
          "Steps are 0 or more; seconds are 1 or more.");
    }
    return new Wish(
        kind,
        dayOf(order),
        Boolean.TRUE.equals(order.fresh()),
        order.seed() == null ? SolveSettings.DEFAULT_SEED : order.seed(),
        order.steps(),
        order.seconds(),
        order.changes() == null ? List.of() : order.changes());
  }

  /**
   * Runs from the registers, the newest first: those that people may decide from, or of one kind.
   */
  @Looks("READ_RUN")
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping
  RegisterRunView.Page list(
      SignedIn user,
      @RequestParam(required = false) @Nullable RegisterRunKind kind,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    var cut = Paging.of(page, size);
    return views.page(
        user.acting("READ_RUN"), kind == null ? RunDays.DECIDABLE : Set.of(kind), cut);
  }

  @Looks("READ_RUN")
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/{id}")
  RegisterRunView one(SignedIn user, @Existing(Thing.REGISTER_RUN) @PathVariable UUID id) {
    return views.one(user.acting("READ_RUN"), id);
  }
}
