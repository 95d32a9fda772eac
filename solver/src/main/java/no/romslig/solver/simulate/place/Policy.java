package no.romslig.solver.simulate.place;

import java.util.List;
import no.romslig.solver.simulate.town.Town;

/** How places are given. */
public interface Policy {

  /** Who moves where today; each citizen and each place once. */
  List<Move> movesOf(Town town);
}
