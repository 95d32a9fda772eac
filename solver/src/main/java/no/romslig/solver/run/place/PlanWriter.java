package no.romslig.solver.run.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.romslig.solver.model.place.OpenUnit;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;
import no.romslig.solver.model.place.Seeker.Role;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.proposal.Witness;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.Commitment;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.CoupleId;
import no.romslig.solver.snapshot.CoupleMode;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Relocation;
import no.romslig.solver.snapshot.Unit;
import org.jspecify.annotations.Nullable;

/** Writes an arrangement as placements, relocations and what got nothing. */
final class PlanWriter {

  private final PlaceProblem problem;
  private final Ranked ranked;
  private final Arrangement arrangement;
  private final Dates dates;
  private final Map<PersonId, CoupleId> boundIn = new HashMap<>();
  private final List<Placement> placements = new ArrayList<>();
  private final List<ProposedRelocation> relocations = new ArrayList<>();
  private final List<Unplaced> unplaced = new ArrayList<>();

  PlanWriter(PlaceProblem problem, Ranked ranked) {
    this.problem = problem;
    this.ranked = ranked;
    arrangement = ranked.arrangement();
    dates = arrangement.dates();
    problem.snapshot().couples().stream()
        .filter(couple -> couple.guaranteeInvoked())
        .forEach(couple -> couple.personIds().forEach(person -> boundIn.put(person, couple.id())));
  }

  /**
   * The plan.
   *
   * @param witnesses whether it says by what each is proven to be without a place
   */
  PlacePlan write(long questions, boolean witnesses) {
    problem.snapshot().commitments().forEach(this::writeCommitment);
    ranked.order().forEach(this::write);
    problem.seekers().stream()
        .filter(seeker -> seeker.role() == Role.OFFICE_RELOCATION)
        .filter(seeker -> arrangement.isPlaced(seeker.index()))
        .forEach(this::write);
    Witnesses proofs = witnesses ? new Witnesses(problem, arrangement, ranked.order()) : null;
    int rights = 0;
    int others = 0;
    long proven = 0;
    for (Ranked.Failed failed : ranked.failed()) {
      Role role = failed.seeker().role();
      if (role == Role.CASE && Rights.has(failed.seeker())) {
        rights++;
      } else if (role == Role.CASE || role == Role.MANDATORY_RELOCATION) {
        others++;
      }
      Answer.Impossible why = failed.why();
      if (role != Role.COMPANION && (why == null || why.proven())) {
        proven++;
      }
      unplaced.add(unplaced(failed, proofs));
    }
    return new PlacePlan(
        placements, relocations, unplaced, rights, others, proven, ranked.proven(), questions);
  }

  private void write(Seeker seeker) {
    if (seeker.relocation() != null) {
      relocations.add(relocation(seeker));
    } else {
      placements.add(placement(seeker));
    }
  }

  private Placement placement(Seeker seeker) {
    int index = seeker.index();
    OpenUnit unit = arrangement.unitOf(index);
    PersonId person = seeker.person().id();
    boolean companion = seeker.role() == Role.COMPANION;
    List<Integer> before = before(seeker);
    return new Placement(
        seeker.aCase() == null ? null : seeker.aCase().id(),
        person,
        unit.place().unit().id(),
        problem.date(dates.of(index)),
        companion ? problem.snapshot().horizonEnd() : null,
        companion
                && !seeker.arcs().withPartner(seeker.arcs().find(arrangement.slotOf(index)))
                && unit.place().unit().serves(seeker.candidate().careForms().getFirst())
            ? seeker.candidate().careForms().getFirst()
            : unit.place().unit().careForm(),
        boundIn.get(person),
        areExecutable(before),
        persons(before),
        List.of());
  }

  /** Those who must have moved first: for the place, and for the two of a couple to be together. */
  private List<Integer> before(Seeker seeker) {
    Set<Integer> before = new LinkedHashSet<>(dates.before(seeker.index()));
    for (Bond bond : arrangement.bonds()) {
      int partner = bond.one() == seeker.index() ? bond.other() : bond.one();
      if (bond.couple().guaranteeInvoked()
          && bond.binds(seeker.index())
          && partner >= 0
          && arrangement.isPlaced(partner)) {
        before.addAll(beforeTogether(bond.couple(), partner));
      }
    }
    before.remove(seeker.index());
    return List.copyOf(before);
  }

  private List<Integer> beforeTogether(Couple couple, int partner) {
    Seeker other = problem.seekers().get(partner);
    List<Integer> found = new ArrayList<>();
    boolean comes =
        other.relocation() != null
            && problem.unitOf(other.home()).institution()
                != arrangement.unitOf(partner).institution();
    if (comes) {
      found.add(partner);
    }
    if (comes || (other.relocation() == null && couple.mode() == CoupleMode.TOGETHER_ONLY)) {
      found.addAll(dates.before(partner));
    }
    return found;
  }

  private ProposedRelocation relocation(Seeker seeker) {
    int index = seeker.index();
    List<Integer> moves = new ArrayList<>(dates.before(index));
    moves.add(index);
    return new ProposedRelocation(
        seeker.person().id(),
        problem.unitOf(seeker.home()).place().unit().id(),
        arrangement.unitOf(index).place().unit().id(),
        problem.date(dates.of(index)),
        areExecutable(moves),
        List.of());
  }

  private List<PersonId> persons(List<Integer> seekers) {
    return seekers.stream().map(index -> problem.seekers().get(index).person().id()).toList();
  }

  private boolean areExecutable(List<Integer> movers) {
    return movers.stream()
        .map(index -> problem.seekers().get(index).relocation())
        .allMatch(relocation -> relocation == null || isExecutable(relocation));
  }

  /** Heard, and not against the resident's will without a new decision (FL-02, FL-04). */
  private boolean isExecutable(Relocation relocation) {
    var rules = problem.rules().move();
    boolean heard = relocation.heard() || !rules.requireHearing();
    boolean settled =
        !Objects.equals(relocation.agrees(), false)
            || Objects.equals(relocation.newDecision(), true)
            || !rules.newDecisionOnDisagreement();
    return heard && settled;
  }

  private Unplaced unplaced(Ranked.Failed failed, @Nullable Witnesses proofs) {
    Seeker seeker = failed.seeker();
    UnplacedKind kind =
        switch (seeker.role()) {
          case CASE -> UnplacedKind.CASE;
          case COMPANION -> UnplacedKind.COMPANION;
          case MANDATORY_RELOCATION, OFFICE_RELOCATION, RESIDENT_RELOCATION ->
              UnplacedKind.RELOCATION;
        };
    String refId =
        kind == UnplacedKind.COMPANION ? seeker.person().id().value() : seeker.candidate().refId();
    Witness witness =
        kind == UnplacedKind.COMPANION || proofs == null ? null : proofs.of(failed, refId);
    return new Unplaced(kind, refId, null, null, List.of(), witness);
  }

  private void writeCommitment(Commitment commitment) {
    if (commitment.kind() == CommitmentKind.PLACEMENT) {
      Case aCase = caseOf(new CaseId(commitment.refId()));
      if (aCase != null) {
        Unit unit = problem.places().get(commitment.unitId()).unit();
        placements.add(
            new Placement(
                aCase.id(),
                aCase.personId(),
                unit.id(),
                commitment.from(),
                commitment.to(),
                unit.careForm(),
                boundIn.get(aCase.personId()),
                true,
                List.of(),
                List.of()));
      }
    } else if (commitment.kind() == CommitmentKind.RELOCATION) {
      PersonId person = new PersonId(commitment.refId());
      Occupancy home = homeOf(person, commitment);
      if (home != null) {
        relocations.add(
            new ProposedRelocation(
                person,
                home.unitId(),
                commitment.unitId(),
                commitment.from(),
                isExecutable(person),
                List.of()));
      }
    }
  }

  private boolean isExecutable(PersonId person) {
    return problem.snapshot().relocations().stream()
        .filter(relocation -> relocation.personId().equals(person))
        .allMatch(this::isExecutable);
  }

  private @Nullable Case caseOf(CaseId id) {
    return problem.snapshot().cases().stream()
        .filter(aCase -> aCase.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  /** Where the person lived before the committed move; null where only the new home is known. */
  private @Nullable Occupancy homeOf(PersonId person, Commitment commitment) {
    return problem.snapshot().occupancies().stream()
        .filter(
            occupancy ->
                occupancy.personId().equals(person)
                    && occupancy.careForm().isLasting()
                    && !occupancy.unitId().equals(commitment.unitId()))
        .findFirst()
        .orElse(null);
  }
}
