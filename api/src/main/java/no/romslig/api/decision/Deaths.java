package no.romslig.api.decision;

import java.time.LocalDate;
import java.util.UUID;
import no.romslig.api.problem.ApiProblem;
import no.romslig.data.booking.Absences;
import no.romslig.data.booking.Booking;
import no.romslig.data.booking.Bookings;
import no.romslig.data.booking.Commitment;
import no.romslig.data.booking.Nights;
import no.romslig.data.register.Acting;
import no.romslig.data.stay.GrantFacts;
import no.romslig.data.stay.RespiteGrants;
import no.romslig.data.stay.ShortStays;
import no.romslig.data.waiting.CaseEnd;
import no.romslig.data.waiting.CaseFiles;
import no.romslig.data.waiting.CaseStatus;
import no.romslig.data.waiting.Couples;
import no.romslig.data.waiting.Relocations;
import no.romslig.data.waiting.course.CaseAnswer;
import no.romslig.data.waiting.course.CaseCourse;
import no.romslig.data.waiting.course.CaseOrder;
import no.romslig.data.waiting.course.Unmet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Ends what someone waited for and had, who has died: places are free from the day of death, and
 * nothing is asked for any more. Works inside of the caller's transaction.
 */
@Component
public class Deaths {

  private final CaseFiles files;
  private final CaseCourse course;
  private final EndedCases ended;
  private final Bookings bookings;
  private final Absences absences;
  private final Relocations relocations;
  private final RespiteGrants grants;
  private final ShortStays shortStays;
  private final Couples couples;

  Deaths(
      CaseFiles files,
      CaseCourse course,
      EndedCases ended,
      Bookings bookings,
      Absences absences,
      Relocations relocations,
      RespiteGrants grants,
      ShortStays shortStays,
      Couples couples) {
    this.files = files;
    this.course = course;
    this.ended = ended;
    this.bookings = bookings;
    this.absences = absences;
    this.relocations = relocations;
    this.grants = grants;
    this.shortStays = shortStays;
    this.couples = couples;
  }

  /**
   * Ends all of it.
   *
   * @param day of death
   */
  public void settle(Acting acting, UUID person, LocalDate day) {
    files.findByPersonIdOrderById(person).forEach(file -> end(acting, file.id(), day));
    bookings.findByPersonIdOrderById(person).forEach(it -> leave(acting, it, day));
    relocations.findByPersonIdOrderById(person).stream()
        .filter(it -> it.closedOn() == null)
        .forEach(it -> it.close(day));
    grants.findByPersonIdOrderById(person).stream()
        .filter(it -> isAfter(it.facts().ends(), day))
        .forEach(it -> it.describe(until(it.facts(), day)));
    shortStays.findByPersonIdOrderById(person).stream()
        .filter(it -> it.closedOn() == null)
        .forEach(it -> it.close(day));
    couples.findByFirstIdOrSecondIdOrderById(person, person).stream()
        .filter(it -> it.endedOn() == null)
        .forEach(it -> it.end(day));
  }

  private void end(Acting acting, UUID file, LocalDate day) {
    var stands = course.standing(file);
    if (stands.isEmpty()
        || stands.get().now() == CaseStatus.ENDED
        || stands.get().now() == CaseStatus.REFUSED) {
      return;
    }
    if (!isEnded(course.carryOut(file, CaseOrder.end(day, CaseEnd.DIED)), file)) {
      throw new ApiProblem(
          HttpStatus.CONFLICT,
          "case-goes-on",
          "A case of the person cannot end on that day",
          "A later step of it is registered. Look at the case, and send the day anew.");
    }
    ended.free(acting, file, CaseEnd.DIED);
  }

  /** A step that was registered after the death, before it was known, comes before the end. */
  private boolean isEnded(CaseAnswer answer, UUID file) {
    return switch (answer) {
      case CaseAnswer.Done done -> true;
      case CaseAnswer.Refused refused ->
          refused.unmet().size() == 1
              && refused.unmet().getFirst() instanceof Unmet.TooEarly(var earliest)
              && course.carryOut(file, CaseOrder.end(earliest, CaseEnd.DIED))
                  instanceof CaseAnswer.Done;
      case CaseAnswer.ChangedSince since -> false;
      case CaseAnswer.Unknown unknown -> false;
    };
  }

  private void leave(Acting acting, Booking booking, LocalDate day) {
    if (bookings.findById(booking.id()).isEmpty() || !isAfter(booking.nights().ends(), day)) {
      return;
    }
    if (booking instanceof Commitment decided && decided.decides().isLasting()) {
      ended.free(acting, decided, CaseEnd.DIED);
    } else if (booking.nights().starts().isBefore(day)) {
      comeBack(booking, day);
      booking.moveTo(new Nights(booking.nights().starts(), day));
    } else {
      bookings.delete(booking);
    }
  }

  private void comeBack(Booking booking, LocalDate day) {
    for (var away : absences.findByBookingIdOrderById(booking.id())) {
      if (!away.starts().isBefore(day)) {
        absences.delete(away);
      } else if (away.ends().isAfter(day)) {
        away.returnOn(day);
      }
    }
  }

  private static boolean isAfter(@Nullable LocalDate end, LocalDate day) {
    return end == null || end.isAfter(day);
  }

  private static GrantFacts until(GrantFacts facts, LocalDate day) {
    var end = day.isAfter(facts.starts()) ? day : facts.starts().plusDays(1);
    return new GrantFacts(
        facts.careForms(),
        facts.stayNights(),
        facts.cycleNights(),
        facts.starts(),
        end,
        facts.needClass(),
        facts.startDays());
  }
}
