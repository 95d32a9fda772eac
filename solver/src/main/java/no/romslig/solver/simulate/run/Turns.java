package no.romslig.solver.simulate.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.romslig.solver.simulate.scenario.NeedTurn;
import no.romslig.solver.simulate.town.Citizen;
import no.romslig.solver.simulate.town.Room;
import no.romslig.solver.simulate.town.Tenancy;
import no.romslig.solver.simulate.town.Town;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Initiative;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.Relocation;
import no.romslig.solver.snapshot.ShelteringBehaviour;

/**
 * Residents who are to move: their need has turned, or their place closes. They and the relatives
 * are heard first (FL-02), in the days of notice that the rule set names; where it names none, at
 * once.
 */
final class Turns {

  private static final String NOTICE = "move.noticeDays";
  private static final int NEED_WHERE_A_PLACE_CLOSES = 5;

  private final Town town;
  private final Agenda agenda;
  private final int notice;

  Turns(Town town, Agenda agenda) {
    this.town = town;
    this.agenda = agenda;
    Integer days = town.rules().numberOrNone(NOTICE);
    notice = days == null ? 0 : days;
  }

  /** A resident's need has turned; whether there is anything new in it. */
  boolean turn(Happening.NeedTurns turned) {
    Citizen citizen = turned.citizen();
    NeedTurn turn = turned.turn();
    boolean stillThere = !citizen.isGone() && citizen.stays() == turned.stay();
    if (!stillThere || citizen.aCase() != null || citizen.relocation() != null) {
      return false;
    }
    town.become(citizen, turnedTo(turn.to(), citizen.person()));
    ask(citizen, List.of(turn.to()), turn.needClass());
    return true;
  }

  private static Person turnedTo(CareForm form, Person person) {
    boolean sheltered = form == CareForm.LONG_TERM_SHELTERED;
    Set<ShelteringBehaviour> behaviours = person.shelteringBehaviours();
    if (sheltered && behaviours.isEmpty()) {
      behaviours = Set.of(ShelteringBehaviour.NEEDS_ASSISTED_EXIT);
    } else if (!sheltered) {
      behaviours = Set.of();
    }
    return new Person(
        person.id(),
        person.birthDate(),
        person.sex(),
        person.residentSince(),
        person.position(),
        person.requiredFeatures(),
        person.acceptsSharedRoom(),
        sheltered || person.dementiaDiagnosis(),
        sheltered || person.cognitiveImpairment(),
        behaviours,
        person.shortTermNightsThisYear());
  }

  private void ask(Citizen citizen, List<CareForm> to, int needClass) {
    town.ask(
        citizen,
        new Relocation(
            citizen.id(),
            to,
            true,
            Initiative.OFFICE,
            needClass,
            0,
            town.today(),
            notice == 0,
            notice == 0 ? Boolean.TRUE : null,
            null,
            null));
    if (notice > 0) {
      willBeHeard(citizen, town.day());
    }
  }

  /** Whoever has not been heard will have been after the days of notice. */
  void willBeHeard(Citizen citizen, int day) {
    agenda.note(day + notice, new Happening.IsHeard(citizen));
  }

  /** The resident has been heard; whether that changes anything. */
  boolean hear(Citizen citizen) {
    Relocation relocation = citizen.relocation();
    if (citizen.isGone() || relocation == null) {
      return false;
    }
    boolean disagrees = Boolean.FALSE.equals(relocation.agrees());
    town.ask(
        citizen,
        new Relocation(
            relocation.personId(),
            relocation.targetCareForms(),
            relocation.mandatory(),
            relocation.initiative(),
            relocation.needClass(),
            relocation.needScore(),
            relocation.since(),
            true,
            !disagrees,
            disagrees ? Boolean.TRUE : relocation.newDecision(),
            relocation.reason()));
    return true;
  }

  /** Whoever lives in a unit that closes is to move to another of the same form. */
  void leaveIfItCloses(Room room) {
    LocalDate closes = room.unit().availableTo();
    if (closes == null || !closes.isBefore(town.horizonEnd())) {
      return;
    }
    for (Tenancy tenancy : List.copyOf(room.tenancies())) {
      Citizen citizen = tenancy.citizen();
      boolean stays =
          tenancy.occupancy().to() == null && tenancy.occupancy().careForm().isLasting();
      if (stays && citizen.aCase() == null && citizen.relocation() == null) {
        ask(citizen, List.of(tenancy.occupancy().careForm()), NEED_WHERE_A_PLACE_CLOSES);
      }
    }
  }
}
