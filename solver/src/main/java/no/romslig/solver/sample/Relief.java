package no.romslig.solver.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.GrantId;
import no.romslig.solver.snapshot.Period;

/** Grants respite: rotations of many patterns, half of them close to what the quota allows. */
final class Relief {

  /** So many nights in every cycle of so many. */
  private record Pattern(int stayNights, int cycleNights) {}

  /** At most two weeks in eight, as Kinn grants. */
  private static final List<Pattern> TWO_IN_EIGHT =
      List.of(new Pattern(14, 56), new Pattern(7, 28), new Pattern(14, 56));

  /** As granted where only the length of a stay is capped. */
  private static final List<Pattern> FREE =
      List.of(
          new Pattern(14, 42),
          new Pattern(14, 28),
          new Pattern(7, 21),
          new Pattern(14, 56),
          new Pattern(14, 42),
          new Pattern(7, 28));

  private final Draft draft;
  private final Dice dice;
  private final People people;
  private final Assessor assessor;

  Relief(Draft draft, Dice dice, Assessor assessor) {
    this.draft = draft;
    this.dice = dice;
    this.people = new People(draft, dice);
    this.assessor = assessor;
  }

  void grant() {
    int children = draft.plan.demand().childGrants();
    int adults = draft.plan.demand().grants() - children;
    List<Pattern> patterns = draft.plan.grantsAsKinn() ? TWO_IN_EIGHT : FREE;
    List<Applicant> waiting =
        draft.applicants.stream()
            .filter(Applicant::waitsAtHome)
            .filter(each -> !each.forms.equals(List.of(CareForm.LONG_TERM_SOMATIC)))
            .filter(
                applicant ->
                    draft.couples.stream()
                        .noneMatch(couple -> couple.personIds().contains(applicant.who.id)))
            .limit(adults / 10)
            .toList();
    for (int i = 0; i < adults; i++) {
      Someone who = i < waiting.size() ? waiting.get(i).who : people.adult();
      Rotation rotation = rotate(who, CareForm.RESPITE, patterns.get(i % patterns.size()));
      remember(rotation, i % 2 == 0);
    }
    Pattern forChildren = draft.plan.grantsAsKinn() ? new Pattern(2, 14) : new Pattern(7, 14);
    for (int i = 0; i < children; i++) {
      Someone who = i == 0 ? people.childComingOfAge() : people.child();
      remember(rotate(who, CareForm.CHILD_RESPITE, forChildren), false);
    }
    endOne();
  }

  private Rotation rotate(Someone who, CareForm form, Pattern pattern) {
    draft.involve(who);
    int late = dice.between(0, Math.min(13, Draft.HORIZON_DAYS % pattern.cycleNights));
    int begun = dice.between(2, 12);
    Rotation rotation =
        new Rotation(
            new GrantId("G" + (draft.rotations.size() + 1)),
            who,
            form,
            pattern.stayNights,
            pattern.cycleNights,
            Draft.day(late - begun * pattern.cycleNights));
    rotation.needClass = dice.one(List.of(5, 4, 4, 3, 3, 3, 2, 2, 1));
    rotation.assessments.addAll(assessor.assess(List.of(form)));
    needs(rotation);
    wish(rotation);
    draft.rotations.add(rotation);
    return rotation;
  }

  /** Whoever has a grant finds at least one bed that would do. */
  private void needs(Rotation rotation) {
    Room model = dice.one(draft.rooms(rotation.form).toList());
    if (rotation.who.requires.isEmpty()) {
      model.features.stream()
          .filter(feature -> dice.chance(feature.equals("WHEELCHAIR") ? 0.4 : 0.1))
          .forEach(rotation.who.requires::add);
    }
    if (rotation.form == CareForm.RESPITE && dice.chance(0.4)) {
      rotation.who.dementia = true;
      rotation.who.cognitiveImpairment = true;
    }
  }

  private void wish(Rotation rotation) {
    if (dice.chance(0.6)) {
      rotation.preferred.add(dice.skewed(draft.rooms(rotation.form).toList()).building.id);
    }
    if (dice.chance(0.3)) {
      rotation.wishes.add(somewhere(rotation.stayNights + 7));
    }
    if (dice.chance(0.25)) {
      rotation.unavailable.add(somewhere(dice.between(5, 14)));
    }
    if (rotation.form == CareForm.CHILD_RESPITE && draft.plan.grantsAsKinn()) {
      rotation.startDays.add(DayOfWeek.FRIDAY);
    } else if (dice.chance(0.5)) {
      rotation.startDays.addAll(List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    }
  }

  private Period somewhere(int nights) {
    return Period.ofNights(Draft.day(dice.between(7, Draft.HORIZON_DAYS - 30)), nights);
  }

  /** What was used lately: all of the quota, or little of it long ago. */
  private void remember(Rotation rotation, boolean nearQuota) {
    int nights = rotation.stayNights;
    if (nearQuota && nights == 14) {
      rotation.history.add(Period.ofNights(Draft.day(-dice.between(16, 40)), nights));
    } else if (nearQuota) {
      int last = dice.between(8, 20);
      rotation.history.add(Period.ofNights(Draft.day(-last - 28), nights));
      rotation.history.add(Period.ofNights(Draft.day(-last), nights));
    } else if (dice.chance(0.7)) {
      rotation.history.add(Period.ofNights(Draft.day(-dice.between(60, 66)), nights));
    }
  }

  /** One grant ends before the horizon does. */
  private void endOne() {
    draft.rotations.stream()
        .filter(each -> each.stayNights == 14)
        .skip(1)
        .findFirst()
        .filter(each -> !each.owed().isEmpty())
        .ifPresent(this::end);
  }

  private void end(Rotation ending) {
    LocalDate end = ending.owed().getFirst().to();
    ending.to = end == null ? null : end.plusDays(dice.between(5, 30));
  }
}
