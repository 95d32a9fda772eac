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
    if (restriction.code().equals("COUPLE_AT_INSTITUTION")) {
      return atInstitution(ids, register);
    }
    if (restriction.code().equals("UNIT_SHARED_BY") && ids.size() > 2) {
      return sharedByCouples(ids, register);
    }
    return switch (restriction.code() + " " + ids.size()) {
      case "PERSON_NOT_IN_UNIT 2" -> {
        var place = register.place(new UnitId(ids.get(1)));
        yield place == null ? null : new NotIn(new PersonId(ids.get(0)), place);
      }
      case "PERSON_MOVES_BY 2" -> {
        var person = register.person(new PersonId(ids.get(0)));
        LocalDate day = date(ids.get(1));
        yield person == null || day == null ? null : new MovesBy(person, day);
      }
      case "UNIT_HOLDS_ONE 1" -> {
        var place = register.place(new UnitId(ids.getFirst()));
        yield place == null ? null : new HoldsOne(place);
      }
      case "UNIT_SHARED_BY 2" -> {
        var place = register.place(new UnitId(ids.get(0)));
        yield place == null ? null : shared(place, ids.get(1), register);
      }
      default -> null;
    };
  }

  private static @Nullable Assumption atInstitution(List<String> ids, Register register) {
    var couple = ids.size() < 2 ? null : register.couple(new CoupleId(ids.getFirst()));
    return couple == null
        ? null
        : new AtInstitution(
            couple, ids.stream().skip(1).map(InstitutionId::new).collect(Collectors.toSet()));
  }

  private static @Nullable Assumption sharedByCouples(List<String> ids, Register register) {
    var place = register.place(new UnitId(ids.getFirst()));
    var couples = new LinkedHashSet<Couple>();
    for (String id : ids.subList(1, ids.size())) {
      var couple = register.couple(new CoupleId(id));
      if (couple == null) {
        return null;
      }
      couples.add(couple);
    }
    return place == null ? null : new SharedByCouples(place, couples);
  }

  private static @Nullable LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static @Nullable Assumption shared(Place place, String by, Register register) {
    if (by.equals("RESIDENTS")) {
      return new KeptByResidents(place);
    }
    for (var sex : Sex.values()) {
      if (sex.name().equals(by)) {
        return new SharedBySex(place, sex);
      }
    }
    var couple = register.couple(new CoupleId(by));
    return couple == null ? null : new SharedByCouple(place, couple);
  }
}
