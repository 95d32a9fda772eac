package no.romslig.solver.audit.need;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.romslig.solver.audit.book.Place;
import no.romslig.solver.audit.book.Register;
import no.romslig.solver.proposal.Witness.Restriction;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.CoupleId;
import no.romslig.solver.snapshot.InstitutionId;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Sex;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** One assumption of a closed branch, read against the register. */
sealed interface Assumption {

  /** Takes from the crowd what is impossible under the assumption. */
  void restrict(Crowd crowd, Options options);

  /** Both of a couple are at one of these institutions. */
  record AtInstitution(Couple couple, Set<InstitutionId> institutions) implements Assumption {

    public AtInstitution {
      institutions = Set.copyOf(institutions);
    }

    @Override
    public void restrict(Crowd crowd, Options options) {
      var there = new BitSet();
      options.register().places().stream()
          .filter(place -> institutions.contains(place.institution()))
          .forEach(place -> there.set(place.index()));
      couple.personIds().forEach(person -> crowd.keepTo(person, there));
    }
  }

  /** A person is not in a unit. */
  record NotIn(PersonId person, Place place) implements Assumption {

    @Override
    public void restrict(Crowd crowd, Options options) {
      crowd.keepOut(person, place);
    }
  }

  /** A person has moved by a day. */
  record MovesBy(Person person, LocalDate day) implements Assumption {

    @Override
    public void restrict(Crowd crowd, Options options) {
      crowd.keepTo(person.id(), options.reachedBy(person, day));
    }
  }

  /** A unit for two holds one. */
  record HoldsOne(Place place) implements Assumption {

    @Override
    public void restrict(Crowd crowd, Options options) {
      crowd.keepToOne(place);
    }
  }

  /** A unit for two is for persons of one sex who accept sharing. */
  record SharedBySex(Place place, Sex sex) implements Assumption {

    @Override
    public void restrict(Crowd crowd, Options options) {
      crowd.keepFor(
          place, person -> options.register().acceptsSharing(person) && person.sex() == sex);
    }
  }

  /** A couple has a unit for two, and lives nowhere else. */
  record SharedByCouple(Place place, Couple couple) implements Assumption {

    @Override
    public void restrict(Crowd crowd, Options options) {
      var only = new BitSet();
      only.set(place.index());
      crowd.keepFor(place, person -> couple.personIds().contains(person.id()));
      couple.personIds().forEach(person -> crowd.keepTo(person, only));
    }
  }

  /** A unit for two has one of several couples. */
  record SharedByCouples(Place place, Set<Couple> couples) implements Assumption {

    public SharedByCouples {
      couples = Set.copyOf(couples);
    }

    @Override
    public void restrict(Crowd crowd, Options options) {
      crowd.keepFor(place, person -> isOfOne(person.id()));
    }

    boolean isOfOne(PersonId person) {
      return couples.stream().anyMatch(couple -> couple.personIds().contains(person));
    }
  }

  /** The two who live in a unit stay there. */
  record KeptByResidents(Place place) implements Assumption {

    @Override
    public void restrict(Crowd crowd, Options options) {
      crowd.keepFor(place, person -> options.register().homesOf(person.id()).contains(place.id()));
    }
  }

  /** Missing where the restriction is none that this audit knows. */
  static @Nullable Assumption of(Restriction restriction, Register register) {
    List<String> ids = restriction.refIds();
    return switch (restriction.code()) {
      case "COUPLE_AT_INSTITUTION" -> ids.size() < 2 ? null : atInstitution(ids, register);
      case "PERSON_NOT_IN_UNIT" -> ids.size() != 2 ? null : notIn(ids, register);
      case "PERSON_MOVES_BY" -> ids.size() != 2 ? null : movesBy(ids, register);
      case "UNIT_HOLDS_ONE" -> ids.size() != 1 ? null : holdsOne(ids.getFirst(), register);
      case "UNIT_SHARED_BY" -> ids.size() < 2 ? null : shared(ids, register);
      default -> null;
    };
  }

  private static @Nullable Assumption atInstitution(List<String> ids, Register register) {
    var couple = register.couple(new CoupleId(ids.getFirst()));
    return couple == null
        ? null
        : new AtInstitution(
            couple, ids.stream().skip(1).map(InstitutionId::new).collect(Collectors.toSet()));
  }

  private static @Nullable Assumption notIn(List<String> ids, Register register) {
    var place = register.place(new UnitId(ids.get(1)));
    return place == null ? null : new NotIn(new PersonId(ids.get(0)), place);
  }

  private static @Nullable Assumption movesBy(List<String> ids, Register register) {
    var person = register.person(new PersonId(ids.get(0)));
    LocalDate day = date(ids.get(1));
    return person == null || day == null ? null : new MovesBy(person, day);
  }

  private static @Nullable Assumption holdsOne(String unit, Register register) {
    var place = register.place(new UnitId(unit));
    return place == null ? null : new HoldsOne(place);
  }

  private static @Nullable LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static @Nullable Assumption shared(List<String> ids, Register register) {
    var place = register.place(new UnitId(ids.getFirst()));
    if (place == null) {
      return null;
    }
    List<String> by = ids.subList(1, ids.size());
    if (by.equals(List.of("RESIDENTS"))) {
      return new KeptByResidents(place);
    }
    for (var sex : Sex.values()) {
      if (by.equals(List.of(sex.name()))) {
        return new SharedBySex(place, sex);
      }
    }
    var couples = new LinkedHashSet<Couple>();
    for (String id : by) {
      var couple = register.couple(new CoupleId(id));
      if (couple == null) {
        return null;
      }
      couples.add(couple);
    }
    return couples.size() == 1
        ? new SharedByCouple(place, couples.getFirst())
        : new SharedByCouples(place, couples);
  }
}
