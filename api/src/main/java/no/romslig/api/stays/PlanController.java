package no.romslig.api.stays;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Looks;
import no.romslig.api.access.Role;
import no.romslig.api.access.ShowsPersons;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import no.romslig.api.entry.Paged;
import no.romslig.api.entry.RegisterDesk;
import no.romslig.api.request.Paging;
import no.romslig.data.booking.Bookings;
import no.romslig.data.booking.PublishedStay;
import no.romslig.data.stay.RotationPlan;
import no.romslig.data.stay.RotationPlans;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Rotations that families have been told of (AF-04, AF-07). They are published from proposals. */
@RestController
@RequestMapping("/api/v1/rotation-plans")
class PlanController {

  private final RegisterDesk desk;
  private final RotationPlans plans;
  private final Bookings bookings;

  PlanController(RegisterDesk desk, RotationPlans plans, Bookings bookings) {
    this.desk = desk;
    this.plans = plans;
    this.bookings = bookings;
  }

  /** A plan. */
  record PlanView(UUID id, LocalDate publishedOn, String publishedBy) {

    static PlanView of(RotationPlan it) {
      return new PlanView(it.id(), it.publishedOn(), it.publishedBy());
    }
  }

  /** A stay of a plan, on the nights {@code [from, to)}. */
  record StayView(
      UUID bookingId,
      UUID grantId,
      UUID personId,
      UUID unitId,
      LocalDate from,
      @Nullable LocalDate to) {}

  /** A plan with its stays, as they stand now. */
  record PlanWithStays(UUID id, LocalDate publishedOn, String publishedBy, List<StayView> stays)
      implements ShowsPersons {

    @Override
    public List<UUID> personsShown() {
      return stays.stream().map(StayView::personId).distinct().toList();
    }
  }

  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping
  Paged<PlanView> list(
      SignedIn who,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    var cut = Paging.of(page, size);
    return desk.call(
        who, "LIST_PLANS", () -> Paged.of(plans.findAllByOrderById(cut), PlanView::of));
  }

  @Looks("READ_PLAN")
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/{id}")
  PlanWithStays read(SignedIn who, @Existing(Thing.PLAN) @PathVariable UUID id) {
    return desk.call(who, "READ_PLAN", () -> show(plans.findById(id).orElseThrow()));
  }

  private PlanWithStays show(RotationPlan plan) {
    return new PlanWithStays(
        plan.id(),
        plan.publishedOn(),
        plan.publishedBy(),
        bookings.publishedIn(plan.id()).stream().map(PlanController::stay).toList());
  }

  private static StayView stay(PublishedStay it) {
    return new StayView(
        it.id(),
        it.grantId(),
        Objects.requireNonNull(it.personId()),
        it.seat().unitId(),
        it.nights().starts(),
        it.nights().ends());
  }
}
