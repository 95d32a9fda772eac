package no.romslig.solver.run.place;

import no.romslig.solver.model.place.Seeker;

/** What it costs that someone has a slot, as two numbers that are compared one after the other. */
interface PlacePrice {

  /** What it costs that the seeker stays at home. */
  long atHome(Seeker seeker);

  /** The number that counts first; it is not negative. */
  long first(Seeker seeker, int slot);

  /** The number that decides where the first is equal; it is not negative. */
  long second(Seeker seeker, int slot);
}
