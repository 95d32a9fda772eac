package no.romslig.benchmarks.linear;

import com.google.ortools.Loader;

/**
 * A general solver. HiGHS is not among them: through OR-Tools' Java interface it ends the whole
 * process (google/or-tools issue 4297; seen here with 9.15).
 */
public enum Engine {
  CP_SAT("CP-SAT"),
  SCIP("SCIP");

  static {
    Loader.loadNativeLibraries();
  }

  private final String product;

  Engine(String product) {
    this.product = product;
  }

  /** What people call it. */
  public String product() {
    return product;
  }

  /** Opens a session, which costs the time of handing over the model. */
  public Session open(LinearModel model) {
    return switch (this) {
      case CP_SAT -> new CpSatSession(model);
      case SCIP -> new MipSession("SCIP", model);
    };
  }
}
