package no.romslig.solver.sample;

import static no.romslig.solver.snapshot.CareForm.HDO;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SHELTERED;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CoupleMode.PLACE_THEN_REUNITE;
import static no.romslig.solver.snapshot.CoupleMode.TOGETHER_ONLY;
import static no.romslig.solver.snapshot.LegalStatus.RIGHT;
import static no.romslig.solver.snapshot.LegalStatus.WAITLIST;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.romslig.solver.sample.Building.Kind;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Companion;
import no.romslig.solver.snapshot.CompanionStay;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.CoupleId;
import no.romslig.solver.snapshot.CoupleMode;
import no.romslig.solver.snapshot.LegalStatus;
import no.romslig.solver.snapshot.Sex;
import org.jspecify.annotations.Nullable;

/** Couples in every form that the guarantee knows. */
final class Pairing {

  /** The forms; a small sample begins where its plan says. */
  private enum Form {
    BOTH_WAIT_TOGETHER_ONLY,
    COMPANION_ON_SHORT_TERM,
    ONE_HAS_THE_RIGHT,
    ONE_IS_RESIDENT,
    NOT_INVOKED,
    BOTH_WAIT_ELSE_APART,
    COMPANION_AS_TENANT,
    RESIDENT_WITH_COMPANION,
    COMPANION_WITHOUT_NEED,
    BOTH_HAVE_THE_RIGHT
  }

  private final Draft draft;
  private final People people;
  private final Casebook casebook;

  Pairing(Draft draft, Dice dice, Casebook casebook) {
    this.draft = draft;
    this.people = new People(draft, dice);
    this.casebook = casebook;
  }

  void pair() {
    Form[] forms = Form.values();
    for (int i = 0; i < draft.plan.demand().couples(); i++) {
      pair(forms[(draft.plan.firstCoupleForm() + i) % forms.length]);
    }
  }

  private void pair(Form form) {
    switch (form) {
      case BOTH_WAIT_TOGETHER_ONLY ->
          couple(
              applies(Sex.FEMALE, WAITLIST, HDO), applies(Sex.MALE, WAITLIST, HDO), TOGETHER_ONLY);
      case BOTH_WAIT_ELSE_APART ->
          couple(
              applies(Sex.FEMALE, WAITLIST, LONG_TERM_SHELTERED),
              applies(Sex.MALE, WAITLIST, LONG_TERM_SOMATIC),
              PLACE_THEN_REUNITE);
      case ONE_HAS_THE_RIGHT ->
          couple(
              applies(Sex.FEMALE, RIGHT, LONG_TERM_SOMATIC),
              applies(Sex.MALE, WAITLIST, LONG_TERM_SOMATIC),
              PLACE_THEN_REUNITE);
      case BOTH_HAVE_THE_RIGHT ->
          couple(
              applies(Sex.FEMALE, RIGHT, LONG_TERM_SHELTERED, LONG_TERM_SOMATIC),
              applies(Sex.MALE, RIGHT, LONG_TERM_SOMATIC),
              TOGETHER_ONLY);
      case ONE_IS_RESIDENT ->
          resident(this::besideAFreeRoom)
              .ifPresent(
                  resident ->
                      couple(
                          resident,
                          applies(other(resident), WAITLIST, LONG_TERM_SOMATIC),
                          TOGETHER_ONLY));
      case COMPANION_ON_SHORT_TERM ->
          accompanied(
              applies(Sex.MALE, WAITLIST, LONG_TERM_SOMATIC), true, CompanionStay.SHORT_TERM);
      case COMPANION_AS_TENANT ->
          accompanied(applies(Sex.MALE, WAITLIST, HDO), true, CompanionStay.TENANT);
      case COMPANION_WITHOUT_NEED ->
          accompanied(
              applies(Sex.MALE, WAITLIST, LONG_TERM_SOMATIC), false, CompanionStay.LONG_TERM);
      case RESIDENT_WITH_COMPANION ->
          resident(this::aloneInACoupleUnit)
              .ifPresent(resident -> accompanied(resident, true, CompanionStay.TENANT));
      case NOT_INVOKED ->
          add(
              applies(Sex.FEMALE, WAITLIST, LONG_TERM_SOMATIC),
              applies(Sex.MALE, WAITLIST, LONG_TERM_SOMATIC),
              false,
              TOGETHER_ONLY,
              null);
    }
  }

  private Someone applies(Sex sex, LegalStatus status, CareForm... forms) {
    Applicant applicant = casebook.open(people.adult(sex), status, forms);
    applicant.wishesCareHousing = applicant.forms.contains(HDO);
    return applicant.who;
  }

  /** A small town may have nobody who lives so. */
  private Optional<Someone> resident(Predicate<Draft.Resident> where) {
    return draft.residents.stream()
        .filter(where)
        .filter(resident -> draft.involve(resident.who()))
        .findFirst()
        .map(Draft.Resident::who);
  }

  private boolean besideAFreeRoom(Draft.Resident resident) {
    List<Room> free = draft.freeing(LONG_TERM_SOMATIC);
    Building home = resident.home().building;
    return resident.home().form == LONG_TERM_SOMATIC
        && home.kind == Kind.NURSING_HOME
        && free.stream().anyMatch(room -> room.building == home);
  }

  private boolean aloneInACoupleUnit(Draft.Resident resident) {
    return resident.home().coupleUnit && resident.home().hasPlace(Draft.HORIZON);
  }

  private static Sex other(Someone who) {
    return who.sex == Sex.FEMALE ? Sex.MALE : Sex.FEMALE;
  }

  private void couple(Someone first, Someone second, CoupleMode mode) {
    add(first, second, true, mode, null);
  }

  private void accompanied(Someone who, boolean careNeed, CompanionStay stay) {
    Someone companion = people.adult(other(who));
    add(who, companion, true, TOGETHER_ONLY, new Companion(careNeed, stay));
  }

  private void add(
      Someone first,
      Someone second,
      boolean invoked,
      CoupleMode mode,
      @Nullable Companion companion) {
    draft.involve(first);
    draft.involve(second);
    CoupleId id = new CoupleId("K" + (draft.couples.size() + 1));
    draft.couples.add(new Couple(id, List.of(first.id, second.id), invoked, mode, companion));
  }
}
