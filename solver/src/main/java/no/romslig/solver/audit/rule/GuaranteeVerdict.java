package no.romslig.solver.audit.rule;

import java.util.List;
import java.util.stream.Stream;
import no.romslig.solver.audit.book.Applicant;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Move;
import no.romslig.solver.audit.book.Place;
import no.romslig.solver.audit.book.Register;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.CoupleMode;
import no.romslig.solver.snapshot.PersonId;
import org.jspecify.annotations.Nullable;

/** What the proposal does to one couple whose guarantee is invoked. */
final class GuaranteeVerdict {

  private final Couple couple;
  private final Book book;
  private final Register register;

  GuaranteeVerdict(Couple couple, Book book) {
    this.couple = couple;
    this.book = book;
    this.register = book.register();
  }

  /**
   * @param breakers the items that break the guarantee
   * @param apart whether someone is placed apart from the partner, as far as that is allowed
   */
  record Verdict(List<String> breakers, boolean apart) {

    static final Verdict KEPT = new Verdict(List.of(), false);
  }

  Verdict reach() {
    PersonId one = couple.first();
    PersonId other = couple.second();
    boolean oneCounts = Companions.hasCaseOrHome(one, register);
    boolean otherCounts = Companions.hasCaseOrHome(other, register);
    if (oneCounts && otherCounts) {
      return register.caseOf(one) == null && register.caseOf(other) == null
          ? bothResidents(one, other)
          : withCase(one, other);
    }
    if (oneCounts) {
      return withCompanion(one, other);
    }
    return otherCounts ? withCompanion(other, one) : Verdict.KEPT;
  }

  private Verdict bothResidents(PersonId one, PersonId other) {
    boolean livedTogether = together(residenceOf(one), residenceOf(other));
    if (!livedTogether || together(book.finalPlaceOf(one), book.finalPlaceOf(other))) {
      return Verdict.KEPT;
    }
    return new Verdict(
        Stream.of(one, other)
            .map(book::moveOf)
            .filter(move -> move != null && !move.committed())
            .map(GuaranteeVerdict::ref)
            .toList(),
        false);
  }

  /** Who is committed to a lasting place counts as a resident there. */
  private @Nullable Place residenceOf(PersonId person) {
    Move move = book.moveOf(person);
    return move != null && move.committed() ? move.place() : book.homeOf(person);
  }

  /** Who is committed to a lasting place counts as a resident there, without a case. */
  private Verdict withCase(PersonId one, PersonId other) {
    var placed =
        Stream.of(one, other)
            .map(book::moveOf)
            .filter(move -> move != null && isOpen(move.personId()))
            .toList();
    if (placed.isEmpty() || together(book.finalPlaceOf(one), book.finalPlaceOf(other))) {
      return Verdict.KEPT;
    }
    boolean mayPart =
        isOpen(one) && isOpen(other) && couple.mode() == CoupleMode.PLACE_THEN_REUNITE;
    var breakers =
        mayPart
            ? List.<String>of()
            : placed.stream()
                .filter(GuaranteeVerdict::isFreeToStay)
                .map(GuaranteeVerdict::ref)
                .toList();
    return new Verdict(breakers, true);
  }

  /** Whether the person has a case that nobody has decided yet. */
  private boolean isOpen(PersonId person) {
    var own = register.caseOf(person);
    return own != null
        && register.commitments(CommitmentKind.PLACEMENT, own.id().value()).isEmpty();
  }

  private Verdict withCompanion(PersonId main, PersonId companion) {
    if (couple.companion() == null || Companions.lacksNeed(couple, register)) {
      return Verdict.KEPT;
    }
    Move bed = book.moveOf(companion);
    Move placed = book.moveOf(main);
    boolean placedByCase = placed != null && placed.applicant().kind() == Applicant.Kind.CASE;
    if (bed != null) {
      boolean right =
          together(book.finalPlaceOf(main), bed.place())
              && comesInTime(bed, placed)
              && register.horizonEnd().equals(bed.to());
      return right ? Verdict.KEPT : new Verdict(List.of(bed.ref()), false);
    }
    if (!placedByCase || placed == null) {
      return Verdict.KEPT;
    }
    boolean mustStay = couple.mode() == CoupleMode.TOGETHER_ONLY && isFreeToStay(placed);
    return new Verdict(mustStay ? List.of(placed.ref()) : List.of(), true);
  }

  /** On the day of a partner who is placed; not before one whose place is decided. */
  private static boolean comesInTime(Move bed, @Nullable Move placed) {
    if (placed == null || placed.applicant().kind() != Applicant.Kind.CASE) {
      return true;
    }
    return placed.committed()
        ? !bed.from().isBefore(placed.from())
        : bed.from().equals(placed.from());
  }

  /** Neither decided by a person nor a right, which the guarantee never takes away. */
  private static boolean isFreeToStay(@Nullable Move move) {
    return move != null && !move.committed() && !move.applicant().right();
  }

  private static String ref(@Nullable Move move) {
    return move == null ? "" : move.ref();
  }

  private static boolean together(@Nullable Place one, @Nullable Place other) {
    return one != null && other != null && one.institution().equals(other.institution());
  }
}
