package no.romslig.solver.simulate.run;

import no.romslig.solver.simulate.chance.Chance;
import no.romslig.solver.simulate.chance.Draw;
import no.romslig.solver.simulate.scenario.LengthOfStay;
import no.romslig.solver.simulate.scenario.NeedTurn;
import no.romslig.solver.simulate.scenario.WhileWaiting;
import no.romslig.solver.simulate.town.Citizen;
import no.romslig.solver.snapshot.CareForm;
import org.jspecify.annotations.Nullable;

/** Draws what is to come for people, and notes it in the agenda. */
final class Lives {

  static final double DAYS_PER_YEAR = 365.25;

  private final Setting setting;
  private final Agenda agenda;

  Lives(Setting setting, Agenda agenda) {
    this.setting = setting;
    this.agenda = agenda;
  }

  /** What may come to someone who begins to wait. */
  void beginWaiting(Citizen citizen, int day) {
    WhileWaiting waiting = setting.assumptions().whileWaiting();
    Chance chance = citizen.chance();
    note(
        day,
        waiting.deaths(),
        chance.of(Draw.DEATH_WHILE_WAITING, 0),
        new Happening.DiesWaiting(citizen));
    note(
        day,
        waiting.withdrawals(),
        chance.of(Draw.WITHDRAWAL, 0),
        new Happening.Withdraws(citizen));
    expectNeedToRise(citizen, day, 0);
  }

  /** When the need becomes greater for the next time. */
  void expectNeedToRise(Citizen citizen, int day, int time) {
    note(
        day,
        setting.assumptions().whileWaiting().needRises(),
        citizen.chance().of(Draw.NEED_RISES, time),
        new Happening.NeedRises(citizen, time));
  }

  /**
   * What may come to someone who lives in a place of the form. Who moves from one nursing home to
   * another, or from one dwelling to another, has the time that was left before.
   *
   * @param before the form of the place left for it; null = none
   * @param been days in the place so far
   */
  void beginStay(Citizen citizen, CareForm form, @Nullable CareForm before, int day, long been) {
    if (before == null || before.isDwelling() != form.isDwelling()) {
      citizen.beginStay();
      LengthOfStay length = setting.lengthOfStay(form);
      if (length != null) {
        double lifetime = citizen.chance().of(Draw.LENGTH_OF_STAY, citizen.staysSince()).lifetime();
        double years = length.left(lifetime, been / DAYS_PER_YEAR);
        agenda.note(
            day + Math.max(1, Math.round(years * DAYS_PER_YEAR)),
            new Happening.StayEnds(citizen, citizen.staysSince()));
      }
    }
    int turn = 0;
    for (NeedTurn each : setting.assumptions().needTurns()) {
      if (each.from() == form) {
        note(
            day,
            each.perYear(),
            citizen.chance().of(Draw.NEED_TURNS, citizen.stays()).of(turn),
            new Happening.NeedTurns(citizen, citizen.stays(), each));
      }
      turn++;
    }
  }

  private void note(int day, double perYear, Chance chance, Happening what) {
    if (perYear > 0) {
      long days = Math.round(chance.lifetime() / perYear * DAYS_PER_YEAR);
      agenda.note(day + Math.max(1, days), what);
    }
  }
}
