package no.romslig.api.decision;

import java.util.EnumSet;
import java.util.Set;
import no.romslig.data.decision.Verb;

/** What may be done with an open item. */
final class Commands {

  private Commands() {}

  static Set<Verb> of(ProposalItem item) {
    return switch (item.kind()) {
      case PLACEMENT, RELOCATION, SHORT_STAY ->
          EnumSet.of(Verb.ACCEPT, Verb.CHOOSE, Verb.NOT_NOW, Verb.REJECT);
      // A companion's bed is no commitment that a run knows, so it cannot be planned around.
      case COMPANION -> EnumSet.of(Verb.ACCEPT, Verb.NOT_NOW, Verb.REJECT);
      case RESPITE -> EnumSet.of(Verb.ACCEPT, Verb.CHOOSE, Verb.NOT_NOW, Verb.REJECT, Verb.PUBLISH);
      case UNPLACED -> EnumSet.of(Verb.CHOOSE);
    };
  }
}
