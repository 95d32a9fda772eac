package no.romslig.benchmarks.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.romslig.solver.model.place.Place;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;
import no.romslig.solver.model.place.Seeker.Role;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.InstitutionId;
import no.romslig.solver.snapshot.PersonId;
import org.jspecify.annotations.Nullable;

/** The couples of a question (docs/problem.md, section 5). */
final class Ties {

  /** Two residents of one institution whom no relocation may part; {@code other} may not move. */
  record Housemates(Seeker one, @Nullable Seeker other, int institution) {}

  private final PlaceProblem problem;
  private final List<Tie> ties = new ArrayList<>();
  private final List<Housemates> housemates = new ArrayList<>();
  private final Map<Integer, Tie> of = new LinkedHashMap<>();
  private final Map<InstitutionId, Integer> institutions = new LinkedHashMap<>();

  Ties(PlaceProblem problem) {
    this.problem = problem;
    problem
        .snapshot()
        .institutions()
        .forEach(each -> institutions.put(each.id(), institutions.size()));
    problem.snapshot().couples().stream()
        .filter(Couple::guaranteeInvoked)
        .sorted(Comparator.comparing(Couple::id))
        .forEach(this::add);
  }

  List<Tie> all() {
    return ties;
  }

  List<Housemates> housemates() {
    return housemates;
  }

  /** The couple whose being together a seeker's own place may hang on. */
  @Nullable Tie of(Seeker seeker) {
    return of.get(seeker.index());
  }

  private void add(Couple couple) {
    Seeker first = problem.find(couple.first());
    Seeker second = problem.find(couple.second());
    boolean swap = first == null || (second != null && isCase(second) && !isCase(first));
    Seeker one = swap ? second : first;
    Seeker other = swap ? first : second;
    if (one == null) {
      return;
    }
    Place home = other == null ? home(couple.partnerOf(one.person().id())) : null;
    if (other == null && home == null) {
      return;
    }
    int fixed = home == null ? -1 : institution(home);
    if (isCase(one)) {
      Tie tie = new Tie(ties.size(), couple, kind(other), one, other, fixed);
      ties.add(tie);
      of.put(one.index(), tie);
      if (other != null && tie.kind() != Tie.Kind.WITH_RESIDENT) {
        of.put(other.index(), tie);
      }
    } else if (one.resident() && (other == null || other.resident())) {
      int here = problem.unitOf(one.home()).institution();
      int there = other == null ? fixed : problem.unitOf(other.home()).institution();
      if (here == there) {
        housemates.add(new Housemates(one, other, there));
      }
    }
  }

  private static boolean isCase(Seeker seeker) {
    return seeker.role() == Role.CASE;
  }

  private static Tie.Kind kind(@Nullable Seeker partner) {
    return partner == null
        ? Tie.Kind.WITH_RESIDENT
        : switch (partner.role()) {
          case CASE -> Tie.Kind.BOTH_CASES;
          case COMPANION -> Tie.Kind.WITH_COMPANION;
          case MANDATORY_RELOCATION, OFFICE_RELOCATION, RESIDENT_RELOCATION ->
              Tie.Kind.WITH_RESIDENT;
        };
  }

  private int institution(Place place) {
    return Objects.requireNonNull(institutions.get(place.institution().id()));
  }

  private @Nullable Place home(PersonId person) {
    LocalDate lookAhead = problem.date(problem.lastDay());
    return problem.tenures().of(person).stream()
        .filter(tenure -> tenure.careForm().isLasting())
        .filter(tenure -> tenure.to() == null || tenure.to().isAfter(lookAhead))
        .findFirst()
        .map(tenure -> problem.places().get(tenure.unit()))
        .orElse(null);
  }
}
