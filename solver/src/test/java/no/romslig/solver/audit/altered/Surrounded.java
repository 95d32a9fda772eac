package no.romslig.solver.audit.altered;

import no.romslig.solver.audit.Draft;

/** An alteration in a town where other, sound things go on. */
record Surrounded(Scene scene, Altered altered) {

  static Surrounded with(Altered.In alteration, String name, int seed) {
    var scene = new Scene(seed * 1_000L + name.hashCode());
    surround(scene);
    var altered = alteration.scene(scene);
    surround(scene);
    return new Surrounded(scene, altered);
  }

  Draft draft() {
    return scene.draft();
  }

  private static void surround(Scene scene) {
    for (int i = scene.between(0, 2); i > 0; i--) {
      switch (scene.between(0, 5)) {
        case 0 -> Wing.some(scene);
        case 1 -> Rota.some(scene);
        case 2 -> Bed.some(scene);
        case 3 -> new Chain(scene);
        case 4 -> new Accompanied(scene);
        default -> new Pair(scene);
      }
    }
  }
}
