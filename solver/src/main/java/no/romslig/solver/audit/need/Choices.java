package no.romslig.solver.audit.need;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.romslig.solver.audit.book.Applicant;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Place;
import no.romslig.solver.audit.need.Assumption.AtInstitution;
import no.romslig.solver.audit.need.Assumption.HoldsOne;
import no.romslig.solver.audit.need.Assumption.KeptByResidents;
import no.romslig.solver.audit.need.Assumption.MovesBy;
import no.romslig.solver.audit.need.Assumption.NotIn;
import no.romslig.solver.audit.need.Assumption.SharedByCouple;
import no.romslig.solver.audit.need.Assumption.SharedByCouples;
import no.romslig.solver.audit.need.Assumption.SharedBySex;
import no.romslig.solver.audit.rule.Companions;
import no.romslig.solver.audit.rule.Sharing;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.InstitutionId;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;

/** Whether the branches from one node leave no other way. */
final class Choices {

  private final Book book;
  private final Ranking ranking;
  private final Options options;
  private final Timetable timetable;
  private final Sharers sharers;

  Choices(Book book, Ranking ranking, Options options) {
    this.book = book;
    this.ranking = ranking;
    this.options = options;
    this.timetable = new Timetable(book, ranking, options);
    this.sharers = new Sharers(book, options);
  }

  /**
   * Whether one of the siblings holds in every proposal that places the item and all before it.
   *
   * @param path what is assumed already
   */
  boolean isExhaustive(Item item, Set<Assumption> siblings, List<Assumption> path) {
    var institutions = only(siblings, AtInstitution.class);
    if (institutions.size() == siblings.size()) {
      return coversInstitutions(item, institutions, path);
    }
    var absences = only(siblings, NotIn.class);
    var deadlines = only(siblings, MovesBy.class);
    if (absences.size() + deadlines.size() == siblings.size()) {
      return coversMoves(item, absences, deadlines, path);
    }
    var couples = only(siblings, SharedByCouple.class);
    if (absences.size() == 1 && couples.size() + 1 == siblings.size()) {
      return needsPartnerBeside(absences.getFirst(), couples);
    }
    return coversSharing(item, siblings, path);
  }

  private boolean coversMoves(
      Item item, List<NotIn> absences, List<MovesBy> deadlines, List<Assumption> path) {
    if (absences.size() > 1) {
      return deadlines.isEmpty() && new ImpossibleSteps(book, options).cannotAllBe(absences);
    }
    if (absences.isEmpty()) {
      return deadlines.size() == 1 && movesWithPartner(deadlines.getFirst(), item, path);
    }
    var absence = absences.getFirst();
    return timetable.needsOneToLeave(absence, deadlines, item, path)
        || (deadlines.isEmpty() && needsPartnerBeside(absence, List.of()));
  }

  /** Whoever comes along moves on the day on which the partner does. */
  private boolean movesWithPartner(MovesBy deadline, Item item, List<Assumption> path) {
    var couple = book.register().invokedCoupleOf(deadline.person().id());
    if (couple == null || !mustBeTogether(couple, item)) {
      return false;
    }
    var partner = couple.partnerOf(deadline.person().id());
    boolean onOneDay =
        book.register().caseOf(deadline.person().id()) != null
            ? Companions.isAsked(couple, partner, book.register())
            : book.register().caseOf(partner) != null
                && Companions.isAsked(couple, deadline.person().id(), book.register());
    return onOneDay && !deadline.day().isBefore(timetable.latestAnywhere(partner, path));
  }

  private static <T extends Assumption> List<T> only(Set<Assumption> siblings, Class<T> kind) {
    return siblings.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** All institutions where both of one couple could be yet, who must live together here. */
  private boolean coversInstitutions(
      Item item, List<AtInstitution> siblings, List<Assumption> path) {
    Couple couple = siblings.getFirst().couple();
    Set<InstitutionId> tried = new LinkedHashSet<>();
    for (var each : siblings) {
      tried.addAll(each.institutions());
      if (!each.couple().equals(couple)) {
        return false;
      }
    }
    var possible = institutionsOf(couple.first());
    possible.retainAll(institutionsOf(couple.second()));
    for (var assumed : path) {
      if (assumed instanceof AtInstitution(Couple same, Set<InstitutionId> there)
          && same.equals(couple)) {
        possible.retainAll(there);
      }
    }
    return mustBeTogether(couple, item) && tried.containsAll(possible);
  }

  private boolean mustBeTogether(Couple couple, Item item) {
    if (!couple.equals(book.register().invokedCoupleOf(couple.first()))) {
      return false;
    }
    boolean isOwn =
        couple.personIds().contains(item.personId())
            && couple.equals(options.boundBy(item.applicant()));
    return isOwn || liveTogether(couple) || areTogetherBefore(couple, item);
  }

  /** Whether both are residents of one institution, whom no relocation parts. */
  private boolean liveTogether(Couple couple) {
    var one = book.homeOf(couple.first());
    var other = book.homeOf(couple.second());
    return one != null
        && other != null
        && one.institution().equals(other.institution())
        && couple.personIds().stream().allMatch(person -> book.register().caseOf(person) == null);
  }

  /** Whether the couple has been placed together before the item's turn. */
  private boolean areTogetherBefore(Couple couple, Item item) {
    var one = book.finalPlaceOf(couple.first());
    var other = book.finalPlaceOf(couple.second());
    return one != null
        && other != null
        && one.institution().equals(other.institution())
        && couple.personIds().stream().allMatch(person -> standsBefore(person, item))
        && couple.personIds().stream().anyMatch(person -> isPlacedBefore(person, item));
  }

  private boolean standsBefore(PersonId person, Item item) {
    // A joint place with a resident is settled after all rights.
    return isPlacedBefore(person, item)
        || (!item.right()
            && book.register().caseOf(person) == null
            && book.register().isResident(person));
  }

  private boolean isPlacedBefore(PersonId person, Item item) {
    var move = book.moveOf(person);
    return move != null && ranking.goesBefore(move, item);
  }

  private Set<InstitutionId> institutionsOf(PersonId person) {
    var found = new LinkedHashSet<InstitutionId>();
    options.unitsOf(person).stream()
        .forEach(unit -> found.add(book.register().places().get(unit).institution()));
    return found;
  }

  /** A companion is in a couple unit of another form only beside the partner. */
  private boolean needsPartnerBeside(NotIn absence, List<SharedByCouple> beside) {
    var register = book.register();
    var person = register.person(absence.person());
    var couple = register.invokedCoupleOf(absence.person());
    Applicant applicant =
        person == null || options.moverInto(absence.place(), person) == null
            ? null
            : options.applicant(person);
    if (couple == null
        || applicant == null
        || applicant.kind() != Applicant.Kind.COMPANION
        || options.firstDay(applicant, absence.place()) != null) {
      return false;
    }
    var partner = couple.partnerOf(absence.person());
    boolean canBeBeside = options.unitsOf(partner).get(absence.place().index());
    return !canBeBeside
        || beside.stream()
            .anyMatch(each -> each.couple().equals(couple) && each.place().equals(absence.place()));
  }

  /** Alone, or by any two who may share it; of several couples, by any that is left. */
  private boolean coversSharing(Item item, Set<Assumption> siblings, List<Assumption> path) {
    var places = new LinkedHashSet<Place>();
    boolean alone = false;
    for (var each : siblings) {
      switch (each) {
        case HoldsOne one -> {
          alone = true;
          places.add(one.place());
        }
        case SharedBySex by -> places.add(by.place());
        case SharedByCouple by -> places.add(by.place());
        case SharedByCouples by -> places.add(by.place());
        case KeptByResidents by -> places.add(by.place());
        case NotIn absence -> {
          return false;
        }
        case MovesBy deadline -> {
          return false;
        }
        case AtInstitution at -> {
          return false;
        }
      }
    }
    if (places.size() != 1) {
      return false;
    }
    Place place = places.getFirst();
    var couples =
        only(Set.copyOf(path), SharedByCouples.class).stream()
            .filter(each -> each.place().equals(place))
            .toList();
    if (!alone && couples.isEmpty()) {
      return false;
    }
    var staying = options.tenants().stayingIn(place);
    var candidates =
        sharers.of(place).stream()
            .filter(person -> sharesNotOnlyBySex(person, place, siblings))
            .filter(person -> couples.stream().allMatch(each -> each.isOfOne(person.id())))
            .filter(person -> staying.contains(person) || couldBeIn(place, person, item))
            .toList();
    for (int i = 0; i < candidates.size(); i++) {
      for (int j = i + 1; j < candidates.size(); j++) {
        if (!isCovered(place, candidates.get(i), candidates.get(j), siblings)) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Whether someone could share the place in another way than by sex, or no branch is for that sex.
   */
  private boolean sharesNotOnlyBySex(Person person, Place place, Set<Assumption> siblings) {
    var register = book.register();
    return register.isInCouple(person.id())
        || register.homesOf(person.id()).contains(place.id())
        || (register.acceptsSharing(person)
            && !siblings.contains(new SharedBySex(place, person.sex())));
  }

  private boolean isCovered(Place place, Person one, Person other, Set<Assumption> siblings) {
    var register = book.register();
    boolean bothLiveThere =
        register.homesOf(one.id()).contains(place.id())
            && register.homesOf(other.id()).contains(place.id());
    if (!bothLiveThere && !Sharing.mayShare(place.unit(), one, other, register)) {
      return true;
    }
    boolean sameSex =
        one.sex() == other.sex() && register.acceptsSharing(one) && register.acceptsSharing(other);
    return (bothLiveThere && siblings.contains(new KeptByResidents(place)))
        || (sameSex && siblings.contains(new SharedBySex(place, one.sex())))
        || siblings.stream()
            .anyMatch(
                each ->
                    couplesIn(each).stream()
                        .anyMatch(
                            couple ->
                                couple.personIds().containsAll(List.of(one.id(), other.id()))));
  }

  private static Set<Couple> couplesIn(Assumption assumption) {
    return switch (assumption) {
      case SharedByCouple by -> Set.of(by.couple());
      case SharedByCouples by -> by.couples();
      default -> Set.of();
    };
  }

  /** Whether the person could be there in a proposal that places the item and all before it. */
  private boolean couldBeIn(Place place, Person person, Item item) {
    if (person.id().equals(item.personId())) {
      return options.of(item.applicant()).get(place.index());
    }
    if (isPlacedBefore(person.id(), item)) {
      return options.unitsOf(person.id()).get(place.index());
    }
    return options.tenants().mayStayIn(place, person.id())
        || (!book.register().unitsKeptBy(person.id()).isEmpty()
            && options.unitsOf(person.id()).get(place.index()));
  }
}
