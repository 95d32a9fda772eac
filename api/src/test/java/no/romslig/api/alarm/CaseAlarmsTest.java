package no.romslig.api.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.romslig.api.alarm.OpenCase.Stay;
import no.romslig.data.waiting.CaseStatus;
import no.romslig.solver.rules.RuleCatalogue;
import no.romslig.solver.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CaseAlarmsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
  private static final About CASE = new About(About.Kind.CASE, new UUID(1, 1), "S-1");
  private static final AlarmRules RULES = new AlarmRules(30, 14, 7, 14, 7, 180, 56, 365, 5745);

  private static final AlarmRules NO_RESPONSE_TIME =
      new AlarmRules(30, 14, null, 14, 7, 180, 56, 365, 5745);

  @Test
  void tellsFirstWhoMayNotBeSafeTonight() {
    var alarms = CaseAlarms.of(decided(CaseStatus.RIGHT, DAY.minusDays(3), false), RULES, DAY);

    assertThat(AlarmFinder.sorted(alarms))
        .containsExactly(
            new Alarm.RightWithoutSafeService(CASE, DAY),
            new Alarm.RightWithoutPlace(CASE, DAY.minusDays(3)));
    assertThat(CaseAlarms.of(decided(CaseStatus.WAITLIST, DAY.minusDays(3), false), RULES, DAY))
        .containsExactly(new Alarm.WaitsWithoutService(CASE, DAY));
    assertThat(CaseAlarms.of(decided(CaseStatus.WAITLIST, DAY.minusDays(3), true), RULES, DAY))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"6, 0", "7, 1", "14, 1", "20, 1"})
  void remindsOfTheMunicipalitysOwnTimeToAPlace(int days, int alarms) {
    var of = decided(CaseStatus.WAITLIST, DAY.minusDays(days), true);

    assertThat(CaseAlarms.of(of, RULES, DAY))
        .hasSize(alarms)
        .allSatisfy(
            alarm ->
                assertThat(alarm)
                    .isEqualTo(
                        new Alarm.PlaceDue(
                            CASE, DAY.minusDays(days).plusDays(14), CaseStatus.WAITLIST)));
    assertThat(CaseAlarms.of(of, new AlarmRules(30, null, 7, 14, 7, 180, 56, 365, 5745), DAY))
        .isEmpty();
  }

  @Test
  void tellsOfWhoIsInAShortTermPlaceWithoutADecision() {
    var received = DAY.minusDays(2);

    assertThat(CaseAlarms.of(undecided(received, new Stay(true, null)), RULES, DAY))
        .containsExactly(new Alarm.ShortTermUndecided(CASE, received.plusDays(30), received));
    assertThat(CaseAlarms.of(undecided(received, new Stay(false, null)), RULES, DAY)).isEmpty();
    assertThat(CaseAlarms.of(undecided(DAY.minusDays(23), null), RULES, DAY))
        .containsExactly(new Alarm.DecisionDue(CASE, DAY.plusDays(7), DAY.minusDays(23)));
    assertThat(CaseAlarms.of(undecided(DAY.minusDays(22), null), RULES, DAY)).isEmpty();
  }

  @Test
  void remindsOfAnOfferOnlyWhereThereIsATimeToAnswer() {
    var offered =
        open(
            CaseStatus.OFFERED,
            DAY.minusDays(8),
            CaseStatus.WAITLIST,
            DAY.minusDays(2),
            true,
            true,
            DAY,
            null,
            null);

    assertThat(CaseAlarms.of(offered, RULES, DAY))
        .containsExactly(new Alarm.OfferUnanswered(CASE, DAY.minusDays(1), DAY.minusDays(8)));
    assertThat(CaseAlarms.of(offered, NO_RESPONSE_TIME, DAY)).isEmpty();
  }

  /** Whatever the rule set says of offers of its own. */
  @Test
  void remindsOfAnOfferByTheDayThatItNames() {
    for (var rules : List.of(RULES, NO_RESPONSE_TIME)) {
      assertThat(CaseAlarms.of(offered(DAY.plusDays(7)), rules, DAY))
          .containsExactly(new Alarm.OfferUnanswered(CASE, DAY.plusDays(7), DAY.minusDays(8)));
      assertThat(CaseAlarms.of(offered(DAY.plusDays(8)), rules, DAY)).isEmpty();
    }
  }

  @Test
  void namesRulesOfTheCatalogueAlone() {
    assertThat(all()).extracting(Alarm::rule).allMatch(RuleCatalogue.shipped()::has);
  }

  private static OpenCase offered(LocalDate answerBy) {
    return new OpenCase(
        CASE,
        DAY.minusDays(30),
        CaseStatus.OFFERED,
        DAY.minusDays(8),
        answerBy,
        CaseStatus.WAITLIST,
        DAY.minusDays(2),
        true,
        true,
        DAY,
        null,
        null);
  }

  @Test
  void countsTheDaysInHospitalFromTheFirst() {
    var inHospital =
        open(
            CaseStatus.WAITLIST,
            DAY,
            CaseStatus.WAITLIST,
            DAY,
            true,
            false,
            DAY,
            null,
            DAY.minusDays(4));

    assertThat(CaseAlarms.of(inHospital, RULES, DAY))
        .containsExactly(new Alarm.DischargeReady(CASE, DAY.minusDays(4), 5, 28725));
  }

  @Test
  void tellsOfTheStayThatEndsAndTheAssessmentThatIsOld() {
    var of =
        open(
            CaseStatus.WAITLIST,
            DAY,
            CaseStatus.WAITLIST,
            DAY,
            true,
            false,
            DAY.minusDays(173),
            new Stay(true, DAY.plusDays(10)),
            null);

    assertThat(CaseAlarms.of(of, RULES, DAY))
        .containsExactly(
            new Alarm.InterimStayEnds(CASE, DAY.plusDays(10)),
            new Alarm.AssessmentStale(CASE, DAY.plusDays(7), DAY.minusDays(173)));
  }

  @ParameterizedTest
  @EnumSource
  void saysEveryAlarmInEveryLanguage(Language language) {
    var text = new AlarmText(language);

    assertThat(all().stream().map(Object::getClass).distinct())
        .containsExactlyInAnyOrder(Alarm.class.getPermittedSubclasses());
    assertThat(all())
        .allSatisfy(
            alarm -> {
              assertThat(text.what(alarm)).endsWith(".").doesNotContain("{");
              assertThat(text.todo(alarm)).endsWith(".").doesNotContain("{");
            });
  }

  @Test
  void saysWhatIsWrongWithDates() {
    assertThat(new AlarmText(Language.NN).what(new Alarm.DischargeReady(CASE, DAY, 5, 28725)))
        .isEqualTo(
            "S-1 har vore utskrivingsklar på sjukehus sidan 30. november 2026: 5 døgn, 28725"
                + " kroner.");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-02, , 0, 2026-12-01",
    "2026-10-02, 2026-11-30, 0, ",
    "2026-10-02, 2026-12-01, 0, 2026-12-01",
    "2026-10-02, , 50, 2026-10-12",
    "2026-10-02, , 60, 2026-10-02",
    "2025-12-20, 2026-01-10, 51, 2026-01-10",
    "2026-12-20, , 0, "
  })
  void countsSixtyNightsOfTheYear(
      LocalDate from, @Nullable LocalDate to, int balance, @Nullable LocalDate due) {
    var count = new ShortTermCount(2026);
    count.add(from, to);
    count.addBalance(balance);

    assertThat(count.dueDay()).isEqualTo(due);
  }

  private static List<Alarm> all() {
    return List.of(
        new Alarm.RightWithoutSafeService(CASE, DAY),
        new Alarm.WaitsWithoutService(CASE, DAY),
        new Alarm.RightWithoutPlace(CASE, DAY),
        new Alarm.InterimStayEnds(CASE, DAY),
        new Alarm.ShortTermUndecided(CASE, DAY, DAY),
        new Alarm.DecisionDue(CASE, DAY, DAY),
        new Alarm.PlaceDue(CASE, DAY, CaseStatus.RIGHT),
        new Alarm.OfferUnanswered(CASE, DAY, DAY),
        new Alarm.DischargeReady(CASE, DAY, 1, 5745),
        new Alarm.SixtyNights(CASE, DAY),
        new Alarm.GrantEnds(CASE, DAY),
        new Alarm.HireEnds(CASE, DAY, true),
        new Alarm.ChildTurnsAdult(CASE, DAY),
        new Alarm.UnitCloses(CASE, DAY, null, 2),
        new Alarm.ClosesBeforeStays(CASE, DAY, null, 2),
        new Alarm.DecisionUntold(CASE, DAY),
        new Alarm.LetterUnsent(CASE, DAY),
        new Alarm.AssessmentStale(CASE, DAY, null),
        new Alarm.PlaceWithoutDecision(CASE, DAY, "U-1"),
        new Alarm.RunRefused(CASE, DAY),
        new Alarm.ComplaintUndecided(CASE, DAY, DAY),
        new Alarm.ComplaintNotForwarded(CASE, DAY),
        new Alarm.ComplaintNotMended(CASE, DAY),
        new Alarm.SubscriberUnreached(CASE, DAY),
        new Alarm.MessageUntaken(CASE, DAY));
  }

  private static OpenCase decided(CaseStatus legal, LocalDate since, boolean service) {
    return open(legal, since, legal, since, service, false, DAY, null, null);
  }

  private static OpenCase undecided(LocalDate received, @Nullable Stay stay) {
    return new OpenCase(
        CASE,
        received,
        CaseStatus.UNDER_ASSESSMENT,
        received,
        null,
        null,
        null,
        true,
        false,
        null,
        stay,
        null);
  }

  private static OpenCase open(
      CaseStatus now,
      LocalDate nowSince,
      CaseStatus legal,
      LocalDate legalSince,
      boolean service,
      boolean held,
      LocalDate assessed,
      @Nullable Stay stay,
      @Nullable LocalDate hospital) {
    return new OpenCase(
        CASE,
        legalSince,
        now,
        nowSince,
        null,
        legal,
        legalSince,
        service,
        held,
        assessed,
        stay,
        hospital);
  }
}
