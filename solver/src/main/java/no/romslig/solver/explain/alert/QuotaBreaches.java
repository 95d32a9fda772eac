package no.romslig.solver.explain.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.romslig.solver.explain.fact.RuleId;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.rules.RuleSet.RespiteRules;
import no.romslig.solver.rules.RuleSet.WindowMode;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Commitment;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.PublishedStay;
import no.romslig.solver.snapshot.RespiteGrant;

/** Respite that was held, published or decided beyond the rule set's nights (AV-01, AV-02). */
final class QuotaBreaches implements WarningFinder {

  @Override
  public Stream<Warning> find(Situation situation) {
    Map<PersonId, NavigableSet<LocalDate>> nights = new LinkedHashMap<>();
    List<Warning> found = new ArrayList<>();
    for (RespiteGrant grant : situation.snapshot().respiteGrants()) {
      List<Period> stays = staysOf(grant, situation);
      found.addAll(tooLong(grant, stays, situation));
      if (grant.careForms().contains(CareForm.RESPITE)) {
        stays.forEach(stay -> add(nights, grant.personId(), stay, situation));
      }
    }
    for (Occupancy occupancy : situation.snapshot().occupancies()) {
      if (occupancy.careForm() == CareForm.RESPITE) {
        add(nights, occupancy.personId(), occupancy.period(), situation);
      }
    }
    for (RespiteGrant grant : situation.snapshot().respiteGrants()) {
      NavigableSet<LocalDate> held = nights.get(grant.personId());
      if (held != null && grant.careForms().contains(CareForm.RESPITE)) {
        found.addAll(overQuota(grant, held, situation.rules().respite()));
      }
    }
    return found.stream();
  }

  private static List<Period> staysOf(RespiteGrant grant, Situation situation) {
    List<Period> stays = new ArrayList<>(grant.history());
    grant.published().stream().map(PublishedStay::period).forEach(stays::add);
    situation.snapshot().commitments().stream()
        .filter(each -> each.kind() == CommitmentKind.RESPITE)
        .filter(each -> each.refId().equals(grant.id().value()))
        .map(Commitment::period)
        .forEach(stays::add);
    return stays.stream().distinct().toList();
  }

  private static void add(
      Map<PersonId, NavigableSet<LocalDate>> nights,
      PersonId person,
      Period stay,
      Situation situation) {
    LocalDate to = Objects.requireNonNullElse(stay.to(), situation.snapshot().horizonEnd());
    if (stay.from().isBefore(to)) {
      nights
          .computeIfAbsent(person, each -> new TreeSet<>())
          .addAll(stay.from().datesUntil(to).toList());
    }
  }

  private static List<Warning> tooLong(
      RespiteGrant grant, List<Period> stays, Situation situation) {
    int most = situation.rules().respite().maxConsecutiveNights();
    return stays.stream()
        .filter(stay -> stay.nights() > most)
        .<Warning>map(
            stay ->
                new Warning.StandingBreach(
                    grant.id().value(),
                    BreachKind.STAY_TOO_LONG,
                    new RuleId("AV-01"),
                    null,
                    List.of(grant.personId()),
                    stay.from(),
                    stay.isOpenEnded() ? null : (int) stay.nights(),
                    most))
        .toList();
  }

  /** The first window that holds too many nights, if any. */
  private static List<Warning> overQuota(
      RespiteGrant grant, NavigableSet<LocalDate> nights, RespiteRules rules) {
    Integer most = rules.maxNightsPerWindow();
    Integer window = rules.windowDays();
    if (most == null || window == null) {
      return List.of();
    }
    for (LocalDate from : windowStarts(grant, nights, rules.mode(), window)) {
      int held = nights.subSet(from, from.plusDays(window)).size();
      if (held > most) {
        return List.of(
            new Warning.StandingBreach(
                grant.id().value(),
                BreachKind.QUOTA_EXCEEDED,
                new RuleId("AV-02"),
                null,
                List.of(grant.personId()),
                from,
                held,
                most));
      }
    }
    return List.of();
  }

  /** A fullest window begins on a held night; with fixed cycles only theirs count. */
  private static List<LocalDate> windowStarts(
      RespiteGrant grant, NavigableSet<LocalDate> nights, WindowMode mode, int window) {
    return switch (mode) {
      case WINDOW -> List.copyOf(nights);
      case CYCLE ->
          Stream.iterate(
                  grant.from(), from -> !from.isAfter(nights.last()), from -> from.plusDays(window))
              .toList();
    };
  }
}
