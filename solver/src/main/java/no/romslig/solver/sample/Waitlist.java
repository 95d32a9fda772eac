package no.romslig.solver.sample;

import static no.romslig.solver.snapshot.CareForm.HDO;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SHELTERED;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SPECIAL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.LegalStatus;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.Whereabouts;

/** Those who wait for a lasting place: most of them in a short-term bed meanwhile. */
final class Waitlist {

  /** The share of those who wait that sits in short-term beds, where there are so many. */
  private static final double IN_SHORT_TERM = 0.66;

  private static final List<CareForm[]> GRANTED =
      List.of(
          forms(LONG_TERM_SOMATIC),
          forms(LONG_TERM_SHELTERED),
          forms(LONG_TERM_SOMATIC),
          forms(HDO),
          forms(LONG_TERM_SOMATIC, HDO),
          forms(LONG_TERM_SHELTERED),
          forms(LONG_TERM_SOMATIC),
          forms(LONG_TERM_SPECIAL, LONG_TERM_SOMATIC),
          forms(LONG_TERM_SOMATIC),
          forms(HDO),
          forms(LONG_TERM_SHELTERED, LONG_TERM_SOMATIC),
          forms(LONG_TERM_SOMATIC),
          forms(LONG_TERM_SHELTERED),
          forms(HDO, LONG_TERM_SOMATIC),
          forms(LONG_TERM_SOMATIC),
          forms(LONG_TERM_SHELTERED),
          forms(LONG_TERM_SOMATIC));

  private final Draft draft;
  private final Dice dice;
  private final People people;
  private final Casebook casebook;

  Waitlist(Draft draft, Dice dice, Casebook casebook) {
    this.draft = draft;
    this.dice = dice;
    this.people = new People(draft, dice);
    this.casebook = casebook;
  }

  private static CareForm[] forms(CareForm... forms) {
    return forms;
  }

  /** Fills the list up to the planned number; what couples have opened already counts. */
  void fill() {
    int total = draft.plan.demand().cases();
    tenants(Math.max(1, total / 40));
    List<Applicant> others = new ArrayList<>();
    int turn = 0;
    while (draft.applicants.size() < total) {
      CareForm[] granted = GRANTED.get(turn++ % GRANTED.size());
      others.add(casebook.open(people.adult(), nextStatus(), granted));
    }
    others = dice.shuffled(others);
    send(others, Math.max(1, total / 25), Whereabouts.HOSPITAL_READY);
    send(others, Math.max(1, total / 60), Whereabouts.ELSEWHERE);
    keepAtHome(others);
    intoShortTermBeds(others);
  }

  private LegalStatus nextStatus() {
    long rights =
        draft.applicants.stream().filter(each -> each.status == LegalStatus.RIGHT).count();
    return rights < draft.plan.demand().rights() ? LegalStatus.RIGHT : LegalStatus.WAITLIST;
  }

  /** Residents of staffed housing who now need a nursing home. */
  private void tenants(int count) {
    draft.residents.stream()
        .filter(resident -> resident.home().form == HDO && resident.home().capacity == 1)
        .filter(resident -> draft.involve(resident.who()))
        .limit(count)
        .toList()
        .forEach(
            resident -> {
              casebook.open(resident.who(), LegalStatus.WAITLIST, LONG_TERM_SOMATIC).whereabouts =
                  Whereabouts.HDO;
              resident.who().requires.retainAll(resident.home().features);
            });
  }

  /** Two who stay at home: one who could move anywhere at once, one who needs what is scarce. */
  private static void keepAtHome(List<Applicant> waiting) {
    List<Applicant> plain =
        waiting.stream()
            .filter(each -> each.status == LegalStatus.WAITLIST)
            .filter(each -> each.forms.equals(List.of(LONG_TERM_SOMATIC)))
            .limit(2)
            .toList();
    if (plain.size() < 2) {
      return;
    }
    waiting.removeAll(plain);
    Applicant ready = plain.getFirst();
    ready.readyFrom = null;
    ready.who.requires.clear();
    ready.declined.clear();
    plain.getLast().who.requires.addAll(List.of("CEILING_LIFT", "WHEELCHAIR"));
  }

  private static void send(List<Applicant> waiting, int count, Whereabouts where) {
    for (int i = 0; i < count; i++) {
      waiting.removeLast().whereabouts = where;
    }
  }

  private void intoShortTermBeds(List<Applicant> waiting) {
    List<Room> beds = draft.rooms(CareForm.SHORT_TERM).toList();
    long count = Math.min(beds.size(), Math.round(IN_SHORT_TERM * draft.plan.demand().cases()));
    List<Applicant> guests =
        waiting.stream()
            .limit(count)
            .sorted(Comparator.<Applicant>comparingInt(each -> each.who.requires.size()).reversed())
            .toList();
    List<Room> free = dice.shuffled(beds);
    for (Applicant guest : guests) {
      Room bed = free.stream().filter(guest.who::fits).findFirst().orElse(free.getFirst());
      free.remove(bed);
      guest.who.requires.retainAll(bed.features);
      bed.reservedFor.clear();
      lieIn(guest, bed);
    }
  }

  private void lieIn(Applicant guest, Room bed) {
    int nights = dice.between(5, 75);
    guest.whereabouts = Whereabouts.SHORT_TERM;
    guest.who.shortTermNights = nights + (dice.chance(0.3) ? dice.between(5, 30) : 0);
    Period stay = new Period(Draft.day(-nights), Draft.day(dice.between(4, 80)));
    draft.occupy(guest.who, bed, stay, CareForm.SHORT_TERM);
  }
}
