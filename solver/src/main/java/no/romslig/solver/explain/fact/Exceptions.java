package no.romslig.solver.explain.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.romslig.solver.model.place.AsWaived;
import no.romslig.solver.model.place.Candidate;
import no.romslig.solver.model.place.DateWindow;
import no.romslig.solver.model.place.Place;
import no.romslig.solver.model.place.Sharing;
import no.romslig.solver.model.place.Suitability;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.InstitutionId;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.UnitId;
import no.romslig.solver.snapshot.Waiver;
import org.jspecify.annotations.Nullable;

/** Sees whether a lasting place needs a named person's exception from a rule. */
public final class Exceptions {

  private Exceptions() {}

  /** A candidate who moves into a place on a date. */
  public record Use(Candidate candidate, Place place, LocalDate from) {}

  /** Whether the place, or its date, would be impossible without this waiver. */
  public static boolean isUsed(Waiver waiver, Use use, Situation situation) {
    return switch (waiver.rule()) {
      case "SB-01" -> isLiftedGuarantee(waiver, use, situation);
      case "SB-04" -> isLiftedNeed(waiver, use, situation);
      case "SHARED-ROOM" -> isLiftedRefusal(waiver, use, situation);
      default ->
          waiver.refId().equals(use.candidate().refId()) && isLiftedLine(waiver, use, situation);
    };
  }

  private static boolean isLiftedLine(Waiver waiver, Use use, Situation situation) {
    Suitability without = new Suitability(without(waiver, situation.given()), situation.rules());
    Candidate candidate = asGranted(use, situation);
    if (without.obstacles(candidate, use.place()).contains(waiver.rule())) {
      return true;
    }
    DateWindow window = without.window(candidate, use.place());
    return window == null
        || use.from().isBefore(window.earliest())
        || use.from().isAfter(window.latest());
  }

  /** The second place of the partner's couple unit serves a companion whatever its form. */
  private static Candidate asGranted(Use use, Situation situation) {
    Suitability all = new Suitability(situation.given(), situation.rules());
    boolean beside =
        use.candidate().kind() == Candidate.Kind.COMPANION
            && use.place().unit().coupleUnit()
            && all.window(use.candidate(), use.place()) == null;
    return beside ? use.candidate().beside(use.place().unit().careForm()) : use.candidate();
  }

  /** Two who asked to live together do not, since someone has lifted the guarantee for them. */
  private static boolean isLiftedGuarantee(Waiver waiver, Use use, Situation situation) {
    PersonId person = use.candidate().person().id();
    Couple couple = changedBy(waiver, person, situation);
    if (couple == null || !couple.guaranteeInvoked()) {
      return false;
    }
    PersonId partner = couple.partnerOf(person);
    boolean asked =
        situation.caseOf(partner) != null
            || situation.homeOf(partner) != null
            || couple.companion() != null;
    return asked && !use.place().institution().id().equals(institutionOf(partner, situation));
  }

  /** Someone comes along without the care need that is demanded. */
  private static boolean isLiftedNeed(Waiver waiver, Use use, Situation situation) {
    return use.candidate().kind() == Candidate.Kind.COMPANION
        && situation.rules().cohabitation().partnerMustHaveNeed()
        && changedBy(waiver, use.candidate().person().id(), situation) != null;
  }

  /** Someone shares a room who does not accept to. */
  private static boolean isLiftedRefusal(Waiver waiver, Use use, Situation situation) {
    Person person = use.candidate().person();
    return waiver.refId().equals(use.candidate().refId())
        && !find(person.id(), situation.given()).acceptsSharedRoom()
        && situation.snapshot().persons().stream()
            .filter(other -> !other.id().equals(person.id()))
            .filter(other -> use.place().unit().id().equals(situation.lastingUnitOf(other.id())))
            .anyMatch(
                other ->
                    !new Sharing(situation.given())
                        .mayShare(
                            find(person.id(), situation.given()),
                            find(other.id(), situation.snapshot()),
                            use.place().unit()));
  }

  private static Person find(PersonId id, Snapshot snapshot) {
    return snapshot.persons().stream()
        .filter(person -> person.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The couple as it was handed in, where the waiver makes it read in another way. */
  private static @Nullable Couple changedBy(Waiver waiver, PersonId person, Situation situation) {
    Snapshot given = situation.given();
    Couple before = coupleOf(person, given);
    Couple after = coupleOf(person, AsWaived.of(given.withWaivers(List.of(waiver))));
    return Objects.equals(before, after) ? null : before;
  }

  private static @Nullable Couple coupleOf(PersonId person, Snapshot snapshot) {
    return snapshot.couples().stream()
        .filter(couple -> couple.personIds().contains(person))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable InstitutionId institutionOf(PersonId person, Situation situation) {
    UnitId unit = situation.lastingUnitOf(person);
    return unit == null ? null : situation.place(unit).institution().id();
  }

  private static Snapshot without(Waiver waiver, Snapshot snapshot) {
    return snapshot.withWaivers(
        snapshot.waivers().stream().filter(each -> !each.equals(waiver)).toList());
  }
}
