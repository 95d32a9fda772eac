package no.romslig.api.letter;

import java.time.LocalDate;
import no.romslig.solver.snapshot.Whereabouts;

/** A fact about the person that the decision rests on. */
public sealed interface Fact {

  /** Where the person is now. */
  record LivesNow(Whereabouts whereabouts) implements Fact {}

  /** <i>Kartlegging</i> of the need: class 1–5, 5 the greatest (rule GEN-12). */
  record NeedMapped(LocalDate on, int needClass) implements Fact {}
}
