package no.romslig.api.fhir.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.romslig.api.fhir.code.CareForms;
import no.romslig.api.fhir.code.Days;
import no.romslig.api.fhir.code.Systems;
import no.romslig.api.fhir.place.KnownPlaces;
import no.romslig.api.fhir.server.Refs;
import no.romslig.api.fhir.server.Told;
import no.romslig.api.request.Today;
import no.romslig.data.booking.PublishedStay;
import no.romslig.data.institution.CareForm;
import no.romslig.data.stay.RespiteGrant;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityKind;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityStatus;
import org.hl7.fhir.r4.model.CarePlan.CarePlanIntent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A rotation as a plan with an appointment for each published stay. */
@Component
class CarePlanShape {

  private final KnownPlaces places;
  private final Today today;

  CarePlanShape(KnownPlaces places, Today today) {
    this.places = places;
    this.today = today;
  }

  Told<CarePlan> of(RespiteGrant grant, List<PublishedStay> stays) {
    var facts = grant.facts();
    var day = today.date();
    var plan = new CarePlan();
    plan.setId(grant.id().toString());
    plan.addIdentifier().setSystem(Systems.own("respite-grant")).setValue(grant.code());
    boolean isOver = facts.ends() != null && !facts.ends().isAfter(day);
    plan.setStatus(isOver ? CarePlanStatus.COMPLETED : CarePlanStatus.ACTIVE);
    plan.setIntent(CarePlanIntent.PLAN);
    plan.addCategory(CareForms.service(CareForm.RESPITE));
    plan.setSubject(Refs.patient(grant.personId()));
    plan.setPeriod(Days.until(facts.starts(), facts.ends()));
    stays.stream()
        .sorted(Comparator.comparing(stay -> stay.nights().starts()))
        .forEach(stay -> tell(plan, stay, day));
    return Told.of(plan, grant.personId());
  }

  private void tell(CarePlan plan, PublishedStay stay, LocalDate day) {
    var nights = stay.nights();
    var appointment =
        plan.addActivity()
            .getDetail()
            .setKind(CarePlanActivityKind.APPOINTMENT)
            .setStatus(status(nights.starts(), nights.ends(), day))
            .setScheduled(Days.stay(nights.starts(), nights.ends()));
    places.of(stay.personId(), stay.seat().unitId()).ifPresent(appointment::setLocation);
  }

  private static CarePlanActivityStatus status(
      LocalDate starts, @Nullable LocalDate ends, LocalDate day) {
    if (ends != null && !ends.isAfter(day)) {
      return CarePlanActivityStatus.COMPLETED;
    }
    return starts.isAfter(day)
        ? CarePlanActivityStatus.SCHEDULED
        : CarePlanActivityStatus.INPROGRESS;
  }
}
