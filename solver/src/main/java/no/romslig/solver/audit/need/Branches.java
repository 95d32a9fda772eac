package no.romslig.solver.audit.need;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import no.romslig.solver.audit.book.Applicant;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Place;
import no.romslig.solver.audit.rule.Companions;
import no.romslig.solver.audit.rule.Sharing;
import no.romslig.solver.proposal.Witness.ClosedBranch;
import no.romslig.solver.proposal.Witness.Restriction;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.CoupleId;
import no.romslig.solver.snapshot.InstitutionId;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Closed branches as a tree: the restrictions of a branch are its path, the branches that go on
 * from one node must between them cover every way, and each leaf must be full.
 */
final class Branches {

  private final Book book;
  private final Ranking ranking;
  private final Options options;

  Branches(Book book, Ranking ranking, Options options) {
    this.book = book;
    this.ranking = ranking;
    this.options = options;
  }

  /** Judges whether one branch is closed under its restrictions. */
  interface Leaf {
    boolean isClosed(ClosedBranch branch, Consumer<Crowd> restrict, List<Applicant> alsoWithout);
  }

  @Nullable String fault(Item item, List<ClosedBranch> branches, Leaf leaf) {
    return isCovered(item, branches, 0, leaf) ? null : "BRANCH_OPEN";
  }

  private boolean isCovered(Item item, List<ClosedBranch> branches, int depth, Leaf leaf) {
    var onward = new LinkedHashMap<Restriction, List<ClosedBranch>>();
    for (var branch : branches) {
      if (branch.restrictions().size() == depth) {
        return isClosed(item, branch, leaf);
      }
      onward
          .computeIfAbsent(branch.restrictions().get(depth), key -> new ArrayList<>())
          .add(branch);
    }
    return isExhaustive(item, onward)
        && onward.values().stream().allMatch(part -> isCovered(item, part, depth + 1, leaf));
  }

  private boolean isClosed(Item item, ClosedBranch branch, Leaf leaf) {
    var partner = new ArrayList<Applicant>();
    for (var each : branch.restrictions()) {
      if (each.code().equals("COUPLE_AT_INSTITUTION")) {
        var couple = book.register().couple(new CoupleId(each.refIds().getFirst()));
        if (couple != null && couple.personIds().contains(item.personId())) {
          var other = applicant(couple.partnerOf(item.personId()), couple);
          if (other != null) {
            partner.add(other);
          }
        }
      }
    }
    return leaf.isClosed(
        branch, crowd -> branch.restrictions().forEach(each -> restrict(each, crowd)), partner);
  }

  private void restrict(Restriction restriction, Crowd crowd) {
    var ids = restriction.refIds();
    switch (restriction.code()) {
      case "COUPLE_AT_INSTITUTION" -> {
        var couple = book.register().couple(new CoupleId(ids.get(0)));
        if (couple != null) {
          var there = crowd.unitsOf(new InstitutionId(ids.get(1)));
          couple.personIds().forEach(person -> crowd.keepTo(person, there));
        }
      }
      case "PERSON_NOT_IN_UNIT" -> {
        var place = book.register().place(new UnitId(ids.get(1)));
        if (place != null) {
          crowd.keepOut(new PersonId(ids.get(0)), place);
        }
      }
      case "UNIT_HOLDS_ONE" -> {
        var place = book.register().place(new UnitId(ids.get(0)));
        if (place != null) {
          crowd.keepToOne(place);
        }
      }
      case "UNIT_SHARED_BY" -> {
        var place = book.register().place(new UnitId(ids.get(0)));
        if (place != null) {
          var only = new BitSet();
          only.set(place.index());
          crowd.keepTo(new PersonId(ids.get(1)), only);
          crowd.keepTo(new PersonId(ids.get(2)), only);
        }
      }
      default -> throw new IllegalArgumentException(restriction.code());
    }
  }

  private boolean isExhaustive(Item item, Map<Restriction, List<ClosedBranch>> onward) {
    Set<String> codes = new LinkedHashSet<>();
    onward.keySet().forEach(each -> codes.add(each.code()));
    boolean wellFormed = onward.keySet().stream().allMatch(Branches::isWellFormed);
    if (!wellFormed || onward.isEmpty()) {
      return false;
    }
    if (codes.equals(Set.of("COUPLE_AT_INSTITUTION"))) {
      return coversInstitutions(item, onward.keySet());
    }
    if (codes.equals(Set.of("PERSON_NOT_IN_UNIT"))) {
      return coversEitherPerson(onward.keySet());
    }
    return codes.contains("UNIT_HOLDS_ONE")
        && Set.of("UNIT_HOLDS_ONE", "UNIT_SHARED_BY").containsAll(codes)
        && coversSharing(item, onward.keySet());
  }

  private static boolean isWellFormed(Restriction restriction) {
    int size = restriction.refIds().size();
    return switch (restriction.code()) {
      case "COUPLE_AT_INSTITUTION", "PERSON_NOT_IN_UNIT" -> size == 2;
      case "UNIT_HOLDS_ONE" -> size == 1;
      case "UNIT_SHARED_BY" -> size == 3;
      default -> false;
    };
  }

  /** All institutions where both of one couple could be, who must live together here. */
  private boolean coversInstitutions(Item item, Set<Restriction> siblings) {
    Set<String> couples = new LinkedHashSet<>();
    Set<String> tried = new LinkedHashSet<>();
    for (var each : siblings) {
      couples.add(each.refIds().get(0));
      tried.add(each.refIds().get(1));
    }
    var couple =
        couples.size() == 1
            ? book.register().couple(new CoupleId(couples.iterator().next()))
            : null;
    return couple != null
        && mustBeTogether(couple, item)
        && institutionsOf(couple).stream().allMatch(each -> tried.contains(each.value()));
  }

  private boolean mustBeTogether(Couple couple, Item item) {
    if (!couple.guaranteeInvoked()) {
      return false;
    }
    if (couple.personIds().contains(item.personId())) {
      return options.isTogetherOrNotAtAll(item.applicant());
    }
    var one = book.moveOf(couple.first());
    var other = book.moveOf(couple.second());
    return one != null
        && other != null
        && one.place().institution().equals(other.place().institution())
        && ranking.goesBefore(one, item)
        && ranking.goesBefore(other, item);
  }

  private Set<InstitutionId> institutionsOf(Couple couple) {
    var both = institutionsOf(couple.first(), couple);
    both.retainAll(institutionsOf(couple.second(), couple));
    return both;
  }

  private Set<InstitutionId> institutionsOf(PersonId person, Couple couple) {
    var found = new LinkedHashSet<InstitutionId>();
    var applicant = applicant(person, couple);
    if (applicant != null) {
      options.of(applicant).stream()
          .forEach(unit -> found.add(book.register().places().get(unit).institution()));
    }
    return found;
  }

  /** A couple's applicant: by the own case, or as a companion who may share any couple unit. */
  private @Nullable Applicant applicant(PersonId id, Couple couple) {
    var item = ranking.itemOf(id);
    if (item != null) {
      return item.applicant();
    }
    var move = book.moveOf(id);
    if (move != null) {
      return move.applicant();
    }
    var person = book.register().person(id);
    var companion = couple.companion();
    boolean asked = Companions.isAsked(couple, id, book.register());
    return person == null || companion == null || !asked
        ? null
        : Applicant.companion(person, couple, companion.stay(), null);
  }

  /** Two who cannot share the unit: one of them is not in it. */
  private boolean coversEitherPerson(Set<Restriction> siblings) {
    var list = List.copyOf(siblings);
    if (list.size() != 2
        || !list.get(0).refIds().get(1).equals(list.get(1).refIds().get(1))
        || list.get(0).refIds().get(0).equals(list.get(1).refIds().get(0))) {
      return false;
    }
    var place = book.register().place(new UnitId(list.get(0).refIds().get(1)));
    var one = book.register().person(new PersonId(list.get(0).refIds().get(0)));
    var other = book.register().person(new PersonId(list.get(1).refIds().get(0)));
    return place != null
        && one != null
        && other != null
        && (place.unit().capacity() == 1
            || !Sharing.mayShare(place.unit(), one, other, book.register()));
  }

  /** Alone, or by any two who may share it and of whom nobody ranks below the item. */
  private boolean coversSharing(Item item, Set<Restriction> siblings) {
    Set<String> units = new LinkedHashSet<>();
    Set<Set<String>> pairs = new LinkedHashSet<>();
    for (var each : siblings) {
      units.add(each.refIds().get(0));
      if (each.code().equals("UNIT_SHARED_BY")) {
        pairs.add(Set.copyOf(each.refIds().subList(1, 3)));
      }
    }
    var place =
        units.size() == 1 ? book.register().place(new UnitId(units.iterator().next())) : null;
    if (place == null) {
      return false;
    }
    var candidates = candidates(place, item);
    for (int i = 0; i < candidates.size(); i++) {
      for (int j = i + 1; j < candidates.size(); j++) {
        var one = candidates.get(i);
        var other = candidates.get(j);
        if (Sharing.mayShare(place.unit(), one, other, book.register())
            && !pairs.contains(Set.of(one.id().value(), other.id().value()))) {
          return false;
        }
      }
    }
    return true;
  }

  private List<Person> candidates(Place place, Item item) {
    var found = new ArrayList<Person>();
    for (var person : book.register().snapshot().persons()) {
      boolean isHome = book.register().homesOf(person.id()).contains(place.id());
      if (isHome || couldBeIn(place, person, item)) {
        found.add(person);
      }
    }
    return found;
  }

  private boolean couldBeIn(Place place, Person person, Item item) {
    var move = book.moveOf(person.id());
    boolean counts =
        person.id().equals(item.personId())
            || (move != null && ranking.goesBefore(move, item))
            || book.register().relocationOf(person.id()) != null;
    if (!counts) {
      return false;
    }
    var own = ranking.itemOf(person.id());
    if (own != null) {
      return options.of(own.applicant()).get(place.index());
    }
    return move == null
        ? book.register().relocationOf(person.id()) != null
        : options.of(move.applicant()).get(place.index());
  }
}
