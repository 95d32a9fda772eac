package no.romslig.solver.sample;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.InstitutionId;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.Sex;
import no.romslig.solver.snapshot.ShortStay;
import no.romslig.solver.snapshot.ShortStayId;
import no.romslig.solver.snapshot.ShortStayPurpose;
import no.romslig.solver.snapshot.Whereabouts;
import org.jspecify.annotations.Nullable;

/** Short stays that are asked for, and a few guests who are there already. */
final class Visits {

  /** What is asked for: how soon at the latest, and how many nights. */
  private enum Ask {
    ACUTE(CareForm.KAD, ShortStayPurpose.ACUTE, 1, 2, 4),
    HOSPITAL_READY(CareForm.SHORT_TERM, ShortStayPurpose.ASSESSMENT, 4, 10, 21),
    REHABILITATION(CareForm.SHORT_TERM, ShortStayPurpose.REHABILITATION, 90, 14, 28),
    PALLIATIVE(CareForm.SHORT_TERM, ShortStayPurpose.PALLIATIVE, 10, 10, 30),
    WITHOUT_DIAGNOSIS(CareForm.LONG_TERM_SHELTERED, ShortStayPurpose.ASSESSMENT, 60, 21, 28),
    BETWEEN_HOMES(CareForm.TRANSITION_FLAT, ShortStayPurpose.OTHER, 60, 28, 60),
    ASSESSMENT(CareForm.SHORT_TERM, ShortStayPurpose.ASSESSMENT, 120, 10, 21),
    ACUTE_CAREGIVER(CareForm.SHORT_TERM, ShortStayPurpose.ACUTE, 2, 5, 10),
    OTHER(CareForm.SHORT_TERM, ShortStayPurpose.OTHER, 130, 7, 21),
    HOSPITAL_TRAINING(CareForm.SHORT_TERM, ShortStayPurpose.REHABILITATION, 6, 14, 21);

    final CareForm form;
    final ShortStayPurpose purpose;
    final int latest;
    final int fewest;
    final int most;

    Ask(CareForm form, ShortStayPurpose purpose, int latest, int fewest, int most) {
      this.form = form;
      this.purpose = purpose;
      this.latest = latest;
      this.fewest = fewest;
      this.most = most;
    }

    boolean isHospital() {
      return this == HOSPITAL_READY || this == HOSPITAL_TRAINING;
    }
  }

  private final Draft draft;
  private final Dice dice;
  private final People people;
  private final Assessor assessor;

  Visits(Draft draft, Dice dice, Assessor assessor) {
    this.draft = draft;
    this.dice = dice;
    this.people = new People(draft, dice);
    this.assessor = assessor;
  }

  /** Guests for a time in every second flat and emergency bed. */
  void receive() {
    for (CareForm form : List.of(CareForm.TRANSITION_FLAT, CareForm.KAD)) {
      List<Room> rooms = draft.rooms(form).toList();
      for (int i = 1; i < rooms.size(); i += 2) {
        Someone guest = people.suitedTo(rooms.get(i));
        draft.involve(guest);
        int nights = form == CareForm.KAD ? dice.between(1, 3) : dice.between(20, 70);
        Period stay = new Period(Draft.day(-dice.between(1, nights)), Draft.day(nights));
        draft.occupy(guest, rooms.get(i), stay, form);
      }
    }
  }

  void ask() {
    Deque<Someone> atHospital = new ArrayDeque<>();
    draft.applicants.stream()
        .filter(applicant -> applicant.whereabouts == Whereabouts.HOSPITAL_READY)
        .forEach(applicant -> atHospital.add(applicant.who));
    List<Ask> asks =
        Arrays.stream(Ask.values())
            .filter(ask -> draft.rooms(ask.form).findAny().isPresent())
            .toList();
    for (int i = 0; i < draft.plan.demand().shortStays(); i++) {
      Ask ask = asks.get(i % asks.size());
      Someone who = ask.isHospital() ? atHospital.poll() : null;
      if (who == null && (dice.chance(0.7) || ask == Ask.WITHOUT_DIAGNOSIS)) {
        who = patient(ask);
      }
      draft.shortStays.add(stay(ask, who));
    }
  }

  private Someone patient(Ask ask) {
    Someone who = people.adult();
    draft.involve(who);
    who.cognitiveImpairment = ask == Ask.WITHOUT_DIAGNOSIS;
    Room model = dice.one(draft.rooms(ask.form).toList());
    model.features.stream()
        .filter(feature -> dice.chance(feature.equals("WHEELCHAIR") ? 0.4 : 0.08))
        .forEach(who.requires::add);
    if (ask == Ask.PALLIATIVE && dice.chance(0.5)) {
      who.requires.add("PALLIATIVE");
    }
    return who;
  }

  private ShortStay stay(Ask ask, @Nullable Someone who) {
    LocalDate earliest = Draft.day(dice.between(0, ask.latest));
    return new ShortStay(
        new ShortStayId("S" + (draft.shortStays.size() + 1)),
        who == null ? null : who.id,
        who == null ? dice.one(List.of(Sex.FEMALE, Sex.MALE)) : who.sex,
        ask.form,
        ask.purpose,
        earliest,
        earliest.plusDays(dice.between(1, ask.latest < 10 ? 3 : 14)),
        dice.between(ask.fewest, ask.most),
        dice.one(List.of(5, 4, 4, 3, 3, 3, 2, 2, 1)),
        who == null ? Set.of() : who.requires,
        ask.isHospital() ? Draft.day(-dice.between(0, 9)) : null,
        dice.chance(0.4) ? List.of(wish(ask)) : List.of(),
        assessor.assess(List.of(ask.form)));
  }

  private InstitutionId wish(Ask ask) {
    return dice.skewed(draft.rooms(ask.form).toList()).building.id;
  }
}
