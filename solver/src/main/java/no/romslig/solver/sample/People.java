package no.romslig.solver.sample;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Sex;
import no.romslig.solver.snapshot.ShelteringBehaviour;

/** Invents people. */
final class People {

  private final Draft draft;
  private final Dice dice;

  People(Draft draft, Dice dice) {
    this.draft = draft;
    this.dice = dice;
  }

  Someone adult() {
    return adult(dice.chance(0.66) ? Sex.FEMALE : Sex.MALE);
  }

  Someone adult(Sex sex) {
    return born(LocalDate.of(dice.between(1927, 1956), 1, 1).plusDays(dice.between(0, 364)), sex);
  }

  /** An adult who takes up this room rightly: its criteria are met and its features suffice. */
  Someone suitedTo(Room room) {
    Someone who = adult();
    if (room.form == CareForm.LONG_TERM_SHELTERED) {
      shelter(who);
    }
    for (String feature : room.features) {
      if (dice.chance(rate(feature))) {
        who.requires.add(feature);
      }
    }
    who.requires.addAll(room.reservedFor);
    return who;
  }

  Someone child() {
    return born(LocalDate.of(dice.between(2010, 2019), 1, 1).plusDays(dice.between(0, 364)), sex());
  }

  /** A child who turns 18 some months into the horizon. */
  Someone childComingOfAge() {
    return born(Draft.day(dice.between(50, 120)).minusYears(18), sex());
  }

  private Sex sex() {
    return dice.chance(0.5) ? Sex.FEMALE : Sex.MALE;
  }

  private Someone born(LocalDate birthDate, Sex sex) {
    Someone who = new Someone(draft.nextPerson(), birthDate, sex);
    who.residentSince =
        LocalDate.of(dice.between(birthDate.getYear() + 1, 2022), dice.between(1, 12), 1);
    who.position = dice.chance(0.97) ? Terrain.somewhere(draft.plan, 1, dice) : null;
    who.acceptsSharedRoom = dice.chance(0.12);
    draft.persons.add(who);
    return who;
  }

  /** Dementia that makes an ordinary ward inadvisable. */
  void shelter(Someone who) {
    who.dementia = true;
    who.cognitiveImpairment = true;
    who.behaviours.add(dice.one(List.of(ShelteringBehaviour.values())));
    if (dice.chance(0.3)) {
      who.behaviours.add(dice.one(List.of(ShelteringBehaviour.values())));
    }
  }

  /** What an applicant for these forms requires: more, together, than the free rooms offer. */
  void require(Someone who, List<CareForm> forms) {
    boolean dwelling = forms.contains(CareForm.HDO);
    boolean sheltered = forms.getFirst() == CareForm.LONG_TERM_SHELTERED;
    List<String> features =
        dwelling || sheltered
            ? List.of("WHEELCHAIR", "CEILING_LIFT", "OWN_BATH")
            : List.of(
                "WHEELCHAIR", "CEILING_LIFT", "OWN_BATH", "BARIATRIC", "ISOLATION", "PALLIATIVE");
    for (String feature : features) {
      if (dice.chance(rate(feature))) {
        who.requires.add(feature);
      }
    }
    if (forms.equals(List.of(CareForm.LONG_TERM_SHELTERED)) && dice.chance(0.4)) {
      who.requires.add("SECURED_EXIT");
    }
  }

  private static double rate(String feature) {
    return switch (feature) {
      case "WHEELCHAIR" -> 0.4;
      case "CEILING_LIFT" -> 0.18;
      case "SECURED_EXIT" -> 0.3;
      case "OWN_BATH" -> 0.06;
      default -> 0.03;
    };
  }
}
