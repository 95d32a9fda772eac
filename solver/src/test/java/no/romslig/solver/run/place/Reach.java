package no.romslig.solver.run.place;

import java.time.LocalDate;
import java.util.Collections;
import no.romslig.solver.rules.RuleSet.ExternalUse;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Closure;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.Unit;

/** Which units suit whom from when: section 2 of docs/problem.md, read once more. */
final class Reach {

  private final Scene scene;
  private final Days[][] own;
  private final Days[][] besidePartner;

  private static final Days NEVER = new Days(1, 0);

  Reach(Scene scene) {
    this.scene = scene;
    int spots = scene.spots.size();
    own = new Days[scene.actors.size()][spots];
    besidePartner = new Days[scene.actors.size()][spots];
    for (Actor actor : scene.actors) {
      for (Spot spot : scene.spots) {
        own[actor.index()][spot.index()] = days(actor, spot, isGranted(actor, spot.unit()));
        boolean couples = actor.kind() == Actor.Kind.COMPANION && spot.unit().coupleUnit();
        besidePartner[actor.index()][spot.index()] = couples ? days(actor, spot, true) : NEVER;
      }
    }
  }

  /** The days on which the actor may move in, whoever else lives there. */
  Days days(int actor, int spot) {
    return own[actor][spot];
  }

  /** As {@link #days}, for the second place of the partner's own couple unit. */
  Days besidePartner(int actor, int spot) {
    return own[actor][spot].isEmpty() ? besidePartner[actor][spot] : own[actor][spot];
  }

  private static boolean isGranted(Actor actor, Unit unit) {
    if (actor.kind() == Actor.Kind.COMPANION && actor.forms().contains(CareForm.SHORT_TERM)) {
      return unit.careForm() == CareForm.SHORT_TERM
          || unit.alsoUsableFor().contains(CareForm.SHORT_TERM);
    }
    return actor.forms().contains(unit.careForm());
  }

  private boolean isWaived(String rule, Actor actor) {
    return scene.snapshot.waivers().stream()
        .anyMatch(waiver -> waiver.rule().equals(rule) && waiver.refId().equals(actor.refId()));
  }

  private Days days(Actor actor, Spot spot, boolean granted) {
    Unit unit = spot.unit();
    boolean companion = actor.kind() == Actor.Kind.COMPANION;
    boolean servesALastingPlace = unit.careForm().isLasting() || companion;
    if (!servesALastingPlace
        || (!granted && !isWaived("NOT-GRANTED", actor))
        || !isAllowed(actor, spot)
        || holdsTooMany(spot)
        || isHome(actor, spot)) {
      return NEVER;
    }
    return when(actor, spot);
  }

  /** Nobody is added to what is too full already. */
  private boolean holdsTooMany(Spot spot) {
    return scene.holds.get(spot.index()).stream()
            .filter(hold -> hold.until() == Scene.FOREVER)
            .count()
        > spot.unit().capacity();
  }

  private boolean isHome(Actor actor, Spot spot) {
    Integer home = scene.home(actor.person().id());
    return home != null && home == spot.index();
  }

  private boolean isAllowed(Actor actor, Spot spot) {
    Unit unit = spot.unit();
    Person person = actor.person();
    boolean companion = actor.kind() == Actor.Kind.COMPANION;
    boolean housing = unit.careForm() == CareForm.HDO || unit.careForm() == CareForm.CARE_HOUSING;
    var aCase = actor.aCase();
    if (aCase != null && aCase.declined().contains(unit.id()) && !isWaived("DECLINED", actor)) {
      return false;
    }
    if (!unit.features().containsAll(person.requiredFeatures()) && !isWaived("FEATURE", actor)) {
      return false;
    }
    if (!unit.reservedFor().isEmpty()
        && Collections.disjoint(unit.reservedFor(), person.requiredFeatures())
        && !isWaived("RESERVED", actor)) {
      return false;
    }
    if (unit.careForm() == CareForm.LONG_TERM_SHELTERED && !companion && !isSheltered(actor)) {
      return false;
    }
    if (housing
        && !companion
        && scene.rules.hdo().requiresOwnWish()
        && !wishesHousing(actor)
        && !isWaived("HDO-07", actor)) {
      return false;
    }
    if (housing
        && !companion
        && scene.rules.hdo().minResidencyMonths() > 0
        && person.residentSince() == null
        && !isWaived("HDO-01", actor)) {
      return false;
    }
    boolean nursing =
        unit.careForm() == CareForm.LONG_TERM_SOMATIC
            || unit.careForm() == CareForm.LONG_TERM_SHELTERED
            || unit.careForm() == CareForm.LONG_TERM_SPECIAL
            || unit.careForm() == CareForm.CHILD_HOME
            || (unit.careForm() == CareForm.HDO && unit.nursingHomeEquivalent());
    if (actor.kind() == Actor.Kind.RIGHT && !nursing && !isWaived("LT-01", actor)) {
      return false;
    }
    if (aCase != null
        && aCase.assessments().stream()
            .anyMatch(each -> !each.met() && !isWaived(each.rule(), actor))) {
      return false;
    }
    return actor.kind() != Actor.Kind.WAITLIST
        || !spot.institution().external()
        || scene.rules.external().useFor() == ExternalUse.ALL
        || isWaived("GEN-08", actor);
  }

  private boolean isSheltered(Actor actor) {
    var rules = scene.rules.sheltered();
    Person person = actor.person();
    return (!rules.requiresDiagnosis() || person.dementiaDiagnosis() || isWaived("SK-03", actor))
        && (!rules.requiresCognitiveImpairment()
            || person.cognitiveImpairment()
            || isWaived("SK-01", actor))
        && (!rules.requiresBehaviourFlag()
            || !person.shelteringBehaviours().isEmpty()
            || isWaived("SK-02", actor));
  }

  private static boolean wishesHousing(Actor actor) {
    if (actor.aCase() != null) {
      return actor.aCase().wishesCareHousing();
    }
    var relocation = actor.relocation();
    return relocation != null
        && (actor.kind() == Actor.Kind.ASKED
            || relocation.initiative() == no.romslig.solver.snapshot.Initiative.RESIDENT
            || Boolean.TRUE.equals(relocation.agrees()));
  }

  private Days when(Actor actor, Spot spot) {
    Unit unit = spot.unit();
    int horizon = scene.snapshot.horizonDays();
    int last = isWaived("LOOK-AHEAD", actor) ? horizon - 1 : scene.rules.lookAheadNights();
    for (int day = 0; day <= last; day++) {
      if (isOpen(actor, unit, day, horizon) && isTime(actor, unit, day)) {
        int end = day;
        while (end < last && isTime(actor, unit, end + 1)) {
          end++;
        }
        return new Days(day, end);
      }
    }
    return NEVER;
  }

  /** Whether the partner's lasting place is decided and begins later. */
  private boolean isBeforePartner(Actor companion, LocalDate date) {
    for (var couple : scene.snapshot.couples()) {
      if (scene.isInvoked(couple) && couple.personIds().contains(companion.person().id())) {
        var partner = couple.partnerOf(companion.person().id());
        var move = scene.move(partner);
        if (move != null && date.isBefore(move.from())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isOpen(Actor actor, Unit unit, int day, int horizon) {
    if (!isWaived("OPENING", actor)) {
      if (unit.availableFrom() != null && day < scene.day(unit.availableFrom())) {
        return false;
      }
      if (unit.availableTo() != null && scene.day(unit.availableTo()) < horizon) {
        return false;
      }
    }
    return isWaived("CLOSURE", actor)
        || unit.closures().stream().noneMatch(closure -> hasNight(closure, day, horizon));
  }

  private boolean hasNight(Closure closure, int first, int horizon) {
    int to = closure.to() == null ? Scene.FOREVER : scene.day(closure.to());
    return Math.max(scene.day(closure.from()), first) < Math.min(to, horizon);
  }

  private boolean isTime(Actor actor, Unit unit, int day) {
    LocalDate date = scene.snapshot.asOf().plusDays(day);
    LocalDate ready = actor.aCase() == null ? null : actor.aCase().readyFrom();
    if (ready != null && date.isBefore(ready) && !isWaived("START", actor)) {
      return false;
    }
    if (actor.kind() == Actor.Kind.COMPANION && isBeforePartner(actor, date)) {
      return false;
    }
    boolean housing = unit.careForm() == CareForm.HDO || unit.careForm() == CareForm.CARE_HOUSING;
    LocalDate since = actor.person().residentSince();
    if (housing
        && actor.kind() != Actor.Kind.COMPANION
        && since != null
        && since.plusMonths(scene.rules.hdo().minResidencyMonths()).isAfter(date)
        && !isWaived("HDO-01", actor)) {
      return false;
    }
    if (isWaived("AGE", actor)) {
      return true;
    }
    boolean childForm =
        unit.careForm() == CareForm.CHILD_HOME || unit.careForm() == CareForm.CHILD_RESPITE;
    return isAdult(actor.person(), date) ? unit.careForm() != CareForm.CHILD_HOME : childForm;
  }

  private static boolean isAdult(Person person, LocalDate date) {
    return !date.isBefore(eighteenth(person.birthDate()));
  }

  private static LocalDate eighteenth(LocalDate birth) {
    boolean leapling = birth.getMonthValue() == 2 && birth.getDayOfMonth() == 29;
    return leapling ? LocalDate.of(birth.getYear() + 18, 3, 1) : birth.plusYears(18);
  }

  /** The first day after the stays of others that are booked in the unit. */
  int afterBookings(Actor actor, int spot) {
    int day = 0;
    for (Scene.Booking booking : scene.bookings.get(spot)) {
      if (!actor.person().id().equals(booking.person())) {
        day = Math.max(day, booking.until() + scene.turnover());
      }
    }
    return day;
  }
}
