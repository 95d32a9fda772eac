package no.romslig.api.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.romslig.data.booking.Booking;
import no.romslig.data.booking.Nights;
import no.romslig.data.booking.PublishedStay;
import no.romslig.data.booking.Seat;
import no.romslig.data.institution.CareForm;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.Commitment;
import no.romslig.solver.snapshot.GrantId;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.ShortStay;
import no.romslig.solver.snapshot.ShortStayId;
import org.jspecify.annotations.Nullable;

/** Everything in a document that holds a place, and the booking that it becomes once seated. */
final class ToldBookings {

  /** Makes the booking for a seat. */
  interface Making {
    Booking make(Seat seat);
  }

  private final Loading loading;
  private final UUID plan;
  private final Map<Told, Making> all = new LinkedHashMap<>();

  ToldBookings(Loading loading, UUID plan) {
    this.loading = loading;
    this.plan = plan;
  }

  /** In the order of the document. */
  Map<Told, Making> all() {
    var snapshot = loading.snapshot();
    snapshot.occupancies().forEach(this::add);
    snapshot.commitments().forEach(this::add);
    snapshot.respiteGrants().forEach(this::addPublished);
    return all;
  }

  private void add(Occupancy each) {
    var id = loading.next();
    var person = loading.row(each.personId());
    var nights = nights(each.period());
    var form = Same.as(CareForm.class, each.careForm());
    all.put(
        new Told(
            id,
            each.unitId(),
            person,
            person,
            each.period(),
            each.careForm(),
            each.absences(),
            false),
        seat -> new no.romslig.data.booking.Occupancy(id, seat, person, nights, form));
  }

  private void add(Commitment each) {
    var id = loading.next();
    var nights = nights(each.period());
    switch (each.kind()) {
      case PLACEMENT -> {
        var about = new CaseId(each.refId());
        var person = loading.row(loading.applicant(about));
        add(
            id,
            each,
            person,
            person,
            seat ->
                no.romslig.data.booking.Commitment.placement(
                    id, seat, person, nights, loading.row(about)));
      }
      case RELOCATION -> {
        var person = loading.row(new PersonId(each.refId()));
        add(
            id,
            each,
            person,
            person,
            seat -> no.romslig.data.booking.Commitment.relocation(id, seat, person, nights));
      }
      case RESPITE -> {
        var about = new GrantId(each.refId());
        var person = loading.row(grantee(about));
        add(
            id,
            each,
            person,
            person,
            seat ->
                no.romslig.data.booking.Commitment.respite(
                    id, seat, person, nights, loading.row(about)));
      }
      case SHORT_STAY -> {
        var about = new ShortStayId(each.refId());
        var named = guest(about);
        var person = named == null ? null : loading.row(named);
        add(
            id,
            each,
            person,
            person == null ? loading.row(about) : person,
            seat ->
                no.romslig.data.booking.Commitment.shortStay(
                    id, seat, person, nights, loading.row(about)));
      }
    }
  }

  private void add(UUID id, Commitment each, @Nullable UUID person, UUID holder, Making making) {
    boolean home =
        switch (each.kind()) {
          case PLACEMENT, RELOCATION -> true;
          case RESPITE, SHORT_STAY -> false;
        };
    all.put(
        new Told(id, each.unitId(), person, holder, each.period(), null, List.of(), home), making);
  }

  private void addPublished(RespiteGrant grant) {
    var person = loading.row(grant.personId());
    for (var stay : grant.published()) {
      var id = loading.next();
      all.put(
          new Told(id, stay.unitId(), person, person, stay.period(), null, List.of(), false),
          seat ->
              new PublishedStay(
                  id, seat, person, nights(stay.period()), plan, loading.row(grant.id())));
    }
  }

  private PersonId grantee(GrantId id) {
    return loading.snapshot().respiteGrants().stream()
        .filter(each -> each.id().equals(id))
        .map(RespiteGrant::personId)
        .findFirst()
        .orElseThrow();
  }

  private @Nullable PersonId guest(ShortStayId id) {
    for (ShortStay stay : loading.snapshot().shortStays()) {
      if (stay.id().equals(id)) {
        return stay.personId();
      }
    }
    throw new IllegalStateException("A checked document names short stays that it has.");
  }

  private static Nights nights(Period period) {
    return new Nights(period.from(), period.to());
  }
}
