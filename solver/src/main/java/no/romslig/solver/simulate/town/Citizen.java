package no.romslig.solver.simulate.town;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.romslig.solver.model.place.Candidate;
import no.romslig.solver.model.place.Rank;
import no.romslig.solver.simulate.chance.Chance;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.Commitment;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Relocation;
import org.jspecify.annotations.Nullable;

/** One person whom the simulated municipality knows: who waits, lives in a room, or both. */
public final class Citizen {

  private final int number;
  private final Chance chance;
  private final List<Tenancy> tenancies = new ArrayList<>(1);
  private Person person;
  private @Nullable Case aCase;
  private @Nullable Relocation relocation;
  private @Nullable Couple couple;
  private @Nullable Commitment decided;
  private @Nullable Rank rank;
  private @Nullable Candidate candidate;
  private int likeness = -1;
  private int stays;
  private int staysSince;
  private boolean gone;

  Citizen(int number, Chance chance, Person person) {
    this.number = number;
    this.chance = chance;
    this.person = person;
  }

  /** The order in which the municipality came to know them; also that of the snapshots. */
  public int number() {
    return number;
  }

  /** What their life is drawn by. */
  public Chance chance() {
    return chance;
  }

  public PersonId id() {
    return person.id();
  }

  public Person person() {
    return person;
  }

  public @Nullable Case aCase() {
    return aCase;
  }

  public @Nullable Relocation relocation() {
    return relocation;
  }

  public @Nullable Couple couple() {
    return couple;
  }

  /** The lasting place that is decided and not moved into yet; null = none. */
  public @Nullable Commitment decided() {
    return decided;
  }

  public List<Tenancy> tenancies() {
    return Collections.unmodifiableList(tenancies);
  }

  /** The lasting place that is theirs; null = none. */
  public @Nullable Tenancy home() {
    for (Tenancy tenancy : tenancies) {
      if (tenancy.occupancy().careForm().isLasting()) {
        return tenancy;
      }
    }
    return null;
  }

  /** How many rooms they have moved into. */
  public int stays() {
    return stays;
  }

  /** With which of their stays the present length of stay began. */
  public int staysSince() {
    return staysSince;
  }

  /** Whether they have died or moved away. */
  public boolean isGone() {
    return gone;
  }

  /** Whether a placement of theirs would leave a room that others may take. */
  public boolean isMover() {
    return !tenancies.isEmpty() && (aCase != null || relocation != null);
  }

  /** Where they stand; null = not ranked. */
  public @Nullable Rank rank() {
    return rank;
  }

  /** As whom the planner takes them: the case, else the relocation; null = as neither. */
  public @Nullable Candidate candidate() {
    return candidate;
  }

  /** The number of those who are suited by the same units; -1 = not looked up yet. */
  public int likeness() {
    return likeness;
  }

  /** Notes which units suit them, until something about them changes. */
  public void alike(int number) {
    likeness = number;
  }

  void become(Person other) {
    person = other;
    seek();
  }

  void seek(@Nullable Case what, @Nullable Rank where) {
    aCase = what;
    rank = where;
    seek();
  }

  void seek(@Nullable Relocation what, @Nullable Rank where) {
    relocation = what;
    if (aCase == null) {
      rank = where;
    }
    seek();
  }

  private void seek() {
    likeness = -1;
    if (aCase != null) {
      candidate = Candidate.of(aCase, person);
    } else {
      candidate = relocation == null ? null : Candidate.of(relocation, person);
    }
  }

  void decide(@Nullable Commitment where) {
    decided = where;
  }

  void pairUp(@Nullable Couple with) {
    couple = with;
  }

  void enter(Tenancy tenancy) {
    tenancies.add(tenancy);
    stays++;
  }

  void leave(Tenancy tenancy) {
    tenancies.remove(tenancy);
  }

  /** A new length of stay begins with the present stay. */
  public void beginStay() {
    staysSince = stays;
  }

  void leaveForGood() {
    gone = true;
  }
}
