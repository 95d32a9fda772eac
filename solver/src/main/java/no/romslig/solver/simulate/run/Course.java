package no.romslig.solver.simulate.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.simulate.chance.Chance;
import no.romslig.solver.simulate.place.Move;
import no.romslig.solver.simulate.place.Policy;
import no.romslig.solver.simulate.run.Newcomers.Newcomer;
import no.romslig.solver.simulate.scenario.Demand;
import no.romslig.solver.simulate.town.Chronicle;
import no.romslig.solver.simulate.town.Citizen;
import no.romslig.solver.simulate.town.Room;
import no.romslig.solver.simulate.town.Tenancy;
import no.romslig.solver.simulate.town.Town;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.Relocation;

/** One course of the years: what happens day by day, and who is given which place. */
public final class Course {

  private static final long PEOPLE_OF_BASE = 1;
  private static final long NEWCOMERS = 2;

  private final Setting setting;
  private final Policy policy;
  private final Chronicle chronicle;
  private final boolean everyDay;
  private final Agenda agenda;
  private final Town town;
  private final Lives lives;
  private final Reminders reminders;
  private final Turns turns;
  private final List<Chance> chanceOfDemand = new ArrayList<>();
  private final double[] expected;
  private boolean changed = true;

  /**
   * A course.
   *
   * @param chance of the course: the same gives the same people
   * @param everyDay whether places are given every day, not only when something has changed. The
   *     outcome is the same, and takes longer
   */
  public Course(
      Setting setting, Chance chance, Policy policy, Chronicle chronicle, boolean everyDay) {
    this.setting = setting;
    this.policy = policy;
    this.chronicle = chronicle;
    this.everyDay = everyDay;
    agenda = new Agenda(setting.days());
    town = new Town(setting.base(), setting.rules(), chance.of(PEOPLE_OF_BASE));
    lives = new Lives(setting, agenda);
    reminders = new Reminders(setting.base(), setting.rules(), agenda);
    turns = new Turns(town, agenda);
    for (Demand demand : setting.assumptions().demand()) {
      chanceOfDemand.add(chance.of(NEWCOMERS).of(demand.name().hashCode()));
    }
    expected = new double[chanceOfDemand.size()];
  }

  /** Goes through all days. */
  public void run() {
    begin();
    for (int day = 0; day < setting.days(); day++) {
      town.comeTo(setting.base().asOf().plusDays(day));
      List<Happening> today = agenda.turnTo(day);
      for (int k = 0; k < today.size(); k++) {
        happen(today.get(k));
      }
      if (changed || everyDay) {
        changed = false;
        givePlaces();
      }
      chronicle.dayOver(town);
    }
  }

  private void begin() {
    for (Room room : town.rooms()) {
      reminders.of(room.unit());
    }
    for (Setting.UnitChange change : setting.changes()) {
      Room room = town.room(change.unit().id());
      agenda.note(change.day(), new Happening.UnitBecomes(room, change.unit()));
    }
    for (Citizen citizen : List.copyOf(town.citizens())) {
      begin(citizen);
    }
    for (int demand = 0; demand < expected.length; demand++) {
      expectNext(demand, 0);
    }
  }

  private void begin(Citizen citizen) {
    for (Tenancy tenancy : citizen.tenancies()) {
      LocalDate to = tenancy.occupancy().to();
      if (to != null) {
        agenda.note(dayOf(to), new Happening.TenancyEnds(tenancy));
        reminders.starts(to);
      }
    }
    Tenancy home = citizen.home();
    if (home != null) {
      long been = Math.max(0, -dayOf(home.occupancy().from()));
      int from = (int) Math.max(0, dayOf(home.occupancy().from()));
      lives.beginStay(citizen, home.occupancy().careForm(), null, from, been);
    }
    if (citizen.aCase() != null) {
      reminders.of(citizen.aCase(), citizen.person());
      if (home == null) {
        lives.beginWaiting(citizen, 0);
      }
    }
    if (citizen.relocation() != null) {
      turns.willBeHeard(citizen, 0);
    }
    if (citizen.decided() != null) {
      LocalDate from = citizen.decided().from();
      reminders.starts(from);
      agenda.note(dayOf(from), new Happening.MovesAsDecided(citizen));
    }
  }

  private long dayOf(LocalDate date) {
    return date.toEpochDay() - setting.base().asOf().toEpochDay();
  }

  private void expectNext(int demand, int number) {
    expected[demand] += Arrivals.step(chanceOfDemand.get(demand), number);
    int day = setting.arrivals(demand).day(expected[demand]);
    agenda.note(day, new Happening.Arrives(demand, number));
  }

  private void happen(Happening what) {
    switch (what) {
      case Happening.Arrives(int demand, int number) -> arrive(demand, number);
      case Happening.StayEnds(Citizen citizen, int stay) -> {
        if (!citizen.isGone() && citizen.staysSince() == stay) {
          lose(citizen, Chronicle.Departure.LEFT_PLACE);
        }
      }
      case Happening.TenancyEnds(Tenancy tenancy) -> end(tenancy);
      case Happening.DiesWaiting(Citizen citizen) -> {
        if (isWaiting(citizen)) {
          lose(citizen, Chronicle.Departure.DIED_WAITING);
        }
      }
      case Happening.Withdraws(Citizen citizen) -> {
        if (isWaiting(citizen)) {
          lose(citizen, Chronicle.Departure.WITHDREW);
        }
      }
      case Happening.NeedRises(Citizen citizen, int time) -> raiseNeed(citizen, time);
      case Happening.NeedTurns turned -> {
        if (turns.turn(turned)) {
          changed = true;
          chronicle.needTurned(town, turned.citizen());
        }
      }
      case Happening.IsHeard(Citizen citizen) -> changed |= turns.hear(citizen);
      case Happening.MovesAsDecided(Citizen citizen) -> {
        if (!citizen.isGone() && citizen.decided() != null) {
          move(new Move(citizen, town.room(citizen.decided().unitId())));
          changed = true;
        }
      }
      case Happening.UnitBecomes(Room room, var unit) -> {
        town.become(room, unit);
        reminders.of(unit);
        turns.leaveIfItCloses(room);
        changed = true;
      }
      case Happening.RoomIsReady(Room room) -> {
        town.isReady(room);
        changed = true;
      }
      case Happening.DateComes() -> {
        town.dateHasCome();
        changed = true;
      }
    }
  }

  /** Whether the citizen waits and has no lasting place meanwhile. */
  private static boolean isWaiting(Citizen citizen) {
    return !citizen.isGone() && citizen.aCase() != null && citizen.home() == null;
  }

  private void arrive(int demand, int number) {
    Newcomer newcomer =
        setting
            .newcomers()
            .of(
                setting.assumptions().demand().get(demand),
                chanceOfDemand.get(demand),
                number,
                town.today());
    Citizen citizen = town.know(newcomer.person(), newcomer.chance());
    town.seek(citizen, newcomer.aCase());
    reminders.of(newcomer.aCase(), newcomer.person());
    lives.beginWaiting(citizen, town.day());
    changed = true;
    chronicle.asked(town, citizen);
    expectNext(demand, number + 1);
  }

  private void lose(Citizen citizen, Chronicle.Departure why) {
    Case aCase = citizen.aCase();
    Tenancy home = citizen.home();
    List<Tenancy> left = List.copyOf(citizen.tenancies());
    town.lose(citizen);
    left.forEach(this::makeReady);
    changed = true;
    chronicle.left(town, citizen, why, aCase, home == null ? null : home.room());
  }

  private void end(Tenancy tenancy) {
    if (!tenancy.citizen().tenancies().contains(tenancy)) {
      return;
    }
    changed = true;
    if (tenancy.citizen().aCase() == null && tenancy.citizen().tenancies().size() == 1) {
      lose(tenancy.citizen(), Chronicle.Departure.LEFT_PLACE);
    } else {
      town.leave(tenancy);
      makeReady(tenancy);
    }
  }

  private void makeReady(Tenancy left) {
    int nights = setting.rules().turnoverNights();
    if (nights > 0) {
      agenda.note(town.day() + nights, new Happening.RoomIsReady(left.room()));
    }
  }

  private void raiseNeed(Citizen citizen, int time) {
    Case aCase = citizen.aCase();
    if (citizen.isGone() || aCase == null) {
      return;
    }
    int before = aCase.effectiveNeedClass();
    if (before < Needs.GREATEST) {
      town.seek(citizen, Needs.risen(aCase, citizen.chance(), time + 1));
      lives.expectNeedToRise(citizen, town.day(), time + 1);
      changed = true;
      chronicle.needRose(town, citizen, before);
    }
  }

  private void givePlaces() {
    List<Move> moves = policy.movesOf(town);
    moves.forEach(this::move);
  }

  private void move(Move move) {
    Citizen citizen = move.citizen();
    Case aCase = citizen.aCase();
    Relocation relocation = aCase == null ? citizen.relocation() : null;
    Tenancy home = citizen.home();
    CareForm before = home == null ? null : home.occupancy().careForm();
    List<Tenancy> left = List.copyOf(citizen.tenancies());
    town.move(citizen, move.room());
    left.forEach(this::makeReady);
    lives.beginStay(citizen, move.room().careForm(), before, town.day(), 0);
    turns.leaveIfItCloses(move.room());
    chronicle.movedIn(
        town, citizen, move.room(), aCase, relocation, home == null ? null : home.room());
  }

  /** The town as it stands. */
  Town town() {
    return town;
  }
}
