package no.romslig.solver.explain.alert;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import no.romslig.solver.explain.fact.RuleId;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.Assessment;
import no.romslig.solver.snapshot.CareForm;

/** Assessed facts that the rule set demands for what is granted, and that nobody has recorded. */
final class AssessmentWarnings implements WarningFinder {

  @Override
  public Stream<Warning> find(Situation situation) {
    RuleSet rules = situation.rules();
    return Stream.of(
            situation.snapshot().cases().stream()
                .flatMap(
                    each ->
                        missing(
                            each.id().value(),
                            ApplicationKind.CASE,
                            each.careForms(),
                            each.assessments(),
                            rules)),
            situation.snapshot().respiteGrants().stream()
                .filter(grant -> grant.validity().overlaps(situation.snapshot().horizon()))
                .flatMap(
                    each ->
                        missing(
                            each.id().value(),
                            ApplicationKind.GRANT,
                            each.careForms(),
                            each.assessments(),
                            rules)),
            situation.snapshot().shortStays().stream()
                .flatMap(
                    each ->
                        missing(
                            each.id().value(),
                            ApplicationKind.SHORT_STAY,
                            List.of(each.careForm()),
                            each.assessments(),
                            rules)))
        .flatMap(each -> each);
  }

  private static Stream<Warning> missing(
      String refId,
      ApplicationKind kind,
      Collection<CareForm> forms,
      List<Assessment> recorded,
      RuleSet rules) {
    List<RuleId> missing =
        forms.stream()
            .flatMap(form -> rules.demandedFor(form).stream())
            .distinct()
            .filter(rule -> recorded.stream().noneMatch(each -> each.rule().equals(rule)))
            .map(RuleId::new)
            .toList();
    return missing.isEmpty()
        ? Stream.empty()
        : Stream.of(new Warning.AssessmentMissing(refId, kind, missing));
  }
}
