package no.romslig.solver.sample;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Closure;
import no.romslig.solver.snapshot.Period;

/**
 * Closes respite beds until more is asked for than there is, in the ways that towns know: a house
 * with fixed closing days, a bed that opens late, a patient who blocks one, maintenance.
 */
final class Scarcity {

  /** Nights asked for per bed-night; a little above what the samples promise. */
  private static final double WANTED = 1.17;

  private final Draft draft;
  private final Dice dice;
  private final People people;

  Scarcity(Draft draft, Dice dice) {
    this.draft = draft;
    this.dice = dice;
    this.people = new People(draft, dice);
  }

  void bring() {
    closeChildHouses();
    List<Room> beds = draft.rooms(CareForm.RESPITE).toList();
    for (int i = 0; i < beds.size(); i++) {
      switch (i % 6) {
        case 0 -> maintain(beds.get(i), dice.between(20, 60));
        case 1 -> block(beds.get(i));
        case 2 -> beds.get(i).availableFrom = Draft.day(dice.between(60, 100));
        default -> {}
      }
    }
    maintainUntilScarce(beds);
  }

  private void closeChildHouses() {
    List<Room> beds = draft.rooms(CareForm.CHILD_RESPITE).toList();
    boolean weekends = draft.plan.grantsAsKinn();
    for (int i = 0; i < beds.size(); i++) {
      beds.get(i)
          .closures
          .addAll(
              weekends
                  ? Closures.openOnWeekends(i % 2 == 0 ? 2 : 4, i / 2 % 2)
                  : RespiteHouseCalendar.closures(Draft.AS_OF, Draft.AS_OF.plusYears(1)));
    }
  }

  private void maintain(Room bed, int offset) {
    LocalDate from = Draft.day(offset);
    Period nights = Period.ofNights(from, 14);
    if (bed.isOpen(nights) && bed.hasPlace(nights)) {
      bed.closures.add(new Closure(from, from.plusDays(14), "vedlikehold"));
    }
  }

  /** A short-term patient lies in a respite bed, where the bed may be used so. */
  private void block(Room bed) {
    bed.alsoUsableFor.add(CareForm.SHORT_TERM);
    Someone patient = people.suitedTo(bed);
    patient.shortTermNights = dice.between(5, 40);
    Period stay = new Period(Draft.day(-patient.shortTermNights), Draft.day(dice.between(30, 60)));
    draft.involve(patient);
    draft.occupy(patient, bed, stay, CareForm.SHORT_TERM);
  }

  private void maintainUntilScarce(List<Room> beds) {
    int asked =
        draft.rotations.stream()
            .filter(rotation -> rotation.form == CareForm.RESPITE)
            .mapToInt(Rotation::owedNights)
            .sum();
    if (asked == 0) {
      return;
    }
    for (int offset = Draft.HORIZON_DAYS - 16; offset > 60; offset -= 17) {
      for (Room bed : beds) {
        if (asked >= WANTED * bedNights(beds)) {
          return;
        }
        maintain(bed, offset);
      }
    }
  }

  private static int bedNights(List<Room> beds) {
    return beds.stream().mapToInt(bed -> bed.placesLeft(Draft.HORIZON)).sum();
  }
}
