package no.romslig.solver.explain.reason;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.explain.fact.Staying;
import no.romslig.solver.model.place.Place;
import no.romslig.solver.proposal.ShortStayPlacement;
import no.romslig.solver.snapshot.Absence;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.ShortStay;
import no.romslig.solver.snapshot.Unit;
import org.jspecify.annotations.Nullable;

/** Why a short stay is given this place, and what goes with the place. */
public final class ShortStayReasons {

  private final Situation situation;

  public ShortStayReasons(Situation situation) {
    this.situation = situation;
  }

  /** All that can be said of the place; nothing of one that the snapshot does not have. */
  public List<Ground> of(ShortStay stay, ShortStayPlacement placement) {
    Place place = situation.places().find(placement.unitId());
    if (place == null) {
      return List.of();
    }
    List<Ground> grounds = new ArrayList<>();
    if (isShared(stay, placement, place.unit())) {
      grounds.add(
          new SuitabilityGround.SharesRoom(place.unit().careForm().isDwelling(), accepts(stay)));
    }
    if (isDecided(stay)) {
      grounds.add(new NeedGround.DecidedEarlier());
    } else if (!placement.from().isBefore(stay.earliestStart())
        && !placement.from().isAfter(stay.latestStart())) {
      grounds.add(new StayGround.WithinDatesAskedFor());
    }
    grounds.addAll(features(stay, place.unit()));
    int wish = stay.preferredInstitutions().indexOf(place.institution().id());
    if (wish >= 0) {
      grounds.add(new WishGround.PreferredInstitution(place.institution().id(), wish + 1));
    }
    grounds.addAll(limits(stay, placement));
    return grounds;
  }

  /** What ends the stay: the place is lent, or the person moves in elsewhere meanwhile. */
  public List<Ground> limits(ShortStay stay, ShortStayPlacement placement) {
    List<Ground> grounds = new ArrayList<>();
    LocalDate emptyBy = emptyBy(stay, placement);
    if (emptyBy != null) {
      grounds.add(new StayGround.LentPlace(emptyBy));
    }
    Period given = new Period(placement.from(), placement.to());
    if (situation.releasedOf(stay) != null) {
      grounds.add(new StayGround.CutShort((int) given.nights(), stay.nights()));
    }
    return grounds;
  }

  private boolean isDecided(ShortStay stay) {
    return situation.snapshot().commitments().stream()
        .anyMatch(
            each ->
                each.kind() == CommitmentKind.SHORT_STAY && each.refId().equals(stay.id().value()));
  }

  private List<Ground> features(ShortStay stay, Unit unit) {
    Set<String> required = new HashSet<>(stay.requiredFeatures());
    if (stay.personId() != null) {
      required.addAll(situation.person(stay.personId()).requiredFeatures());
    }
    return ConditionReasons.features(required, unit);
  }

  private boolean accepts(ShortStay stay) {
    return stay.personId() != null && situation.person(stay.personId()).acceptsSharedRoom();
  }

  private boolean isShared(ShortStay stay, ShortStayPlacement own, Unit unit) {
    if (unit.capacity() < 2) {
      return false;
    }
    Period nights = new Period(own.from(), own.to());
    Stream<Period> stays =
        situation.proposal().shortStayPlacements().stream()
            .filter(each -> each.unitId().equals(unit.id()))
            .filter(each -> !each.shortStayId().equals(stay.id()))
            .map(each -> new Period(each.from(), each.to()));
    Stream<Period> respite =
        situation.proposal().respiteStays().stream()
            .filter(each -> each.unitId().equals(unit.id()))
            .map(each -> new Period(each.from(), each.to()));
    return Stream.concat(stays, respite).anyMatch(nights::overlaps)
        || Staying.afterProposal(situation).stream()
            .filter(each -> each.unitId().equals(unit.id()))
            .filter(each -> isStranger(each.personId(), stay.personId()))
            .anyMatch(each -> own.from().datesUntil(own.to()).anyMatch(each::isThere));
  }

  private boolean isStranger(@Nullable PersonId other, @Nullable PersonId guest) {
    return other == null
        || guest == null
        || !(other.equals(guest) || situation.areCouple(other, guest));
  }

  /** The day on which a lent place must be empty; null where the place is not lent. */
  private @Nullable LocalDate emptyBy(ShortStay stay, ShortStayPlacement placement) {
    Place place = situation.places().find(placement.unitId());
    if (place == null) {
      return null;
    }
    Unit unit = place.unit();
    Period nights = new Period(placement.from(), placement.to());
    List<Occupancy> holders =
        situation.snapshot().occupancies().stream()
            .filter(each -> each.unitId().equals(unit.id()))
            .filter(each -> !Objects.equals(each.personId(), stay.personId()))
            .filter(each -> each.period().overlaps(nights))
            .toList();
    if (unit.serves(stay.careForm()) && holders.size() < unit.capacity()) {
      return null;
    }
    return holders.stream()
        .flatMap(each -> each.absences().stream())
        .filter(Absence::mayBeLent)
        .map(Absence::period)
        .filter(away -> !nights.from().isBefore(away.from()))
        .map(Period::to)
        .filter(back -> back != null && !back.isBefore(placement.to()))
        .min(LocalDate::compareTo)
        .orElse(null);
  }
}
