package no.romslig.solver.explain.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.snapshot.Absence;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.Commitment;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.PublishedStay;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.Sex;
import no.romslig.solver.snapshot.ShortStay;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * One person in one unit for some nights.
 *
 * @param personId missing where a short stay names nobody
 * @param away nights on which the person is not there and the place may be lent
 */
public record Staying(
    @Nullable PersonId personId,
    Sex sex,
    boolean sharesRoom,
    UnitId unitId,
    Period period,
    CareForm careForm,
    List<Period> away,
    Source source) {

  /** Where it is written. */
  public enum Source {
    OCCUPANCY,
    COMMITMENT,
    PUBLISHED,
    PROPOSED
  }

  public Staying {
    away = List.copyOf(away);
  }

  /** Whether the person is there on the night that begins on the day. */
  public boolean isThere(LocalDate night) {
    return period.contains(night) && away.stream().noneMatch(each -> each.contains(night));
  }

  /** What already is, from {@code asOf} on: occupancies, commitments and published stays. */
  public static List<Staying> standing(Situation situation) {
    List<Staying> stayings = new ArrayList<>();
    for (Occupancy occupancy : situation.snapshot().occupancies()) {
      Commitment decided = decided(occupancy.personId(), situation);
      add(
          stayings,
          occupancy,
          decided == null || decided.unitId().equals(occupancy.unitId()) ? null : decided.from(),
          situation);
    }
    for (Commitment commitment : situation.snapshot().commitments()) {
      Staying staying = of(commitment, situation);
      if (staying != null && !isCarriedOut(staying, situation)) {
        stayings.add(staying);
      }
    }
    for (RespiteGrant grant : situation.snapshot().respiteGrants()) {
      for (PublishedStay stay : grant.published()) {
        stayings.add(
            named(
                grant.personId(),
                stay.unitId(),
                stay.period(),
                grant.careForms().getFirst(),
                Source.PUBLISHED,
                situation));
      }
    }
    return stayings;
  }

  /** Who lives where for good once the proposal is carried out: occupancies, moves, placements. */
  public static List<Staying> afterProposal(Situation situation) {
    List<Staying> stayings = new ArrayList<>();
    for (Occupancy occupancy : situation.snapshot().occupancies()) {
      LocalDate leaves = proposedDeparture(occupancy.personId(), situation);
      add(stayings, occupancy, leaves, situation);
    }
    for (Placement placement : situation.proposal().placements()) {
      stayings.add(
          named(
              placement.personId(),
              placement.unitId(),
              placement.period(),
              placement.careForm(),
              Source.PROPOSED,
              situation));
    }
    for (ProposedRelocation move : situation.proposal().relocations()) {
      stayings.add(
          named(
              move.personId(),
              move.toUnitId(),
              Period.openEnded(move.on()),
              situation.place(move.toUnitId()).unit().careForm(),
              Source.PROPOSED,
              situation));
    }
    return stayings;
  }

  private static void add(
      List<Staying> stayings,
      Occupancy occupancy,
      @Nullable LocalDate leaves,
      Situation situation) {
    Period period = occupancy.period();
    LocalDate end = period.to();
    if (leaves != null && (end == null || leaves.isBefore(end))) {
      if (!occupancy.from().isBefore(leaves)) {
        return;
      }
      end = leaves;
    }
    boolean lendable =
        situation.rules().allowTemporaryReuse() && !occupancy.careForm().isDwelling();
    var person = situation.person(occupancy.personId());
    stayings.add(
        new Staying(
            person.id(),
            person.sex(),
            person.acceptsSharedRoom(),
            occupancy.unitId(),
            new Period(period.from(), end),
            occupancy.careForm(),
            occupancy.absences().stream()
                .filter(each -> lendable && each.mayBeLent())
                .map(Absence::period)
                .toList(),
            Source.OCCUPANCY));
  }

  private static @Nullable Commitment decided(PersonId person, Situation situation) {
    Case aCase = situation.caseOf(person);
    return aCase == null ? situation.decidedMove(person) : situation.decidedPlacement(aCase.id());
  }

  /** A commitment whose person has moved in already says no more than the occupancy. */
  private static boolean isCarriedOut(Staying committed, Situation situation) {
    return committed.personId() != null
        && situation.occupanciesOf(committed.personId()).stream()
            .anyMatch(
                each ->
                    each.unitId().equals(committed.unitId())
                        && each.period().overlaps(committed.period()));
  }

  private static @Nullable LocalDate proposedDeparture(PersonId person, Situation situation) {
    Placement placement = situation.placementOf(person);
    if (placement != null) {
      return placement.from();
    }
    ProposedRelocation move = situation.moveOf(person);
    if (move != null) {
      return move.on();
    }
    Commitment decided = decided(person, situation);
    return decided == null ? null : decided.from();
  }

  private static @Nullable Staying of(Commitment commitment, Situation situation) {
    if (commitment.kind() == CommitmentKind.SHORT_STAY) {
      ShortStay stay = situation.findShortStay(commitment.refId());
      if (stay != null && stay.personId() == null) {
        return new Staying(
            null,
            stay.sex(),
            false,
            commitment.unitId(),
            commitment.period(),
            stay.careForm(),
            List.of(),
            Source.COMMITMENT);
      }
    }
    PersonId person = personOf(commitment, situation);
    return person == null
        ? null
        : named(
            person,
            commitment.unitId(),
            commitment.period(),
            careFormOf(commitment, situation),
            Source.COMMITMENT,
            situation);
  }

  /** Whom a commitment is about; null where the short stay names nobody. */
  public static @Nullable PersonId personOf(Commitment commitment, Situation situation) {
    return switch (commitment.kind()) {
      case PLACEMENT ->
          situation.snapshot().cases().stream()
              .filter(each -> each.id().value().equals(commitment.refId()))
              .map(Case::personId)
              .findFirst()
              .orElse(null);
      case RELOCATION -> new PersonId(commitment.refId());
      case RESPITE -> {
        RespiteGrant grant = situation.findGrant(commitment.refId());
        yield grant == null ? null : grant.personId();
      }
      case SHORT_STAY -> {
        ShortStay stay = situation.findShortStay(commitment.refId());
        yield stay == null ? null : stay.personId();
      }
    };
  }

  private static CareForm careFormOf(Commitment commitment, Situation situation) {
    CareForm own = situation.place(commitment.unitId()).unit().careForm();
    return switch (commitment.kind()) {
      case PLACEMENT, RELOCATION -> own;
      case RESPITE -> {
        RespiteGrant grant = situation.findGrant(commitment.refId());
        yield grant == null ? own : grant.careForms().getFirst();
      }
      case SHORT_STAY -> {
        ShortStay stay = situation.findShortStay(commitment.refId());
        yield stay == null ? own : stay.careForm();
      }
    };
  }

  private static Staying named(
      PersonId id, UnitId unit, Period period, CareForm form, Source source, Situation situation) {
    var person = situation.person(id);
    return new Staying(
        id, person.sex(), person.acceptsSharedRoom(), unit, period, form, List.of(), source);
  }
}
