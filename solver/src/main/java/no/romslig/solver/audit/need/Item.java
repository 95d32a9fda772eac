package no.romslig.solver.audit.need;

import java.time.LocalDate;
import java.util.Comparator;
import no.romslig.solver.audit.book.Applicant;
import no.romslig.solver.snapshot.PersonId;

/**
 * What is ranked for a lasting place: a case, or a mandatory relocation of someone without a case.
 *
 * @param score the need score, or its interval where scores are grouped
 * @param committed a person has already decided where to
 */
record Item(
    Applicant applicant,
    boolean right,
    int needClass,
    int score,
    LocalDate waitingSince,
    boolean committed) {

  /** Higher rank first. */
  static final Comparator<Item> BY_RANK =
      Comparator.comparing(Item::right, Comparator.reverseOrder())
          .thenComparing(Item::needClass, Comparator.reverseOrder())
          .thenComparing(Item::score, Comparator.reverseOrder())
          .thenComparing(Item::waitingSince)
          .thenComparing(Item::ref);

  String ref() {
    return applicant.ref();
  }

  PersonId personId() {
    return applicant.person().id();
  }

  boolean isAbove(Item other) {
    return BY_RANK.compare(this, other) < 0;
  }
}
