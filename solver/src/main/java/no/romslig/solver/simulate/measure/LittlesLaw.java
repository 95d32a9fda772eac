package no.romslig.solver.simulate.measure;

/**
 * Little's law as a check of the books: those who wait, counted each evening and added up, are all
 * nights that each of them waited, those who waited before the window and still wait after it cut
 * to it. The two are counted independently; where they differ, something happened that was not
 * told.
 *
 * @param counted evening by evening
 * @param waited person by person
 */
public record LittlesLaw(long counted, long waited) {

  /** Whether it holds. */
  public boolean holds() {
    return counted == waited;
  }
}
