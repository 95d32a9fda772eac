package no.romslig.solver.simulate.town;

import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.Relocation;
import org.jspecify.annotations.Nullable;

/** Is told of everything that happens in a simulated town, after it has happened. */
public interface Chronicle {

  /** Why someone is not there any more. */
  enum Departure {
    DIED_WAITING,
    WITHDREW,
    LEFT_PLACE
  }

  /** Someone asks for a place. */
  default void asked(Town town, Citizen citizen) {}

  /** Someone's need has become greater. */
  default void needRose(Town town, Citizen citizen, int before) {}

  /** A resident is to move. */
  default void needTurned(Town town, Citizen citizen) {}

  /**
   * Someone has moved in.
   *
   * @param aCase what was waited with; null = a relocation or a companion
   * @param relocation what was waited with; null = a case or a companion
   * @param from the room before; null = none
   */
  default void movedIn(
      Town town,
      Citizen citizen,
      Room room,
      @Nullable Case aCase,
      @Nullable Relocation relocation,
      @Nullable Room from) {}

  /**
   * Someone dies, withdraws or moves away.
   *
   * @param aCase what was waited with; null = nothing
   * @param from the room that is empty now; null = none
   */
  default void left(
      Town town, Citizen citizen, Departure why, @Nullable Case aCase, @Nullable Room from) {}

  /** All that happens on a day has happened. */
  default void dayOver(Town town) {}
}
