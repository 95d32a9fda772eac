package no.romslig.benchmarks.place;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.model.place.OpenUnit;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;
import org.jspecify.annotations.Nullable;

/** Someone who may get a place, for Timefold: which slot, out of those that suit. */
@PlanningEntity
public final class PlainSeeker {

  @PlanningId private int index;

  @ValueRangeProvider(id = "options")
  private List<Integer> options;

  @PlanningVariable(valueRangeProviderRefs = "options", allowsUnassigned = true)
  private @Nullable Integer slot;

  private PlaceQuestion question;
  private Seeker seeker;
  private Aim ownAim;
  private Aim jointAim;
  private @Nullable Tie tie;

  /**
   * What a goal is worth.
   *
   * @param level of the score; -1 = there is no goal
   * @param weight within the level
   */
  record Aim(int level, long weight) {

    static final Aim NONE = new Aim(-1, 0);
  }

  /** For Timefold, which copies field by field. */
  PlainSeeker() {}

  PlainSeeker(PlaceQuestion question, Seeker seeker, Aim ownAim, Aim jointAim) {
    this.question = question;
    this.seeker = seeker;
    this.ownAim = ownAim;
    this.jointAim = jointAim;
    index = seeker.index();
    tie = question.ties().of(seeker);
    options = new ArrayList<>();
    boolean neverPlaced = seeker.bound() && tie == null;
    for (int k = 0; k < seeker.arcs().count() && !neverPlaced; k++) {
      options.add(seeker.arcs().slot(k));
    }
    if (seeker.hasHome()) {
      slot = seeker.home();
      if (!options.contains(slot)) {
        options.add(slot);
      }
    }
  }

  /** The number of the person. */
  public int getIndex() {
    return index;
  }

  /** The slots that suit, and the home. */
  public List<Integer> getOptions() {
    return options;
  }

  public @Nullable Integer getSlot() {
    return slot;
  }

  public void setSlot(@Nullable Integer slot) {
    this.slot = slot;
  }

  Seeker seeker() {
    return seeker;
  }

  private PlaceProblem problem() {
    return question.problem();
  }

  boolean isHomeless() {
    return slot == null && seeker.hasHome();
  }

  boolean isPlaced() {
    return slot != null && (slot != seeker.home() || seeker.mayKeepBed());
  }

  boolean staysAtHome() {
    return slot != null && !isPlaced();
  }

  OpenUnit unit() {
    if (slot == null) {
      throw new IllegalStateException("nowhere");
    }
    return problem().unitOf(slot);
  }

  int unitNumber() {
    return unit().index();
  }

  int institution() {
    return unit().institution();
  }

  boolean mayShareWith(PlainSeeker other) {
    return (staysAtHome() && other.staysAtHome())
        || new Manners(problem()).mayShare(seeker, other.seeker, unit());
  }

  boolean isLeaver() {
    return question.isHeld(seeker);
  }

  boolean waitsFor(PlainSeeker leaver) {
    return slot != null
        && isPlaced()
        && new Manners(problem()).mustLeave(seeker, slot).contains(leaver.index);
  }

  boolean isOnlyBesidePartner() {
    return slot != null && isPlaced() && seeker.arcs().withPartner(seeker.arcs().find(slot));
  }

  /** The number of the partner where the couple is looked at; -1 where there is none. */
  int partner() {
    if (tie == null || tie.other() == null) {
      return -1;
    }
    return tie.one().index() == index ? tie.other().index() : tie.one().index();
  }

  boolean isBound() {
    return seeker.bound() && tie != null;
  }

  /** Where a partner lives who does not move; -1 where the partner is a seeker. */
  int fixedInstitution() {
    return tie == null ? -1 : tie.fixed();
  }

  /** Whether the partner, who is a seeker, has what being together takes. */
  boolean isPartnersPlace(PlainSeeker partner) {
    return partner.isPlaced() || (tie != null && tie.kind() == Tie.Kind.WITH_RESIDENT);
  }

  /** Kept at one institution beside a partner who lives there. */
  boolean isParted() {
    return slot != null
        && question.ties().housemates().stream()
            .filter(
                mates ->
                    mates.one().index() == index
                        || (mates.other() != null && mates.other().index() == index))
            .anyMatch(mates -> mates.institution() != institution());
  }

  Aim ownAim() {
    return ownAim;
  }

  Aim jointAim() {
    return jointAim;
  }
}
