package no.romslig.api.alarm;

import no.romslig.solver.rules.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * What the rule set says of deadlines and notices, in days.
 *
 * @param decision from an application to its decision
 * @param place from the decision to a place
 * @param answer from an offer to its answer
 * @param undecided how long a short stay may last without a decision (GEN-14)
 * @param notice how long before a deadline an alarm is given
 * @param valid how long an assessment holds
 * @param ending how long before something ends
 * @param adulthood how long before a child turns 18
 * @param dailyRate in kroner
 */
record AlarmRules(
    @Nullable Integer decision,
    @Nullable Integer place,
    @Nullable Integer answer,
    int undecided,
    int notice,
    int valid,
    int ending,
    int adulthood,
    int dailyRate) {

  static AlarmRules of(RuleSet rules) {
    return new AlarmRules(
        rules.numberOrNone("deadline.decisionDays"),
        rules.numberOrNone("deadline.placeDays"),
        rules.numberOrNone("offer.responseDays"),
        rules.number("decision.minDurationDays"),
        rules.number("deadline.noticeDays"),
        rules.number("assessment.validDays"),
        rules.number("ending.noticeDays"),
        rules.number("adulthood.noticeDays"),
        rules.number("dischargeReady.dailyRate"));
  }
}
