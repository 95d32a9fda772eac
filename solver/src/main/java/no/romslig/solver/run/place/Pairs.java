package no.romslig.solver.run.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.romslig.solver.model.place.Place;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;
import no.romslig.solver.model.place.Seeker.Role;
import no.romslig.solver.run.place.Bond.Closeness;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.PersonId;
import org.jspecify.annotations.Nullable;

/** The couples of a problem, by what each of the two has (docs/problem.md, section 5). */
final class Pairs {

  /** A couple whose guarantee is invoked and that this run can do something for. */
  sealed interface Pair {

    Couple couple();
  }

  /** Both have a case. */
  record BothCases(Couple couple, Seeker one, Seeker other, Bond bond) implements Pair {

    Seeker partnerOf(Seeker seeker) {
      return one.index() == seeker.index() ? other : one;
    }
  }

  /** One has a case, the other is a resident. */
  record WithResident(Couple couple, Seeker seeker, Bond bond) implements Pair {}

  /** One has a case, the other comes along. */
  record WithCompanion(Couple couple, Seeker seeker, Seeker companion, Bond bond) implements Pair {}

  /** One is a resident, the other comes along. */
  record ResidentsCompanion(Couple couple, Seeker companion, Bond bond) implements Pair {}

  private final PlaceProblem problem;
  private final List<Pair> invoked = new ArrayList<>();
  private final List<Bond> wished = new ArrayList<>();
  private final List<Bond> livingTogether = new ArrayList<>();

  Pairs(PlaceProblem problem) {
    this.problem = problem;
    problem.snapshot().couples().stream()
        .sorted(Comparator.comparing(Couple::id))
        .forEach(this::add);
  }

  /** By couple id. */
  List<Pair> invoked() {
    return invoked;
  }

  /**
   * Every couple of which at least one may be placed or moved, as a wish to be near, by couple id.
   */
  List<Bond> wished() {
    return wished;
  }

  /** Two residents of one institution whom no relocation may part, by couple id. */
  List<Bond> livingTogether() {
    return livingTogether;
  }

  private void add(Couple couple) {
    Seeker first = problem.find(couple.first());
    Seeker second = problem.find(couple.second());
    if (first == null && second == null) {
      return;
    }
    if (first == null || (second != null && order(second) < order(first))) {
      Seeker swap = first;
      first = second;
      second = swap;
    }
    if (first == null) {
      return;
    }
    Place fixed = second == null ? homeOf(couple.partnerOf(first.person().id())) : null;
    if (second == null && fixed == null) {
      return;
    }
    boolean sameDay =
        first.role() == Role.CASE && second != null && second.role() == Role.COMPANION;
    Bond bond =
        new Bond(
            couple,
            first.index(),
            second == null ? -1 : second.index(),
            fixed,
            Closeness.INSTITUTION,
            sameDay);
    wished.add(bond);
    if (couple.guaranteeInvoked()) {
      Pair pair = pair(couple, first, second, bond);
      if (pair != null) {
        invoked.add(pair);
      } else if (liveTogether(first, second, fixed)) {
        livingTogether.add(bond);
      }
    }
  }

  private boolean liveTogether(Seeker first, @Nullable Seeker second, @Nullable Place fixed) {
    if (!first.resident() || (second != null && !second.resident())) {
      return false;
    }
    Place one = problem.unitOf(first.home()).place();
    Place other = second == null ? fixed : problem.unitOf(second.home()).place();
    return other != null && one.institution().id().equals(other.institution().id());
  }

  /** Cases first, companions last. */
  private static int order(Seeker seeker) {
    return switch (seeker.role()) {
      case CASE -> 0;
      case MANDATORY_RELOCATION, OFFICE_RELOCATION, RESIDENT_RELOCATION -> 1;
      case COMPANION -> 2;
    };
  }

  private static @Nullable Pair pair(
      Couple couple, Seeker first, @Nullable Seeker second, Bond bond) {
    if (first.role() == Role.CASE) {
      if (second == null) {
        return new WithResident(couple, first, bond);
      }
      return switch (second.role()) {
        case CASE -> new BothCases(couple, first, second, bond);
        case COMPANION -> new WithCompanion(couple, first, second, bond);
        case MANDATORY_RELOCATION, OFFICE_RELOCATION, RESIDENT_RELOCATION ->
            new WithResident(couple, first, bond);
      };
    }
    if (first.role() == Role.COMPANION) {
      return new ResidentsCompanion(couple, first, bond);
    }
    return second != null && second.role() == Role.COMPANION
        ? new ResidentsCompanion(couple, second, bond)
        : null;
  }

  private @Nullable Place homeOf(PersonId person) {
    LocalDate lookAhead = problem.date(problem.lastDay());
    return problem.tenures().of(person).stream()
        .filter(
            tenure ->
                tenure.careForm().isLasting()
                    && (tenure.to() == null || tenure.to().isAfter(lookAhead)))
        .findFirst()
        .map(tenure -> problem.places().get(tenure.unit()))
        .orElse(null);
  }
}
