package no.romslig.solver.model.stay;

import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.snapshot.RespiteGrant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a published stay may be kept. One that has begun is not begun again: only its nights to
 * come are looked at.
 */
final class PublishedCheck {

  private final Groundwork ground;
  private final Axis axis;
  private final FixedStay stay;
  private final Demand demand;
  private final int start;
  private final int first;
  private final int end;

  /** Nights of which an occupancy tells already: what is wrong with these stood before the run. */
  private final long[] told;

  PublishedCheck(Groundwork ground, FixedStay stay, RespiteGrant grant) {
    this.ground = ground;
    this.stay = stay;
    axis = ground.axis();
    start = axis.day(stay.from());
    end = axis.day(stay.to());
    first = Math.max(start, axis.asOf());
    demand =
        Demand.of(
            grant,
            ground.person(grant.personId()),
            end - first,
            axis,
            ground.waived(grant.id().value()));
    told = ground.ledger().nightsTold(stay.unit(), grant.personId());
  }

  @Nullable String broken() {
    String byUnit = brokenByUnit();
    return byUnit == null ? brokenByPerson() : byUnit;
  }

  private boolean hasBegun() {
    return start < axis.asOf();
  }

  private @Nullable String brokenByPerson() {
    for (StayRules.Line line :
        ground.rules().lines(demand, first, first + 1, ground.respite(), stay.unit())) {
      boolean isOfTheBeginning = hasBegun() && line.rule().equals("START-DAY");
      if (!isOfTheBeginning && !demand.waives(line.rule()) && !Nights.get(line.starts(), first)) {
        return line.rule();
      }
    }
    return null;
  }

  private @Nullable String brokenByUnit() {
    Place own = ground.places().own(stay.unit());
    if (own == null) {
      return "UNKNOWN";
    }
    String broken = broken(own);
    List<Place> lent = new ArrayList<>(ground.places().lent(stay.unit()));
    for (int i = 0; broken != null && i < lent.size(); i++) {
      if (broken(lent.get(i)) == null) {
        broken = null;
      }
    }
    return broken;
  }

  private @Nullable String broken(Place place) {
    String misfit = ground.rules().misfit(demand, place);
    if (misfit != null) {
      return misfit;
    }
    if (!hasBegun() && !Nights.get(ground.rules().startsByAge(demand, place), start)) {
      return "AGE";
    }
    if (!demand.waives("OPENING") && lacks(ground.places().opening(place), 0)) {
      return "OPENING";
    }
    if (!demand.waives("CLOSURE") && lacks(ground.places().outsideClosures(place), 0)) {
      return "CLOSURE";
    }
    long[] window = ground.places().window(place);
    if (window != null
        && !demand.waives("LT-15")
        && lacks(window, ground.ruleSet().turnoverNights())) {
      return "LT-15";
    }
    if (!demand.waives("CAPACITY") && isTaken(place)) {
      return "CAPACITY";
    }
    long[] others = ground.ledger().nightsWithOthers(place, demand.guest());
    Nights.andNot(others, told);
    boolean isIllShared = Nights.count(others, first, end) > 0;
    return isIllShared && !demand.waives("SHARED-ROOM") ? "SHARED-ROOM" : null;
  }

  private boolean lacks(long[] nights, int after) {
    int to = Math.min(end + after, axis.length());
    return Nights.count(nights, first, to) < to - first;
  }

  private boolean isTaken(Place place) {
    long[] beds = ground.ledger().bedNights(place, demand.guest().id());
    Nights.or(beds, told);
    return lacks(beds, Nights.get(told, end - 1) ? 0 : ground.ruleSet().turnoverNights());
  }
}
