package no.romslig.solver.explain.change;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.romslig.solver.explain.reason.ChangeGround;
import no.romslig.solver.explain.reason.ChangeGround.DayPassed;
import no.romslig.solver.explain.reason.ChangeGround.DecidedSince;
import no.romslig.solver.explain.reason.ChangeGround.EndsOnMovingIn;
import no.romslig.solver.explain.reason.ChangeGround.FollowsFromOthers;
import no.romslig.solver.explain.reason.ChangeGround.NewlyAskedFor;
import no.romslig.solver.explain.reason.ChangeGround.NoLongerAskedFor;
import no.romslig.solver.explain.reason.ChangeGround.PlaceFreeOnAnotherDay;
import no.romslig.solver.explain.reason.ChangeGround.PlaceFreed;
import no.romslig.solver.explain.reason.ChangeGround.PlaceToAnother;
import no.romslig.solver.explain.reason.ChangeGround.PlaceToGreaterNeed;
import no.romslig.solver.proposal.Assigned;
import no.romslig.solver.proposal.Change.Kind;
import no.romslig.solver.proposal.Reason;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.Commitment;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** Why one assignment is not as it was. */
final class ChangeReasons {

  private record Decided(CommitmentKind kind, String refId) {}

  private final Snapshot snapshot;
  private final Comparison comparison;
  private final Assignments after;
  private final Applications applications;
  private final LostPlaces lost;
  private final Set<Decided> decided = new HashSet<>();

  ChangeReasons(Snapshot snapshot, RuleSet rules, Assignments after, Comparison comparison) {
    this.snapshot = snapshot;
    this.comparison = comparison;
    this.after = after;
    applications = new Applications(snapshot);
    lost = new LostPlaces(snapshot, rules, applications);
    for (Commitment each : snapshot.commitments()) {
      decided.add(new Decided(each.kind(), each.refId()));
    }
  }

  /** The reasons, the most telling first. */
  List<Reason> of(Item item, @Nullable Assigned was, @Nullable Assigned is) {
    return List.of(ground(item, was, is).toReason());
  }

  private ChangeGround ground(Item item, @Nullable Assigned was, @Nullable Assigned is) {
    if (was == null) {
      return is == null ? new FollowsFromOthers() : whyNow(item, is);
    }
    if (!applications.has(item)) {
      return new NoLongerAskedFor();
    }
    if (isDecided(item)) {
      return new DecidedSince();
    }
    if (was.from().isBefore(snapshot.asOf())) {
      return new DayPassed(was.from());
    }
    ChangeGround place = lost.why(item, was);
    if (place != null) {
      return place;
    }
    return is != null && is.unitId().equals(was.unitId())
        ? new PlaceFreeOnAnotherDay(is.unitId())
        : whyNotThere(item, was, is);
  }

  private ChangeGround whyNow(Item item, Assigned is) {
    if (isDecided(item)) {
      return new DecidedSince();
    }
    if (applications.isOfficesMove(item)) {
      return new FollowsFromOthers();
    }
    return comparison.isKnown(item)
        ? new PlaceFreed(is.unitId(), comparison.whoHadIt(item, is))
        : new NewlyAskedFor();
  }

  private ChangeGround whyNotThere(Item item, Assigned was, @Nullable Assigned is) {
    if (was.to() != null) {
      var movesIn = applications.movesIn(item, after);
      if (movesIn != null && movesIn.isBefore(was.to())) {
        return new EndsOnMovingIn(movesIn);
      }
    }
    String to = comparison.whoHasItNow(item, was);
    if (to == null) {
      return new FollowsFromOthers();
    }
    return is == null && was.to() == null
        ? new PlaceToGreaterNeed(was.unitId(), to)
        : new PlaceToAnother(was.unitId(), to);
  }

  private boolean isDecided(Item item) {
    CommitmentKind kind =
        switch (item.kind()) {
          case CASE -> CommitmentKind.PLACEMENT;
          case RELOCATION, COMPANION -> CommitmentKind.RELOCATION;
          case RESPITE_CYCLE -> CommitmentKind.RESPITE;
          case SHORT_STAY -> CommitmentKind.SHORT_STAY;
        };
    return item.kind() != Kind.COMPANION && decided.contains(new Decided(kind, item.refId()));
  }
}
