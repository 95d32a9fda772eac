package no.romslig.solver.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Closure;
import no.romslig.solver.snapshot.Commitment;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.PublishedStay;
import org.jspecify.annotations.Nullable;

/** Stays that families have been told of, one of them since made impossible; and decided ones. */
final class Announcements {

  private final Draft draft;

  Announcements(Draft draft) {
    this.draft = draft;
  }

  /** A bed and nights. */
  private record Slot(Room bed, Period nights) {}

  void announce() {
    Rotation disappointed = publishIntoAClosure();
    int decided = Math.max(1, draft.rotations.size() / 25);
    for (int i = 0; i < draft.rotations.size(); i++) {
      Rotation rotation = draft.rotations.get(i);
      if (rotation == disappointed || i % 3 != 1) {
        continue;
      }
      Optional<Slot> slot = firstSlot(rotation);
      if (slot.isPresent() && decided > 0) {
        decide(rotation, slot.get());
        decided--;
      } else {
        slot.ifPresent(found -> publish(rotation, found));
      }
    }
  }

  private static void publish(Rotation rotation, Slot slot) {
    slot.bed.take(slot.nights);
    rotation.published.add(
        new PublishedStay(
            slot.bed.id, slot.nights.from(), Objects.requireNonNull(slot.nights.to())));
  }

  private void decide(Rotation rotation, Slot slot) {
    slot.bed.take(slot.nights);
    draft.commitments.add(
        new Commitment(
            CommitmentKind.RESPITE,
            rotation.id.value(),
            slot.bed.id,
            slot.nights.from(),
            slot.nights.to()));
  }

  /** The earliest free bed in the grant's first cycle, from next week on. */
  private Optional<Slot> firstSlot(Rotation rotation) {
    if (isWaiting(rotation) || rotation.owed().isEmpty()) {
      return Optional.empty();
    }
    Period cycle = rotation.owed().getFirst();
    LocalDate first = cycle.from().isBefore(Draft.day(7)) ? Draft.day(7) : cycle.from();
    return first
        .datesUntil(Objects.requireNonNull(cycle.to()).minusDays(rotation.stayNights - 1L))
        .map(day -> Period.ofNights(day, rotation.stayNights))
        .filter(rotation::allows)
        .flatMap(nights -> beds(rotation).stream().map(bed -> new Slot(bed, nights)))
        .filter(slot -> slot.bed.hasPlace(slot.nights))
        .findFirst();
  }

  /**
   * A stay was published; then the bed was closed for maintenance in the middle of it. Whose it is;
   * null where no bed closes while a grant could use it.
   */
  private @Nullable Rotation publishIntoAClosure() {
    for (Rotation rotation : draft.rotations) {
      for (Room bed : rotation.form == CareForm.RESPITE ? beds(rotation) : List.<Room>of()) {
        for (Closure closure : bed.closures) {
          Period nights = Period.ofNights(closure.from().minusDays(3), rotation.stayNights);
          if (isOwed(rotation, nights) && rotation.allows(nights)) {
            publish(rotation, new Slot(bed, nights));
            return rotation;
          }
        }
      }
    }
    return null;
  }

  private boolean isOwed(Rotation rotation, Period nights) {
    return !isWaiting(rotation)
        && rotation.to == null
        && rotation.owed().stream().anyMatch(cycle -> cycle.contains(nights.from()));
  }

  private boolean isWaiting(Rotation rotation) {
    return draft.applicants.stream().anyMatch(applicant -> applicant.who == rotation.who);
  }

  private List<Room> beds(Rotation rotation) {
    return draft.rooms(rotation.form).filter(rotation.who::fits).toList();
  }
}
