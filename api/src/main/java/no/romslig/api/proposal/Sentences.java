package no.romslig.api.proposal;

import java.util.List;
import no.romslig.solver.explain.alert.Severity;
import no.romslig.solver.explain.alert.Warnings;
import no.romslig.solver.proposal.Alert;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.proposal.Reason;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.text.Language;

/**
 * What is said about a proposal. Until sentences are made from reasons, the reasons' codes and
 * rules stand here.
 */
final class Sentences {

  private final OpenProposal open;

  Sentences(OpenProposal open, Language language) {
    this.open = open;
  }

  String inShort(Placement placement) {
    return codes(placement.reasons());
  }

  String inShort(Unplaced unplaced) {
    return codes(unplaced.reasons());
  }

  String inShort(ProposedRelocation move) {
    return codes(move.reasons());
  }

  String text(Alert alert) {
    return alert.code();
  }

  Severity severity(Alert alert) {
    var warning = Warnings.read(alert);
    return warning == null ? Severity.NOTICE : warning.severity();
  }

  List<String> inShort(Case about) {
    var placement = open.placementOf(about);
    return placement == null ? List.of() : List.of(codes(placement.reasons()));
  }

  List<CaseView.SectionView> sections(Case about) {
    return List.of();
  }

  private static String codes(List<Reason> reasons) {
    return String.join(", ", reasons.stream().map(Reason::code).toList());
  }
}
