package no.romslig.solver.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.romslig.solver.snapshot.Assessment;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.GrantId;
import no.romslig.solver.snapshot.InstitutionId;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.PublishedStay;
import no.romslig.solver.snapshot.RespiteGrant;
import org.jspecify.annotations.Nullable;

/** A respite grant while the sample is made. */
final class Rotation {

  /** In any 56 nights, what the strictest shipped rule set allows; the histories keep to it. */
  private static final int QUOTA_NIGHTS = 14;

  private static final int QUOTA_WINDOW = 56;

  final GrantId id;
  final Someone who;
  final CareForm form;
  final int stayNights;
  final int cycleNights;
  final LocalDate from;
  final List<InstitutionId> preferred = new ArrayList<>();
  final List<Period> wishes = new ArrayList<>();
  final List<Period> unavailable = new ArrayList<>();
  final Set<DayOfWeek> startDays = EnumSet.noneOf(DayOfWeek.class);
  final List<Period> history = new ArrayList<>();
  final List<PublishedStay> published = new ArrayList<>();
  final List<Assessment> assessments = new ArrayList<>();
  int needClass = 3;
  @Nullable LocalDate to;

  Rotation(
      GrantId id, Someone who, CareForm form, int stayNights, int cycleNights, LocalDate from) {
    this.id = id;
    this.who = who;
    this.form = form;
    this.stayNights = stayNights;
    this.cycleNights = cycleNights;
    this.from = from;
  }

  /** The cycles that lie wholly inside the horizon and the grant's validity. */
  List<Period> owed() {
    RespiteGrant grant = grant();
    return IntStream.iterate(0, k -> grant.cycle(k).from().isBefore(Draft.HORIZON.to()), k -> k + 1)
        .mapToObj(grant::cycle)
        .filter(cycle -> liesIn(cycle, Draft.HORIZON) && liesIn(cycle, grant.validity()))
        .toList();
  }

  int owedNights() {
    return owed().size() * stayNights;
  }

  private static boolean liesIn(Period inner, Period outer) {
    return !inner.from().isBefore(outer.from())
        && (outer.to() == null || (inner.to() != null && !inner.to().isAfter(outer.to())));
  }

  /** Whether the family can use these nights and the person has not had too many around them. */
  boolean allows(Period stay) {
    return (startDays.isEmpty() || startDays.contains(stay.from().getDayOfWeek()))
        && unavailable.stream().noneMatch(stay::overlaps)
        && keepsQuota(stay);
  }

  private boolean keepsQuota(Period stay) {
    if (form == CareForm.CHILD_RESPITE) {
      return true;
    }
    List<LocalDate> nights =
        Stream.concat(history.stream(), Stream.of(stay))
            .flatMap(each -> each.from().datesUntil(each.to()))
            .sorted()
            .toList();
    return IntStream.range(QUOTA_NIGHTS, nights.size())
        .noneMatch(i -> nights.get(i - QUOTA_NIGHTS).plusDays(QUOTA_WINDOW).isAfter(nights.get(i)));
  }

  RespiteGrant grant() {
    return new RespiteGrant(
        id,
        who.id,
        List.of(form),
        stayNights,
        cycleNights,
        from,
        to,
        needClass,
        preferred,
        wishes,
        unavailable,
        startDays,
        history,
        published,
        assessments);
  }
}
