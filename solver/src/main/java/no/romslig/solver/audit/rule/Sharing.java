package no.romslig.solver.audit.rule;

import no.romslig.solver.audit.book.Presence;
import no.romslig.solver.audit.book.Register;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Sex;
import no.romslig.solver.snapshot.Unit;
import org.jspecify.annotations.Nullable;

/** Who may share a unit for two. */
public final class Sharing {

  private Sharing() {}

  public static boolean mayShare(Unit unit, Person one, Person other, Register register) {
    return mayShare(
        unit,
        new Sharer(one.id(), one.sex(), register.acceptsSharing(one)),
        new Sharer(other.id(), other.sex(), register.acceptsSharing(other)),
        register);
  }

  static boolean mayShare(Unit unit, Presence one, Presence other, Register register) {
    return mayShare(
        unit,
        new Sharer(one.person(), one.sex(), one.acceptsSharing()),
        new Sharer(other.person(), other.sex(), other.acceptsSharing()),
        register);
  }

  private static boolean mayShare(Unit unit, Sharer one, Sharer other, Register register) {
    boolean bothAccept = one.accepts && other.accepts;
    if (one.person != null
        && other.person != null
        && register.areCouple(one.person, other.person)) {
      return unit.coupleUnit() || bothAccept;
    }
    return bothAccept && one.sex == other.sex;
  }

  private record Sharer(@Nullable PersonId person, Sex sex, boolean accepts) {}
}
