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
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * One case in a proposal: what is proposed, why, and who stands next to it in the order of need.
 */
@Controller
class CasePage {

  private final RunPages runs;
  private final ProposalBook book;
  private final AccessLog log;

  CasePage(RunPages runs, ProposalBook book, AccessLog log) {
    this.log = log;
    this.runs = runs;
    this.book = book;
  }

  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/runs/{id}/cases/{*path}")
  String proposal(
      @Existing(Thing.RUN) @PathVariable UUID id,
      @PathVariable String path,
      SignedIn asks,
      @ModelAttribute("words") Words words,
      Model model) {
    var caseId = path.substring(1);
    var open =
        book.open(asks.acting("READ_CASE"), id)
            .filter(it -> it.hasCase(caseId))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var found = open.caseOf(caseId);
    log.lookedInRun(asks, id, found.personId().value(), "READ_CASE");
    model.addAttribute("run", runs.find(asks, id));
    model.addAttribute("case", new CaseAssembler(id, open, words.language()).view(found));
    return "proposal/case";
  }
}
