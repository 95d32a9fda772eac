package no.romslig.solver.model.place;

import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.Relocation;
import org.jspecify.annotations.Nullable;

/**
 * One person who may be given a lasting place by this run, with the slots that are in reach.
 *
 * @param bound whether the person moves with the own item only, never to make room for others
 * @param resident whether the home is a lasting place, not a bed for a time
 * @param home the slot that the person lives in and keeps until moving; -1 = none
 */
public record Seeker(
    int index,
    Candidate candidate,
    Role role,
    @Nullable Rank rank,
    @Nullable Case aCase,
    @Nullable Relocation relocation,
    @Nullable Couple companionOf,
    boolean bound,
    boolean resident,
    int home,
    Arcs arcs) {

  /** Why a person is among the seekers. */
  public enum Role {
    CASE,
    MANDATORY_RELOCATION,
    OFFICE_RELOCATION,
    RESIDENT_RELOCATION,
    COMPANION
  }

  public Person person() {
    return candidate.person();
  }

  public boolean hasHome() {
    return home >= 0;
  }

  /** Whether the bed that the person has for a time may become the lasting place. */
  public boolean mayKeepBed() {
    return arcs.has(home);
  }
}
