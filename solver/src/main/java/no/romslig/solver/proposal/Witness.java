package no.romslig.solver.proposal;

import java.util.List;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A proof that no place was left (Hall's condition): the units hold exactly the holders, none of
 * whom, and not the person without a place, is suitable for any place outside the set.
 *
 * @param sameAs the {@code refId} of an earlier entry whose (large) set is this one's too; the
 *     lists are then empty
 * @param closedBranches for couples and shared rooms: the further ways that were tried, each with
 *     its own proof
 */
public record Witness(
    List<UnitId> units,
    List<Holder> holders,
    @Nullable String sameAs,
    List<ClosedBranch> closedBranches) {

  public Witness {
    units = List.copyOf(units);
    holders = List.copyOf(holders);
    closedBranches = List.copyOf(closedBranches);
  }

  /** Who has one of the units, and why that person goes before. */
  public record Holder(PersonId personId, HolderWhy why) {}

  /** Why a holder goes before. */
  public enum HolderWhy {
    RESIDENT,
    HIGHER_RANK,
    COMMITTED,
    COMPANION,
    PARTNER
  }

  /**
   * One way that was tried and is closed.
   *
   * @param restrictions what was assumed, outermost first
   * @param units the set that is full under these assumptions
   * @param holders who has it
   * @param sameAs an earlier branch whose (large) set is this one's too, as {@code refId/position}
   *     with the position counted from 0; the lists are then empty
   */
  public record ClosedBranch(
      List<Restriction> restrictions,
      List<UnitId> units,
      List<Holder> holders,
      @Nullable String sameAs) {

    public ClosedBranch {
      restrictions = List.copyOf(restrictions);
      units = List.copyOf(units);
      holders = List.copyOf(holders);
    }
  }

  /**
   * One assumption of a branch: a stable code ({@code COUPLE_AT_INSTITUTION}, {@code
   * PERSON_NOT_IN_UNIT}, {@code UNIT_HOLDS_ONE}, {@code UNIT_SHARED_BY}) with the ids that it is
   * about.
   */
  public record Restriction(String code, List<String> refIds) {

    public Restriction {
      refIds = List.copyOf(refIds);
    }
  }
}
