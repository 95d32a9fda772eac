package no.romslig.solver.sample;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.romslig.solver.snapshot.Assessment;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Commitment;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.LegalStatus;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.Relocation;
import no.romslig.solver.snapshot.ShortStay;
import no.romslig.solver.snapshot.Waiver;

/** What people have decided already: placements, moves, short stays, and one exception. */
final class Decisions {

  private final Draft draft;
  private final Dice dice;

  Decisions(Draft draft, Dice dice) {
    this.draft = draft;
    this.dice = dice;
  }

  void decide() {
    int each = Math.max(1, draft.plan.demand().cases() / 100);
    place(each);
    move(each);
    book(each);
    makeAnException();
  }

  private void place(int count) {
    int left = count;
    for (Applicant applicant : draft.applicants) {
      if (left == 0) {
        return;
      }
      if (!isSimple(applicant)) {
        continue;
      }
      Optional<Room> room =
          freeing(CareForm.LONG_TERM_SOMATIC)
              .filter(each -> applicant.who.fits(each) && !applicant.declined.contains(each.id))
              .findFirst();
      if (room.isPresent()) {
        commit(CommitmentKind.PLACEMENT, applicant.id.value(), room.get(), soon(room.get()));
        left--;
      }
    }
  }

  /** Own rooms for anyone, still to be given. */
  private Stream<Room> freeing(CareForm form) {
    return draft.freeing(form).stream()
        .filter(room -> room.building.kind == Building.Kind.NURSING_HOME)
        .filter(room -> room.reservedFor.isEmpty() && room.capacity == 1);
  }

  private Period soon(Room room) {
    return IntStream.rangeClosed(dice.between(3, 12), Draft.LOOK_AHEAD_NIGHTS)
        .mapToObj(offset -> Period.openEnded(Draft.day(offset)))
        .filter(room::hasPlace)
        .findFirst()
        .orElseThrow();
  }

  private boolean isSimple(Applicant applicant) {
    return applicant.waitsAtHome()
        && applicant.forms.equals(List.of(CareForm.LONG_TERM_SOMATIC))
        && applicant.readyFrom == null
        && draft.couples.stream().noneMatch(couple -> couple.personIds().contains(applicant.who.id))
        && draft.rotations.stream().noneMatch(rotation -> rotation.who == applicant.who);
  }

  /** Never the first two, who could swap. */
  private void move(int count) {
    int left = count;
    for (Relocation relocation : draft.relocations.stream().skip(2).toList()) {
      if (left == 0 || !Objects.equals(relocation.agrees(), true)) {
        continue;
      }
      Someone who =
          draft.persons.stream()
              .filter(person -> person.id.equals(relocation.personId()))
              .findFirst()
              .orElseThrow();
      Optional<Room> room = freeing(relocation.targetCareForms().getFirst()).findFirst();
      if (room.isPresent()) {
        who.requires.retainAll(room.get().features);
        commit(CommitmentKind.RELOCATION, who.id.value(), room.get(), soon(room.get()));
        left--;
      }
    }
  }

  private void book(int count) {
    int left = count;
    for (ShortStay stay : draft.shortStays) {
      Period nights = Period.ofNights(stay.latestStart(), stay.nights());
      if (left == 0 || stay.careForm() != CareForm.SHORT_TERM) {
        continue;
      }
      Optional<Room> room =
          draft
              .rooms(CareForm.SHORT_TERM)
              .filter(each -> each.reservedFor.isEmpty())
              .filter(each -> each.features.containsAll(stay.requiredFeatures()))
              .filter(each -> each.hasPlace(nights))
              .findFirst();
      if (room.isPresent()) {
        commit(CommitmentKind.SHORT_STAY, stay.id().value(), room.get(), nights);
        left--;
      }
    }
  }

  private void commit(CommitmentKind kind, String refId, Room room, Period nights) {
    room.take(nights);
    draft.commitments.add(new Commitment(kind, refId, room.id, nights.from(), nights.to()));
  }

  /** Someone without a diagnosis is let into a sheltered ward by a leader's logged exception. */
  private void makeAnException() {
    draft.applicants.stream()
        .filter(applicant -> applicant.status == LegalStatus.WAITLIST)
        .filter(applicant -> applicant.forms.equals(List.of(CareForm.LONG_TERM_SHELTERED)))
        .findFirst()
        .ifPresent(this::except);
  }

  private void except(Applicant excepted) {
    excepted.who.dementia = false;
    excepted.assessments.removeIf(assessment -> assessment.rule().equals("SK-03"));
    excepted.assessments.add(new Assessment("SK-03", false, Draft.day(-9), "lege"));
    draft.waivers.add(
        new Waiver(
            "SK-03",
            excepted.id.value(),
            "Utredning pågår; atferden gjør skjerming nødvendig nå",
            "leder",
            Draft.day(-3)));
  }
}
