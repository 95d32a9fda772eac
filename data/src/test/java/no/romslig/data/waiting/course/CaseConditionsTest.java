package no.romslig.data.waiting.course;

import static no.romslig.data.waiting.course.Situations.TODAY;
import static no.romslig.data.waiting.course.Situations.complete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import no.romslig.data.institution.CareForm;
import no.romslig.data.waiting.CaseEnd;
import no.romslig.data.waiting.CaseStatus;
import no.romslig.data.waiting.FindingKind;
import no.romslig.data.waiting.course.CaseSituation.Need;
import no.romslig.data.waiting.course.CaseSituation.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What keeps a case from moving on, and that nothing else does. */
class CaseConditionsTest {

  @Test
  void tellsAllThatIsMissingAtOnce() {
    var bare =
        new CaseSituation(
            CaseStatus.UNDER_ASSESSMENT,
            null,
            TODAY,
            TODAY,
            new Papers(false, false, false),
            List.of(CareForm.LONG_TERM_SOMATIC),
            false,
            false,
            new Need(false, false),
            Map.of("LT-07", false),
            Set.of(),
            Map.of(),
            false,
            false,
            false,
            Situations.rules(true, true));

    var unmet = CaseConditions.unmet(CaseOrder.of(CaseCommand.PUT_ON_WAITLIST, TODAY), bare);

    assertThat(unmet)
        .extracting(Unmet::code, Unmet::rule)
        .containsExactly(
            tuple("NOT_SIGNED", "GEN-11"),
            tuple("NO_CONSENT", "GEN-11"),
            tuple("NOT_CONFIRMED", "GEN-10"),
            tuple("NOT_ASSESSED", "GEN-12"),
            tuple("NOT_RATED", "LT-11"),
            tuple("FACT_MISSING", "GEN-01"),
            tuple("FACT_NOT_MET", "LT-07"),
            tuple("RIGHT_NOT_CONSIDERED", "LT-01"),
            tuple("NO_INTERIM_SERVICE", "VL-02"));
  }

  @ParameterizedTest
  @EnumSource(CaseStatus.class)
  void letsOnlyTheCommandsOfAStepThrough(CaseStatus now) {
    var allowed = EnumSet.noneOf(CaseCommand.class);
    for (var command : CaseCommand.values()) {
      var unmet = CaseConditions.unmet(command, complete(now));
      if (unmet.stream().noneMatch(Unmet.WrongStep.class::isInstance)) {
        allowed.add(command);
      }
    }

    assertThat(allowed).allMatch(command -> command.from().contains(now));
    assertThat(EnumSet.complementOf(allowed)).noneMatch(command -> command.from().contains(now));
  }

  @Test
  void doesNotLetSomeoneWaitWhoseOnlySafeOfferIsAPlace() {
    var at = finding(complete(CaseStatus.UNDER_ASSESSMENT), FindingKind.ONLY_SAFE_OFFER, true);

    assertThat(CaseConditions.unmet(CaseCommand.PUT_ON_WAITLIST, at))
        .containsExactly(new Unmet.HasARight());
    assertThat(CaseConditions.unmet(CaseCommand.REFUSE, at)).containsExactly(new Unmet.HasARight());
    assertThat(CaseConditions.unmet(CaseCommand.GRANT_RIGHT, at)).isEmpty();
  }

  @Test
  void grantsNoRightWhereSomethingElseIsSafe() {
    var at = complete(CaseStatus.UNDER_ASSESSMENT);

    assertThat(CaseConditions.unmet(CaseCommand.GRANT_RIGHT, at))
        .containsExactly(new Unmet.NotTheOnlySafeOffer());
    assertThat(CaseConditions.unmet(CaseCommand.PUT_ON_WAITLIST, at)).isEmpty();
  }

  @Test
  void movesNoResidentWhoHasNotBeenHeardOrDisagreesWithoutANewDecision() {
    var resident = resident(complete(CaseStatus.ACCEPTED));
    var heard = finding(resident, FindingKind.HEARD, true);
    var against = finding(heard, FindingKind.AGREES_TO_MOVE, false);

    assertThat(CaseConditions.unmet(CaseCommand.MOVE_IN, resident))
        .containsExactly(new Unmet.NotHeard());
    assertThat(CaseConditions.unmet(CaseCommand.MOVE_IN, heard)).isEmpty();
    assertThat(CaseConditions.unmet(CaseCommand.MOVE_IN, against))
        .containsExactly(new Unmet.NoNewDecision());
    assertThat(
            CaseConditions.unmet(
                CaseCommand.MOVE_IN, finding(against, FindingKind.NEW_DECISION, true)))
        .isEmpty();
    assertThat(
            CaseConditions.unmet(
                CaseCommand.MOVE_IN, with(against, Situations.rules(false, false))))
        .as("where the municipality demands neither")
        .isEmpty();
  }

  @Test
  void takesANamedPersonsExceptionForAnAssessedFact() {
    var at = complete(CaseStatus.WAITLIST);
    var without = facts(at, Map.of("GEN-01", true), Set.of());

    assertThat(CaseConditions.unmet(CaseCommand.PROPOSE, without))
        .containsExactly(new Unmet.FactMissing("LT-07"));
    assertThat(
            CaseConditions.unmet(
                CaseCommand.PROPOSE, facts(without, Map.of("GEN-01", true), Set.of("LT-07"))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-12, TooEarly",
    "2026-11-13, ''",
    "2026-11-23, ''",
    "2026-11-24, InTheFuture"
  })
  void happensNeitherBeforeTheLastStepNorTomorrow(LocalDate day, String expected) {
    var unmet =
        CaseConditions.unmet(CaseOrder.of(CaseCommand.PROPOSE, day), complete(CaseStatus.WAITLIST));

    assertThat(unmet)
        .extracting(each -> each.getClass().getSimpleName())
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "WAITLIST, WITHDRAWN, ''",
    "WAITLIST, NEED_CEASED, ''",
    "WAITLIST, MOVED_AWAY, ''",
    "WAITLIST, DIED, ''",
    "WAITLIST, MOVED_OUT, NOT_MOVED_IN NOT_OWN_CHOICE",
    "MOVED_IN, WITHDRAWN, LASTING_PLACE",
    "MOVED_IN, NEED_CEASED, LASTING_PLACE",
    "MOVED_IN, MOVED_AWAY, NOT_OWN_CHOICE",
    "MOVED_IN, MOVED_OUT, NOT_OWN_CHOICE",
    "MOVED_IN, DIED, ''"
  })
  void endsALastingPlaceOnlyByDeathOrOwnChoice(CaseStatus now, CaseEnd cause, String expected) {
    var unmet = CaseConditions.unmet(CaseOrder.end(TODAY, cause), complete(now));

    assertThat(String.join(" ", unmet.stream().map(Unmet::code).toList())).isEqualTo(expected);
  }

  @Test
  void asksWhyACaseEndsAndWhyItIsRefused() {
    var end = new CaseOrder(CaseCommand.END, TODAY, null, null);

    assertThat(CaseConditions.unmet(end, complete(CaseStatus.WAITLIST)))
        .containsExactly(new Unmet.NoCause());
    assertThat(
            CaseConditions.unmet(
                CaseOrder.of(CaseCommand.REFUSE, TODAY, " "),
                complete(CaseStatus.UNDER_ASSESSMENT)))
        .containsExactly(new Unmet.NoReason());
  }

  /** What must never be, whatever the situation. */
  @Test
  void neverLetsThroughWhatTheLawForbids() {
    var random = new SplittableRandom(4711);
    var situations = new Situations(random);
    var through = EnumSet.noneOf(CaseCommand.class);
    for (int i = 0; i < 60_000; i++) {
      var now = one(random, List.of(CaseStatus.values()));
      var at = situations.any(now, random.nextBoolean() ? CaseStatus.RIGHT : CaseStatus.WAITLIST);
      var command = one(random, List.of(CaseCommand.values()));
      if (!CaseConditions.unmet(command, at).isEmpty()) {
        continue;
      }
      through.add(command);
      assertThat(command.from()).contains(now);
      switch (command) {
        case GRANT_RIGHT, PUT_ON_WAITLIST, PROPOSE -> {
          assertThat(at.papers()).isEqualTo(new Papers(true, true, true));
          assertThat(at.need()).isEqualTo(new Need(true, true));
          assertThat(at.careForms()).isNotEmpty();
          assertThat(Situations.DEMANDED)
              .allMatch(
                  rule -> at.waived().contains(rule) || Boolean.TRUE.equals(at.facts().get(rule)));
          assertThat(at.interimService() || command != CaseCommand.PUT_ON_WAITLIST).isTrue();
        }
        case OFFER, ACCEPT -> assertThat(at.placeHeld()).isTrue();
        case MOVE_IN -> {
          assertThat(at.placeHeld()).isTrue();
          assertThat(
                  !at.livesInAHome() || !at.rules().requireHearing() || at.found(FindingKind.HEARD))
              .isTrue();
        }
        case REFUSE -> assertThat(at.found(FindingKind.ONLY_SAFE_OFFER)).isFalse();
        case REOPEN -> assertThat(at.otherCaseOpen()).isFalse();
        case DECLINE, RESUME, END -> {}
      }
    }
    assertThat(through).as("each command can be given").hasSize(CaseCommand.values().length);
  }

  private static <T> T one(SplittableRandom random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  @ParameterizedTest
  @EnumSource(
      value = CaseCommand.class,
      names = {"PROPOSE", "OFFER", "ACCEPT", "DECLINE", "RESUME", "MOVE_IN"})
  void leavesTheWayToAPlaceToTheDecisionOnIt(CaseCommand command) {
    var at = complete(command.from().iterator().next());

    assertThat(CaseConditions.unmetByHand(command, decided(at, true)))
        .contains(new Unmet.ByDecision());
    assertThat(CaseConditions.unmet(command, decided(at, true)))
        .doesNotContain(new Unmet.ByDecision());
    assertThat(CaseConditions.unmetByHand(command, decided(at, false)))
        .as("decided before the registers knew of it")
        .doesNotContain(new Unmet.ByDecision());
  }

  private static CaseSituation decided(CaseSituation at, boolean here) {
    return new CaseSituation(
        at.now(),
        at.legal(),
        at.earliest(),
        at.today(),
        at.papers(),
        at.careForms(),
        at.interimService(),
        at.livesInAHome(),
        at.need(),
        at.facts(),
        at.waived(),
        at.findings(),
        true,
        here,
        at.otherCaseOpen(),
        at.rules());
  }

  private static CaseSituation finding(CaseSituation at, FindingKind kind, boolean holds) {
    var findings = new EnumMap<FindingKind, Boolean>(FindingKind.class);
    findings.putAll(at.findings());
    findings.put(kind, holds);
    return copy(at, at.livesInAHome(), at.facts(), at.waived(), findings, at.rules());
  }

  private static CaseSituation resident(CaseSituation at) {
    return copy(at, true, at.facts(), at.waived(), at.findings(), at.rules());
  }

  private static CaseSituation with(CaseSituation at, CaseRules rules) {
    return copy(at, at.livesInAHome(), at.facts(), at.waived(), at.findings(), rules);
  }

  private static CaseSituation facts(
      CaseSituation at, Map<String, Boolean> facts, Set<String> waived) {
    return copy(at, at.livesInAHome(), facts, waived, at.findings(), at.rules());
  }

  private static CaseSituation copy(
      CaseSituation at,
      boolean resident,
      Map<String, Boolean> facts,
      Set<String> waived,
      Map<FindingKind, Boolean> findings,
      CaseRules rules) {
    return new CaseSituation(
        at.now(),
        at.legal(),
        at.earliest(),
        at.today(),
        at.papers(),
        at.careForms(),
        at.interimService(),
        resident,
        at.need(),
        facts,
        waived,
        findings,
        at.placeHeld(),
        at.placeDecided(),
        at.otherCaseOpen(),
        rules);
  }
}
