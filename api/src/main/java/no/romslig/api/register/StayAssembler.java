package no.romslig.api.register;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.romslig.data.stay.GrantPeriod;
import no.romslig.data.stay.GrantPeriodKind;
import no.romslig.data.stay.GrantPeriods;
import no.romslig.data.stay.RespiteGrants;
import no.romslig.data.stay.ShortStays;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.PublishedStay;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.Sex;
import no.romslig.solver.snapshot.ShortStay;
import no.romslig.solver.snapshot.ShortStayPurpose;
import org.springframework.stereotype.Component;

/** Tells of respite grants and of short stays that are asked for. */
@Component
class StayAssembler {

  private final RespiteGrants grants;
  private final GrantPeriods periods;
  private final ShortStays stays;

  StayAssembler(RespiteGrants grants, GrantPeriods periods, ShortStays stays) {
    this.grants = grants;
    this.periods = periods;
    this.stays = stays;
  }

  /**
   * Those that are valid on the day or after it. A published stay that is over has become history.
   */
  List<RespiteGrant> grants(
      Map<UUID, List<no.romslig.data.booking.PublishedStay>> published,
      MatterAssembler.Told matters,
      LocalDate day,
      Codes codes) {
    var periodsOf = periods.findAllByOrderById().stream().collect(groupingBy(GrantPeriod::grantId));
    return grants.findAllByOrderById().stream()
        .filter(each -> PlaceAssembler.isFrom(day, each.facts().ends()))
        .map(
            each ->
                grant(
                    each,
                    periodsOf.getOrDefault(each.id(), List.of()),
                    published.getOrDefault(each.id(), List.of()),
                    matters,
                    day,
                    codes))
        .toList();
  }

  private static RespiteGrant grant(
      no.romslig.data.stay.RespiteGrant grant,
      List<GrantPeriod> periods,
      List<no.romslig.data.booking.PublishedStay> published,
      MatterAssembler.Told matters,
      LocalDate day,
      Codes codes) {
    codes.add(grant.id(), grant.code());
    var facts = grant.facts();
    var history = new ArrayList<>(of(GrantPeriodKind.HISTORY, periods));
    var told = new ArrayList<PublishedStay>();
    for (var stay : published) {
      var ends = Objects.requireNonNull(stay.nights().ends());
      var period = new Period(stay.nights().starts(), ends);
      if (ends.isAfter(day)) {
        told.add(new PublishedStay(codes.unit(stay.seat().unitId()), stay.nights().starts(), ends));
      } else if (!history.contains(period)) {
        history.add(period);
      }
    }
    return new RespiteGrant(
        codes.grant(grant.id()),
        codes.person(grant.personId()),
        Same.list(CareForm.class, facts.careForms()),
        facts.stayNights(),
        facts.cycleNights(),
        facts.starts(),
        facts.ends(),
        facts.needClass(),
        matters.preferences(grant.id()),
        of(GrantPeriodKind.WISH, periods),
        of(GrantPeriodKind.UNAVAILABLE, periods),
        new LinkedHashSet<>(facts.startDays()),
        history,
        told,
        matters.assessments(grant.id()));
  }

  private static List<Period> of(GrantPeriodKind kind, List<GrantPeriod> periods) {
    return periods.stream()
        .filter(each -> each.kind() == kind)
        .map(each -> new Period(each.starts(), each.ends()))
        .toList();
  }

  List<ShortStay> shortStays(MatterAssembler.Told matters, Codes codes) {
    return stays.findByClosedOnNullOrderById().stream()
        .map(
            each -> {
              codes.add(each.id(), each.code());
              var facts = each.facts();
              return new ShortStay(
                  codes.shortStay(each.id()),
                  each.personId() == null ? null : codes.person(each.personId()),
                  Same.as(Sex.class, facts.sex()),
                  Same.as(CareForm.class, facts.careForm()),
                  Same.as(ShortStayPurpose.class, facts.purpose()),
                  facts.earliestStart(),
                  facts.latestStart(),
                  facts.nights(),
                  facts.needClass(),
                  new LinkedHashSet<>(facts.requiredFeatures()),
                  facts.hospitalReadySince(),
                  matters.preferences(each.id()),
                  matters.assessments(each.id()));
            })
        .toList();
  }
}
