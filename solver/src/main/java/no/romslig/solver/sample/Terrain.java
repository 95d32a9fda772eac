package no.romslig.solver.sample;

import no.romslig.solver.snapshot.Position;

/** Where things lie: around a few centres, as along a fjord. */
final class Terrain {

  private Terrain() {}

  /** A place within {@code reach} times the sample's spread, in one of its two centres. */
  static Position somewhere(TownPlan plan, double reach, Dice dice) {
    double distance = plan.spread() * reach;
    double north = dice.chance(0.6) ? 0 : distance / 2;
    double lat = plan.centre().lat() + north + dice.real(-distance, distance) / 3;
    double lon = plan.centre().lon() - north + dice.real(-distance, distance) / 2;
    return new Position(rounded(lat), rounded(lon));
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * 1_000) / 1_000.0;
  }
}
