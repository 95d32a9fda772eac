package no.romslig.api.proposal;

import java.util.UUID;
import no.romslig.api.access.AccessLog;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import no.romslig.api.planning.RunPages;
import no.romslig.api.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A run's proposal for reading; while there is none, how the run gets on. */
@Controller
class ProposalPage {

  private final RunPages runs;
  private final ProposalBook book;
  private final AccessLog log;

  ProposalPage(RunPages runs, ProposalBook book, AccessLog log) {
    this.log = log;
    this.runs = runs;
    this.book = book;
  }

  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/runs/{id}")
  String proposal(
      @Existing(Thing.RUN) @PathVariable UUID id,
      SignedIn asks,
      @RequestParam(defaultValue = "false") boolean all,
      @ModelAttribute("words") Words words,
      Model model) {
    var run = runs.find(asks, id);
    model.addAttribute("run", run);
    model.addAttribute("refresh", !run.state().isEnd());
    var open = book.open(asks.acting("READ_PROPOSAL"), id);
    if (open.isEmpty()) {
      return "runs/run";
    }
    log.lookedAtRun(asks, id, "READ_PROPOSAL");
    model.addAttribute(
        "proposal", new ProposalAssembler(id, open.get(), words.language(), all).view());
    return "proposal/proposal";
  }
}
