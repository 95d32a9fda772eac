package no.romslig.data.waiting.course;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import no.romslig.data.institution.CareForm;
import no.romslig.data.waiting.CaseStatus;
import no.romslig.data.waiting.FindingKind;
import no.romslig.data.waiting.course.CaseSituation.Need;
import no.romslig.data.waiting.course.CaseSituation.Papers;
import org.jspecify.annotations.Nullable;

/** Makes situations: one where nothing is in the way of waiting, and any others. */
final class Situations {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final List<String> DEMANDED = List.of("GEN-01", "LT-07");

  private final RandomGenerator random;

  Situations(RandomGenerator random) {
    this.random = random;
  }

  /** Everything is there, and the person is safe meanwhile. */
  static CaseSituation complete(CaseStatus now) {
    return new CaseSituation(
        now,
        CaseStatus.WAITLIST,
        TODAY.minusDays(10),
        TODAY,
        new Papers(true, true, true),
        List.of(CareForm.LONG_TERM_SOMATIC),
        true,
        false,
        new Need(true, true),
        Map.of("GEN-01", true, "LT-07", true),
        Set.of(),
        Map.of(FindingKind.ONLY_SAFE_OFFER, false),
        true,
        false,
        false,
        rules(true, true));
  }

  static CaseRules rules(boolean hearing, boolean newDecision) {
    return new CaseRules(
        EnumSet.allOf(CareForm.class),
        Map.of(CareForm.LONG_TERM_SOMATIC, DEMANDED),
        hearing,
        newDecision);
  }

  CaseSituation any(CaseStatus now, @Nullable CaseStatus legal) {
    var facts = new HashMap<String, Boolean>();
    DEMANDED.forEach(rule -> maybe(() -> facts.put(rule, often())));
    var findings = new EnumMap<FindingKind, Boolean>(FindingKind.class);
    for (var kind : FindingKind.values()) {
      maybe(() -> findings.put(kind, often()));
    }
    return new CaseSituation(
        now,
        legal,
        TODAY.minusDays(random.nextInt(30)),
        TODAY,
        new Papers(often(), often(), often()),
        often() ? List.of(CareForm.LONG_TERM_SOMATIC) : List.of(),
        often(),
        often(),
        new Need(often(), often()),
        facts,
        often() ? Set.of("LT-07") : Set.of(),
        findings,
        often(),
        often(),
        often(),
        rules(often(), often()));
  }

  /** Else everything is seldom there at once. */
  private boolean often() {
    return random.nextInt(5) > 0;
  }

  private void maybe(Runnable work) {
    if (often()) {
      work.run();
    }
  }
}
