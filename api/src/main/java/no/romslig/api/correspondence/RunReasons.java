package no.romslig.api.correspondence;

import java.util.List;
import no.romslig.api.letter.reason.Why;
import no.romslig.api.letter.reason.WhyReader;
import no.romslig.api.planning.RunReader;
import no.romslig.data.decision.RegisterRunKind;
import no.romslig.data.decision.RegisterRuns;
import no.romslig.data.run.RunDocumentKind;
import no.romslig.data.run.RunDocuments;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.UnplacedKind;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** What the newest proposal says of a case that got nothing. Works inside of a transaction. */
@Component
class RunReasons {

  private static final List<RegisterRunKind> REAL =
      List.of(RegisterRunKind.DAILY, RegisterRunKind.BY_HAND);

  private final RegisterRuns runs;
  private final RunDocuments documents;
  private final RunReader reader;
  private final Places places;

  RunReasons(RegisterRuns runs, RunDocuments documents, RunReader reader, Places places) {
    this.runs = runs;
    this.documents = documents;
    this.reader = reader;
    this.places = places;
  }

  /** Empty where no run has ended, or it has a place for the case or does not know of it. */
  List<Why> whyNoPlace(String caseCode) {
    return runs.findByKindInOrderByIdDesc(REAL, PageRequest.of(0, 1)).stream()
        .flatMap(run -> documents.find(run.id(), RunDocumentKind.PROPOSAL).stream())
        .map(reader::read)
        .flatMap(proposal -> why(proposal, caseCode).stream())
        .toList();
  }

  private List<Why> why(Proposal proposal, String caseCode) {
    return proposal.unplaced().stream()
        .filter(each -> each.kind() == UnplacedKind.CASE && each.refId().equals(caseCode))
        .findFirst()
        .map(each -> new WhyReader(places::institution).read(each.reasons()))
        .orElse(List.of());
  }
}
