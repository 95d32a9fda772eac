package no.romslig.api.planning;

import java.io.IOException;
import java.util.UUID;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import no.romslig.api.problem.ApiProblem;
import no.romslig.solver.run.SolveSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where a person hands in a new snapshot, to be planned from a proposal that is there. */
@Controller
class RevisionPage {

  private final RunPages runs;
  private final RevisionOrders orders;
  private final SnapshotIntake intake;

  RevisionPage(RunPages runs, RevisionOrders orders, SnapshotIntake intake) {
    this.runs = runs;
    this.orders = orders;
    this.intake = intake;
  }

  /** What was refused is told once; whoever comes back to its address is shown the run. */
  @AllowedTo(Role.CASEWORKER)
  @GetMapping("/runs/{id}/replan")
  String run(@Existing(Thing.RUN) @PathVariable UUID id, SignedIn asks) {
    return "redirect:" + runs.find(asks, id).href();
  }

  @AllowedTo(Role.CASEWORKER)
  @PostMapping("/runs/{id}/replan")
  ModelAndView replan(
      @Existing(Thing.RUN) @PathVariable UUID id,
      SignedIn asks,
      @RequestParam MultipartFile snapshot,
      @RequestParam(required = false) @Nullable Integer maxChanges)
      throws IOException {
    var last = runs.find(asks, id);
    try (var body = snapshot.getInputStream()) {
      var wish = new RevisionOrders.Wish(id, maxChanges, SolveSettings.DEFAULT_SEED, false);
      var run =
          orders.order(asks.acting("ORDER_RUN"), intake.receive(body, snapshot.getSize()), wish);
      return new ModelAndView("redirect:/runs/" + run.id());
    } catch (ApiProblem refused) {
      var status = HttpStatus.valueOf(refused.getStatusCode().value());
      var properties = refused.getBody().getProperties();
      return new ModelAndView("runs/refused", status)
          .addObject("run", last)
          .addObject("issues", properties == null ? null : properties.get("issues"));
    }
  }
}
