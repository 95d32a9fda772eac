package no.romslig.api.bookings;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Looks;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import no.romslig.api.entry.RegisterDesk;
import no.romslig.api.problem.ApiProblem;
import no.romslig.api.problem.CheckedFurther;
import no.romslig.api.problem.Faults;
import no.romslig.api.request.TextLanguage;
import no.romslig.data.booking.Booking;
import no.romslig.data.booking.Bookings;
import no.romslig.data.booking.Claim;
import no.romslig.data.booking.Commitment;
import no.romslig.data.booking.Nights;
import no.romslig.data.decision.DecisionItems;
import no.romslig.data.institution.Units;
import no.romslig.data.register.Acting;
import no.romslig.data.stay.RespiteGrants;
import no.romslig.data.stay.ShortStays;
import no.romslig.solver.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Stays for a time that a person has decided without a proposal. Lasting places are decided on
 * proposals only: there the case's conditions, the hearing and a second person are demanded.
 */
@RestController
class CommitmentController {

  private static final String REGISTER = "REGISTER_COMMITMENT";
  private static final String TAKE_BACK = "TAKE_COMMITMENT_BACK";

  private final RegisterDesk desk;
  private final Bookings bookings;
  private final Units units;
  private final RespiteGrants grants;
  private final ShortStays stays;
  private final DecisionItems decided;
  private final Taking taking;
  private final StayRules rules;
  private final BookingViews views;

  CommitmentController(
      RegisterDesk desk,
      Bookings bookings,
      Units units,
      RespiteGrants grants,
      ShortStays stays,
      DecisionItems decided,
      Taking taking,
      StayRules rules,
      BookingViews views) {
    this.desk = desk;
    this.bookings = bookings;
    this.units = units;
    this.grants = grants;
    this.stays = stays;
    this.decided = decided;
    this.taking = taking;
    this.rules = rules;
    this.views = views;
  }

  /** A stay on the nights {@code [from, to)}, of a grant or of a short stay: one of the two. */
  record Body(
      @Nullable UUID grantId,
      @Nullable UUID shortStayId,
      @Nullable UUID unitId,
      @Nullable LocalDate from,
      @Nullable LocalDate to)
      implements CheckedFurther {

    @Override
    public void check(Faults faults, LocalDate today) {
      check(faults);
    }

    void check(Faults faults) {
      faults.demandOne("grantId, shortStayId", grantId, shortStayId);
      faults.demandSaid(unitId, "unitId", "a unit of the municipality");
      Taking.checkNights(from, to, faults);
      faults.demandSaid(to, "to", "the first night that is not spent there");
    }
  }

  /**
   * Reserves a place for a stay; refused with what has it, or with each hard rule that it breaks
   * and no waiver lifts.
   */
  @Looks(REGISTER)
  @AllowedTo(Role.CASEWORKER)
  @PostMapping("/api/v1/commitments")
  ResponseEntity<BookingView> register(
      SignedIn who,
      @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
      @RequestParam(defaultValue = "nb") String lang,
      @RequestBody Body body) {
    var language = TextLanguage.of(lang);
    return desk.make(
        new RegisterDesk.Making(who, REGISTER, key, body, BookingController.PATH),
        () -> reserved(who.acting(REGISTER), body, language),
        views::show);
  }

  private UUID reserved(Acting acting, Body body, Language language) {
    var faults = new Faults();
    body.check(faults);
    var grant = body.grantId() == null ? null : grants.findById(body.grantId()).orElse(null);
    var stay = body.shortStayId() == null ? null : stays.findById(body.shortStayId()).orElse(null);
    faults.demand(
        body.grantId() == null || grant != null, "grantId", "a grant of the municipality");
    faults.demand(
        body.shortStayId() == null || (stay != null && stay.closedOn() == null),
        "shortStayId",
        "an open short stay of the municipality");
    var unit = body.unitId() == null ? null : units.findById(body.unitId()).orElse(null);
    faults.demand(body.unitId() == null || unit != null, "unitId", "a unit of the municipality");
    faults.refuseAny();
    var where = Objects.requireNonNull(unit);
    var nights = new Nights(Objects.requireNonNull(body.from()), body.to());
    var spent =
        new StayRules.Nights(where.code(), nights.starts(), Objects.requireNonNull(body.to()));
    if (grant != null) {
      var taken = taking.take(Claim.respite(grant.id(), grant.personId(), where.id(), nights));
      rules.check(acting, grant, spent, language);
      return taken;
    }
    var asked = Objects.requireNonNull(stay);
    var taken = taking.take(Claim.shortStay(asked.id(), asked.personId(), where.id(), nights));
    rules.check(acting, asked, spent, language);
    return taken;
  }

  /** Gives the place free again; what was decided on a proposal is taken back there. */
  @AllowedTo(Role.CASEWORKER)
  @DeleteMapping(BookingController.PATH + "/{id}")
  ResponseEntity<Void> takeBack(
      SignedIn who,
      @Existing(Thing.BOOKING) @PathVariable UUID id,
      @RequestHeader(value = "If-Match", required = false) @Nullable String seen) {
    return desk.remove(
        new RegisterDesk.Changing(who, TAKE_BACK, seen),
        () -> bookings.findById(id),
        booking -> {
          mustBeRegisteredHere(booking);
          bookings.delete(booking);
        });
  }

  private void mustBeRegisteredHere(Booking booking) {
    if (!(booking instanceof Commitment commitment) || commitment.decides().isLasting()) {
      throw new ApiProblem(
          HttpStatus.CONFLICT,
          "not-taken-back",
          "The booking is not a stay that was reserved by hand",
          "Who lives somewhere moves out; a lasting place is taken back where it was decided.");
    }
    var items = decided.findByBookingIdIn(List.of(booking.id()));
    if (!items.isEmpty()) {
      throw new ApiProblem(
              HttpStatus.CONFLICT,
              "decided-on-proposal",
              "The stay was decided on a proposal",
              "Take the decision back.")
          .with("decision", items.getFirst().decisionId());
    }
  }
}
