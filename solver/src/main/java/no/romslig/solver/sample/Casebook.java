package no.romslig.solver.sample;

import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.InstitutionId;
import no.romslig.solver.snapshot.LegalStatus;
import no.romslig.solver.snapshot.NeedOverride;

/** Opens cases: need, dates, wishes as skewed as wish lists are, and what has been assessed. */
final class Casebook {

  private final Draft draft;
  private final Dice dice;
  private final People people;
  private final Assessor assessor;
  private final List<Building> byPopularity;

  Casebook(Draft draft, Dice dice, Assessor assessor) {
    this.draft = draft;
    this.dice = dice;
    this.people = new People(draft, dice);
    this.assessor = assessor;
    this.byPopularity = dice.shuffled(draft.buildings);
  }

  Applicant open(Someone who, LegalStatus status, CareForm... forms) {
    Applicant applicant =
        new Applicant(new CaseId("C" + (draft.applicants.size() + 1)), who, List.of(forms), status);
    rank(applicant);
    date(applicant);
    who.acceptsSharedRoom |= dice.chance(0.15);
    describe(applicant);
    prefer(applicant);
    applicant.assessments.addAll(assessor.assess(applicant.forms));
    draft.applicants.add(applicant);
    draft.involve(who);
    return applicant;
  }

  /** Where the case stands among every so many, so that even a small town shows everything. */
  private int turn(int everySoMany) {
    return draft.applicants.size() % everySoMany;
  }

  private void rank(Applicant applicant) {
    applicant.needClass =
        applicant.status == LegalStatus.RIGHT
            ? dice.one(List.of(5, 5, 5, 4))
            : dice.one(List.of(5, 5, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 1, 4));
    applicant.needScore = Math.min(100, (applicant.needClass - 1) * 18 + dice.between(0, 28));
    if (turn(17) == 5) {
      applicant.override =
          new NeedOverride(
              Math.min(5, applicant.needClass + 1),
              null,
              "Poengene fanger ikke svikt i evnen til å tilkalle hjelp",
              "fagleder");
    }
  }

  private void date(Applicant applicant) {
    int age = dice.between(6, 220);
    applicant.applied = Draft.day(-age);
    applicant.waitingSince = applicant.applied.plusDays(dice.between(0, Math.min(28, age)));
    if (turn(10) == 3) {
      applicant.readyFrom = Draft.day(dice.between(1, 21));
    }
  }

  private void describe(Applicant applicant) {
    if (applicant.forms.contains(CareForm.LONG_TERM_SHELTERED)) {
      people.shelter(applicant.who);
    }
    people.require(applicant.who, applicant.forms);
    if (applicant.forms.contains(CareForm.HDO)) {
      applicant.wishesCareHousing = dice.chance(0.96);
      newcomer(applicant.who);
    }
    applicant.interimService = dice.chance(applicant.status == LegalStatus.RIGHT ? 0.75 : 0.97);
  }

  /** Some have not lived here for two years, or nobody knows since when they have. */
  private void newcomer(Someone who) {
    if (dice.chance(0.05)) {
      who.residentSince = dice.chance(0.5) ? null : Draft.day(-dice.between(100, 700));
    }
  }

  private void prefer(Applicant applicant) {
    List<InstitutionId> suitable = new ArrayList<>();
    byPopularity.stream()
        .filter(building -> applicant.forms.stream().anyMatch(building::has))
        .forEach(building -> suitable.add(building.id));
    int wishes = dice.one(List.of(0, 1, 1, 2, 2, 3));
    for (int i = 0; i < wishes && !suitable.isEmpty(); i++) {
      InstitutionId wish = dice.skewed(suitable);
      suitable.remove(wish);
      applicant.preferences.add(wish);
    }
    if (turn(12) == 7) {
      List<Room> offered = new ArrayList<>();
      applicant.forms.forEach(form -> offered.addAll(draft.freeing(form)));
      if (!offered.isEmpty()) {
        applicant.declined.add(dice.one(offered).id);
      }
    }
  }
}
