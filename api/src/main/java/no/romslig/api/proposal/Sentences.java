package no.romslig.api.proposal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.romslig.api.proposal.CaseView.SectionView;
import no.romslig.api.proposal.CaseView.SentenceView;
import no.romslig.solver.explain.Explainer;
import no.romslig.solver.explain.alert.Severity;
import no.romslig.solver.explain.alert.Warnings;
import no.romslig.solver.explain.text.Explanation;
import no.romslig.solver.explain.text.Section;
import no.romslig.solver.explain.text.Sentence;
import no.romslig.solver.proposal.Alert;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.rules.RuleCatalogue;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.text.Language;

/** What is said about a proposal in one language: the explainer's sentences, set for the pages. */
final class Sentences {

  /** How many of the reasons an entry of a list gives; the case's own page gives all. */
  private static final int IN_SHORT = 2;

  private final Explainer explainer;

  Sentences(OpenProposal open, Language language) {
    explainer = new Explainer(open.snapshot(), open.ruleSet(), open.proposal(), language);
  }

  String inShort(Placement placement) {
    return inShort(explainer.why(placement));
  }

  String inShort(Unplaced unplaced) {
    return inShort(explainer.why(unplaced));
  }

  String inShort(ProposedRelocation move) {
    return inShort(explainer.why(move));
  }

  /** What is not as in the last proposal; empty where it comes from none. */
  Optional<List<Sentence>> changes() {
    return explainer.changes().map(Section::sentences);
  }

  String text(Alert alert) {
    return explainer.entry(alert).text();
  }

  Severity severity(Alert alert) {
    var warning = Warnings.read(alert);
    return warning == null ? Severity.NOTICE : warning.severity();
  }

  /** The answer to one case in a few sentences. */
  List<String> inShort(Case about) {
    return letter(about).sections().getFirst().sentences().stream().map(Sentence::text).toList();
  }

  /** What stands behind the answer, what happens next, and what someone must look at. */
  List<SectionView> sections(Case about) {
    Stream<Section> told = letter(about).sections().stream().skip(1);
    return Stream.concat(told, explainer.toLookAt(about.id()).stream())
        .map(Sentences::view)
        .toList();
  }

  private Explanation letter(Case about) {
    return explainer.about(about.id().value()).orElseThrow();
  }

  private static SectionView view(Section section) {
    return new SectionView(
        section.heading(), section.sentences().stream().map(Sentences::view).toList());
  }

  private static SentenceView view(Sentence sentence) {
    var rule = sentence.rule();
    var source =
        rule == null
            ? null
            : RuleCatalogue.shipped().find(rule).map(RuleCatalogue.Rule::source).orElse(null);
    return new SentenceView(sentence.text(), rule, source);
  }

  private static String inShort(List<Sentence> reasons) {
    return reasons.stream().limit(IN_SHORT).map(Sentence::text).collect(Collectors.joining(" "));
  }
}
