package no.romslig.api.register;

import java.util.List;
import java.util.UUID;
import no.romslig.data.institution.CareForm;
import no.romslig.data.matter.Matter;
import no.romslig.data.person.Sex;
import no.romslig.data.stay.GrantFacts;
import no.romslig.data.stay.GrantPeriod;
import no.romslig.data.stay.GrantPeriodKind;
import no.romslig.data.stay.GrantPeriods;
import no.romslig.data.stay.RespiteGrants;
import no.romslig.data.stay.ShortStayFacts;
import no.romslig.data.stay.ShortStayPurpose;
import no.romslig.data.stay.ShortStays;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.ShortStay;
import org.springframework.stereotype.Component;

/** Registers a document's respite grants and short stays; their bookings come later. */
@Component
class StayLoader {

  private final RespiteGrants grants;
  private final GrantPeriods periods;
  private final ShortStays stays;
  private final MatterLoader matters;

  StayLoader(RespiteGrants grants, GrantPeriods periods, ShortStays stays, MatterLoader matters) {
    this.grants = grants;
    this.periods = periods;
    this.stays = stays;
    this.matters = matters;
  }

  void load(Loading loading) {
    loading.snapshot().respiteGrants().forEach(each -> load(each, loading));
    loading.snapshot().shortStays().forEach(each -> load(each, loading));
  }

  private void load(RespiteGrant grant, Loading loading) {
    var id = loading.made(grant.id());
    var facts =
        new GrantFacts(
            Same.list(CareForm.class, grant.careForms()),
            grant.stayNights(),
            grant.cycleNights(),
            grant.from(),
            grant.to(),
            grant.needClass(),
            List.copyOf(grant.startDays()));
    grants.save(
        new no.romslig.data.stay.RespiteGrant(
            id, grant.id().value(), loading.row(grant.personId()), facts));
    load(id, GrantPeriodKind.WISH, grant.wishes(), loading);
    load(id, GrantPeriodKind.UNAVAILABLE, grant.unavailable(), loading);
    load(id, GrantPeriodKind.HISTORY, grant.history(), loading);
    matters.load(Matter.ofGrant(id), grant.assessments(), grant.preferredInstitutions(), loading);
  }

  private void load(UUID grant, GrantPeriodKind kind, List<Period> listed, Loading loading) {
    for (var period : listed) {
      periods.save(new GrantPeriod(loading.next(), grant, kind, period.from(), period.to()));
    }
  }

  private void load(ShortStay stay, Loading loading) {
    var id = loading.made(stay.id());
    var person = stay.personId();
    var facts =
        new ShortStayFacts(
            Same.as(Sex.class, stay.sex()),
            Same.as(CareForm.class, stay.careForm()),
            Same.as(ShortStayPurpose.class, stay.purpose()),
            stay.earliestStart(),
            stay.latestStart(),
            stay.nights(),
            stay.needClass(),
            List.copyOf(stay.requiredFeatures()),
            stay.hospitalReadySince());
    stays.save(
        new no.romslig.data.stay.ShortStay(
            id, stay.id().value(), person == null ? null : loading.row(person), null, facts));
    matters.load(Matter.ofShortStay(id), stay.assessments(), stay.preferredInstitutions(), loading);
  }
}
