package no.romslig.api.planning;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The list of runs, and what a person may do with one. */
@Controller
public class RunPages {

  private static final String READ = "READ_RUN";
  private static final int PER_PAGE = 25;

  /** Tells htmx to ask no more. */
  private static final int STOP_POLLING = 286;

  private final RunBook book;
  private final RunViews views;

  RunPages(RunBook book, RunViews views) {
    this.book = book;
    this.views = views;
  }

  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.MANAGER, Role.AUDITOR, Role.ADMINISTRATOR})
  @GetMapping("/")
  String list(SignedIn asks, @RequestParam(defaultValue = "0") int page, Model model) {
    var found = book.list(asks.acting(READ), PageRequest.of(Math.max(0, page), PER_PAGE));
    model.addAttribute(
        "runs", views.of(asks, found.getContent()).stream().map(RunSummary::of).toList());
    model.addAttribute("page", found.getNumber());
    model.addAttribute("pages", found.getTotalPages());
    model.addAttribute("mayOpen", asks.isAny(Role.CASEWORKER, Role.APPROVER));
    return "runs/list";
  }

  /**
   * The moving part of a working run's page; when it has ended, the whole page is asked for anew.
   */
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/runs/{id}/panel")
  String panel(
      @Existing(Thing.RUN) @PathVariable UUID id,
      SignedIn asks,
      Model model,
      HttpServletResponse response) {
    var run = find(asks, id);
    model.addAttribute("run", run);
    if (run.state().isEnd()) {
      response.setHeader("HX-Refresh", "true");
      response.setStatus(STOP_POLLING);
    }
    return "runs/parts :: panel(run=${run})";
  }

  @AllowedTo(Role.CASEWORKER)
  @PostMapping("/runs/{id}/stop")
  String stop(@Existing(Thing.RUN) @PathVariable UUID id, SignedIn asks) {
    var stopped = book.askToStop(asks.acting("STOP_RUN"), id).orElseThrow(RunPages::notFound);
    return "redirect:/runs/" + stopped.id();
  }

  /**
   * A run for its page. One of another municipality is not there.
   *
   * @throws ResponseStatusException 404 where there is none
   */
  public RunSummary find(SignedIn asks, UUID id) {
    return summary(asks, id).orElseThrow(RunPages::notFound);
  }

  private Optional<RunSummary> summary(SignedIn asks, UUID id) {
    return book.find(asks.acting(READ), id).map(run -> views.of(asks, run)).map(RunSummary::of);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
