package no.romslig.solver.cli;

import java.util.concurrent.TimeUnit;

/** A program that is through some while after it was asked to stop, and says so last. */
final class WorksUntilAsked {

  private WorksUntilAsked() {}

  public static void main(String[] arguments) throws InterruptedException {
    var interruption = new Interruption();
    interruption.watch(() -> System.out.println("too early"));
    if (arguments.length == 0) {
      System.out.println("reading");
      TimeUnit.MINUTES.sleep(5);
    }
    interruption.listen(() -> System.out.println("asked"));
    System.out.println("working");
    while (!interruption.isAsked()) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    TimeUnit.MILLISECONDS.sleep(300);
    System.out.println("written");
    int exitCode = Integer.parseInt(arguments[0]);
    interruption.end(exitCode);
    System.exit(exitCode);
  }
}
