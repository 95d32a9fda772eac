package no.romslig.solver.explain.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.LegalStatus;
import no.romslig.solver.snapshot.Relocation;

/** Those whom only the id separates in the ranking, in it beside each other. */
final class TieWarnings implements WarningFinder {

  private record RankKey(LegalStatus tier, int needClass, int score, LocalDate since) {}

  private record Ranked(String refId, ApplicationKind kind) {}

  @Override
  public Stream<Warning> find(Situation situation) {
    Map<RankKey, List<Ranked>> equals = new LinkedHashMap<>();
    for (Case aCase : situation.snapshot().cases()) {
      if (situation.decidedPlacement(aCase.id()) == null) {
        RankKey key =
            key(
                aCase.legalStatus(),
                aCase.effectiveNeedClass(),
                aCase.effectiveNeedScore(),
                aCase.waitingSince(),
                situation);
        equals
            .computeIfAbsent(key, each -> new ArrayList<>())
            .add(new Ranked(aCase.id().value(), ApplicationKind.CASE));
      }
    }
    for (Relocation relocation : situation.snapshot().relocations()) {
      if (relocation.mandatory()
          && situation.decidedMove(relocation.personId()) == null
          && situation.caseOf(relocation.personId()) == null) {
        RankKey key =
            key(
                LegalStatus.WAITLIST,
                relocation.needClass(),
                relocation.needScore(),
                relocation.since(),
                situation);
        equals
            .computeIfAbsent(key, each -> new ArrayList<>())
            .add(new Ranked(relocation.personId().value(), ApplicationKind.RELOCATION));
      }
    }
    return equals.values().stream().filter(each -> each.size() > 1).flatMap(TieWarnings::each);
  }

  private static RankKey key(
      LegalStatus tier, int needClass, int score, LocalDate since, Situation situation) {
    int band = situation.rules().scoreBand();
    return new RankKey(tier, needClass, band > 0 ? score / band : score, since);
  }

  private static Stream<Warning> each(List<Ranked> equals) {
    return equals.stream()
        .map(
            one ->
                new Warning.Tie(
                    one.refId(),
                    one.kind(),
                    equals.stream()
                        .filter(other -> !other.equals(one))
                        .map(Ranked::refId)
                        .sorted()
                        .toList()));
  }
}
