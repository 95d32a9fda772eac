package no.romslig.solver.run.place;

import java.util.List;
import no.romslig.solver.run.place.Bond.Closeness;

/**
 * With the same items and days: brings each couple as near as it can be, whether the guarantee is
 * invoked or not, couple by couple; what one couple has reached is kept for the next.
 */
final class NearestCouples {

  private final Extension extension;
  private final List<Bond> wished;

  NearestCouples(Extension extension, List<Bond> wished) {
    this.extension = extension;
    this.wished = wished;
  }

  Arrangement bringTogether(Arrangement arrangement) {
    Arrangement best = arrangement;
    for (Bond bond : wished) {
      if (hasLastingPlace(best, bond.one())
          && (bond.other() < 0 || hasLastingPlace(best, bond.other()))) {
        best = bringTogether(best, bond);
      }
    }
    return best;
  }

  private static boolean hasLastingPlace(Arrangement arrangement, int seeker) {
    return arrangement.isPlaced(seeker) || arrangement.problem.seekers().get(seeker).resident();
  }

  private Arrangement bringTogether(Arrangement arrangement, Bond bond) {
    for (Closeness closeness : Closeness.values()) {
      Bond wanted = bond.closer(closeness);
      if (extension.bringNearer(arrangement, wanted)
          instanceof Answer.Possible(Arrangement nearer)) {
        return nearer;
      }
    }
    return arrangement;
  }
}
