package no.romslig.api.planning;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Role;
import no.romslig.data.run.Runs;
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

  private static final int PER_PAGE = 25;

  /** Tells htmx to ask no more. */
  private static final int STOP_POLLING = 286;

  private final Runs runs;
  private final RunBook book;
  private final RunViews views;

  RunPages(Runs runs, RunBook book, RunViews views) {
    this.runs = runs;
    this.book = book;
    this.views = views;
  }

  @AllowedTo({Role.CASEWORKER, Role.APPROVER, Role.MANAGER, Role.AUDITOR, Role.ADMINISTRATOR})
  @GetMapping("/")
  String list(@RequestParam(defaultValue = "0") int page, Model model) {
    var found = runs.findAllByOrderByIdDesc(PageRequest.of(Math.max(0, page), PER_PAGE));
    model.addAttribute("runs", views.of(found.getContent()).stream().map(RunSummary::of).toList());
    model.addAttribute("page", found.getNumber());
    model.addAttribute("pages", found.getTotalPages());
    return "runs/list";
  }

  /**
   * The moving part of a working run's page; when it has ended, the whole page is asked for anew.
   */
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/runs/{id}/panel")
  String panel(@PathVariable UUID id, Model model, HttpServletResponse response) {
    var run = find(id);
    model.addAttribute("run", run);
    if (run.state().isEnd()) {
      response.setHeader("HX-Refresh", "true");
      response.setStatus(STOP_POLLING);
    }
    return "runs/parts :: panel(run=${run})";
  }

  @AllowedTo(Role.CASEWORKER)
  @PostMapping("/runs/{id}/stop")
  String stop(@PathVariable UUID id) {
    var stopped = book.askToStop(id).orElseThrow(RunPages::notFound);
    return "redirect:/runs/" + stopped.id();
  }

  /**
   * A run for its page.
   *
   * @throws ResponseStatusException 404 where there is none
   */
  public RunSummary find(UUID id) {
    return summary(id).orElseThrow(RunPages::notFound);
  }

  private Optional<RunSummary> summary(UUID id) {
    return book.find(id).map(views::of).map(RunSummary::of);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
