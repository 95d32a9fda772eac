package no.romslig.solver.sample;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.snapshot.Absence;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.PersonId;

/** Residents of nursing homes who are away for a time; most lend their place meanwhile. */
final class Absences {

  private final Draft draft;
  private final Dice dice;

  Absences(Draft draft, Dice dice) {
    this.draft = draft;
    this.dice = dice;
  }

  void leave() {
    int count = Math.max(3, draft.plan.beds().longTerm() / 60);
    List<PersonId> away =
        dice.shuffled(draft.residents).stream()
            .filter(resident -> resident.home().form.isNursingHome())
            .filter(resident -> resident.home().capacity == 1)
            .filter(resident -> !draft.isInvolved(resident.who()))
            .map(resident -> resident.who().id)
            .limit(count)
            .toList();
    for (int i = 0; i < draft.occupancies.size(); i++) {
      Occupancy occupancy = draft.occupancies.get(i);
      int turn = away.indexOf(occupancy.personId());
      if (turn >= 0) {
        draft.occupancies.set(i, with(occupancy, absence(turn)));
      }
    }
  }

  /** The first is away already; every fifth does not lend the place. */
  private Absence absence(int turn) {
    LocalDate from = Draft.day(turn == 0 ? -4 : dice.between(3, 100));
    return new Absence(from, from.plusDays(dice.between(14, 45)), turn % 5 != 2);
  }

  private static Occupancy with(Occupancy occupancy, Absence absence) {
    return new Occupancy(
        occupancy.personId(),
        occupancy.unitId(),
        occupancy.from(),
        occupancy.to(),
        occupancy.careForm(),
        List.of(absence));
  }
}
