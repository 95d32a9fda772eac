package no.romslig.api.entry;

import no.romslig.api.problem.Faults;
import org.jspecify.annotations.Nullable;

/** Checks where something lies. */
public final class Position {

  private static final int NORTH = 90;
  private static final int EAST = 180;

  private Position() {}

  /**
   * Adds what is wrong with a position.
   *
   * @param at what comes before the names of its fields
   */
  public static void check(String at, @Nullable Double lat, @Nullable Double lon, Faults faults) {
    faults.demand((lat == null) == (lon == null), at + "lat, " + at + "lon", "both, or neither");
    faults.demand(lat == null || Math.abs(lat) <= NORTH, at + "lat", "-90 to 90");
    faults.demand(lon == null || Math.abs(lon) <= EAST, at + "lon", "-180 to 180");
  }
}
