package no.romslig.solver.run.place;

import java.util.List;
import no.romslig.solver.model.place.Seeker;
import no.romslig.solver.model.place.SlotSet;
import no.romslig.solver.run.place.CheapestAssignment.Option;

/** What it costs that a seeker gets a place, as two numbers compared one after the other. */
interface PlacePrice {

  /** The first number where a resident stays at home; the second is 0. */
  long atHome(Seeker seeker);

  /** The permitted slots by what they cost the seeker, cheapest first. */
  List<Option> options(Seeker seeker, SlotSet permitted);
}
