package no.romslig.solver.run;

/** Is told how a run gets on; must return quickly. */
@FunctionalInterface
public interface ProgressListener {

  void onProgress(Progress progress);
}
