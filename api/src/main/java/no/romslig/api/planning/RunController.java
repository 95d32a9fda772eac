package no.romslig.api.planning;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import no.romslig.api.request.Paging;
import no.romslig.data.run.Run;
import no.romslig.solver.run.SolveSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Runs: ordered, watched, stopped. */
@RestController
@RequestMapping(RunViews.RUNS)
class RunController {

  private static final String READ = "READ_RUN";

  private final RunOrders orders;
  private final RevisionOrders revisions;
  private final SnapshotIntake intake;
  private final RunBook book;
  private final RunViews views;

  RunController(
      RunOrders orders,
      RevisionOrders revisions,
      SnapshotIntake intake,
      RunBook book,
      RunViews views) {
    this.orders = orders;
    this.revisions = revisions;
    this.intake = intake;
    this.book = book;
    this.views = views;
  }

  /**
   * Takes a snapshot and queues its run.
   *
   * @param previous the run whose proposal this one's is to come from
   * @param maxChanges how many assignments may change then, beside those that must
   */
  @AllowedTo({Role.CASEWORKER, Role.EPJ})
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<RunView> order(
      HttpServletRequest request,
      SignedIn asks,
      @RequestParam(defaultValue = "" + SolveSettings.DEFAULT_SEED) long seed,
      @RequestParam(required = false) @Nullable Long steps,
      @RequestParam(required = false) @Nullable Integer seconds,
      @RequestParam(required = false) @Nullable UUID previous,
      @RequestParam(required = false) @Nullable Integer maxChanges)
      throws IOException {
    var snapshot = intake.receive(request.getInputStream(), request.getContentLengthLong());
    var wish =
        new RevisionOrders.Wish(previous, maxChanges, seed, steps != null || seconds != null);
    var acting = asks.acting("ORDER_RUN");
    return accepted(
        asks,
        wish.isForRevision()
            ? revisions.order(acting, snapshot, wish)
            : orders.solve(acting, snapshot, seed, steps, seconds));
  }

  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.EPJ})
  @GetMapping
  RunPage list(
      SignedIn asks,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    var cut = Paging.of(page, size);
    var found = book.list(asks.acting(READ), cut);
    return new RunPage(views.of(asks, found.getContent()), page, size, found.getTotalElements());
  }

  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.EPJ})
  @GetMapping("/{id}")
  RunView state(@Existing(Thing.RUN) @PathVariable UUID id, SignedIn asks) {
    return views.of(
        asks, book.find(asks.acting(READ), id).orElseThrow(() -> NoSuchRun.problem(id)));
  }

  /** Asks for the best so far. */
  @AllowedTo({Role.CASEWORKER, Role.EPJ})
  @PostMapping("/{id}/stop")
  ResponseEntity<RunView> stop(@Existing(Thing.RUN) @PathVariable UUID id, SignedIn asks) {
    var run = book.askToStop(asks.acting("STOP_RUN"), id).orElseThrow(() -> NoSuchRun.problem(id));
    return ResponseEntity.accepted()
        .location(URI.create(RunViews.self(id)))
        .body(views.of(asks, run));
  }

  private ResponseEntity<RunView> accepted(SignedIn asks, Run run) {
    return ResponseEntity.accepted()
        .location(URI.create(RunViews.self(run.id())))
        .body(views.of(asks, run));
  }
}
