package no.romslig.api.alarm;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import no.romslig.api.alarm.Alarm.AssessmentStale;
import no.romslig.api.alarm.Alarm.DecisionDue;
import no.romslig.api.alarm.Alarm.DischargeReady;
import no.romslig.api.alarm.Alarm.InterimStayEnds;
import no.romslig.api.alarm.Alarm.OfferUnanswered;
import no.romslig.api.alarm.Alarm.PlaceDue;
import no.romslig.api.alarm.Alarm.RightWithoutPlace;
import no.romslig.api.alarm.Alarm.RightWithoutSafeService;
import no.romslig.api.alarm.Alarm.ShortTermUndecided;
import no.romslig.api.alarm.Alarm.WaitsWithoutService;
import no.romslig.data.waiting.CaseStatus;
import org.jspecify.annotations.Nullable;

/** What is wrong with a case on a day, or soon will be. */
final class CaseAlarms {

  private final OpenCase of;
  private final AlarmRules rules;
  private final LocalDate day;
  private final List<Alarm> alarms = new ArrayList<>();

  private CaseAlarms(OpenCase of, AlarmRules rules, LocalDate day) {
    this.of = of;
    this.rules = rules;
    this.day = day;
  }

  static List<Alarm> of(OpenCase each, AlarmRules rules, LocalDate day) {
    var found = new CaseAlarms(each, rules, day);
    var legal = each.legal();
    var since = each.legalSince();
    if (legal == null || since == null) {
      found.findUndecided();
    } else {
      found.findUnmet(legal, since);
    }
    found.findUnanswered();
    found.findInHospital();
    found.findStale(since);
    return found.alarms;
  }

  private void findUndecided() {
    if (of.now() != CaseStatus.UNDER_ASSESSMENT) {
      return;
    }
    var days = rules.decision();
    var due = of.received().plusDays(days == null ? 0 : days);
    var stay = of.stay();
    if (stay != null && stay.shortTerm()) {
      alarms.add(new ShortTermUndecided(of.about(), due, of.received()));
    } else if (days != null && isNear(due, rules.notice())) {
      alarms.add(new DecisionDue(of.about(), due, of.received()));
    }
  }

  private void findUnmet(CaseStatus legal, LocalDate since) {
    boolean right = legal == CaseStatus.RIGHT;
    if (!of.interimService()) {
      alarms.add(
          right
              ? new RightWithoutSafeService(of.about(), day)
              : new WaitsWithoutService(of.about(), day));
    }
    if (right && !of.placeHeld()) {
      alarms.add(new RightWithoutPlace(of.about(), since));
    }
    var days = rules.place();
    if (days != null && isNear(since.plusDays(days), rules.notice())) {
      alarms.add(new PlaceDue(of.about(), since.plusDays(days), legal));
    }
    var stay = of.stay();
    if (stay != null
        && stay.ends() != null
        && !of.placeHeld()
        && isNear(stay.ends(), rules.ending())) {
      alarms.add(new InterimStayEnds(of.about(), stay.ends()));
    }
  }

  private void findUnanswered() {
    var due = of.now() == CaseStatus.OFFERED ? answerBy() : null;
    if (due != null && isNear(due, rules.notice())) {
      alarms.add(new OfferUnanswered(of.about(), due, of.nowSince()));
    }
  }

  /** As the offer says; of one that the registers have no more of than its step, the rule set. */
  private @Nullable LocalDate answerBy() {
    var days = rules.answer();
    if (of.answerBy() != null) {
      return of.answerBy();
    }
    return days == null ? null : of.nowSince().plusDays(days);
  }

  private void findInHospital() {
    var since = of.hospitalSince();
    if (since != null && !since.isAfter(day) && !of.placeHeld()) {
      alarms.add(inHospital(of.about(), since, rules, day));
    }
  }

  /** The day on which someone was declared ready counts. */
  static DischargeReady inHospital(About about, LocalDate since, AlarmRules rules, LocalDate day) {
    int days = 1 + (int) ChronoUnit.DAYS.between(since, day);
    return new DischargeReady(about, since, days, days * rules.dailyRate());
  }

  private void findStale(@Nullable LocalDate decided) {
    var assessed = of.assessed();
    var from = assessed == null ? decided : assessed;
    if (from != null && isNear(from.plusDays(rules.valid()), rules.notice())) {
      alarms.add(new AssessmentStale(of.about(), from.plusDays(rules.valid()), assessed));
    }
  }

  private boolean isNear(LocalDate due, int days) {
    return !day.isBefore(due.minusDays(days));
  }
}
