package no.romslig.benchmarks.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import no.romslig.benchmarks.scale.SizeSweep;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How time and memory grow with size. */
@Command(
    name = "scale",
    description = {
      "How time and heap grow from 100 to 40 000 places, as a table and a drawing.",
      "  scale --svg docs/images/growth.svg%n"
    })
final class ScaleCommand implements Callable<Integer> {

  @Option(
      names = "--sizes",
      split = ",",
      paramLabel = "PLACES",
      defaultValue = "100,250,500,1000,2000,4000,10000,20000,40000",
      description = "In rising order (default: ${DEFAULT-VALUE}).")
  private List<Integer> sizes = List.of();

  @Option(
      names = "--shape",
      paramLabel = "SHAPE",
      defaultValue = "whole",
      description = "plain, couples, moves, stays or whole (default: ${DEFAULT-VALUE}).")
  private String shape = "whole";

  @Option(
      names = "--limit",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description =
          "A part that takes longer is left out at larger sizes (default: ${DEFAULT-VALUE}); the"
              + " lasting places never are.")
  private double limit;

  @Option(names = "--svg", paramLabel = "FILE", description = "Where to draw it.")
  private @Nullable Path svg;

  @Override
  public Integer call() throws IOException {
    SizeSweep sweep =
        SizeSweep.over(shape, sizes, limit, result -> System.err.println(result.toString()));
    System.out.println(sweep.table());
    if (svg != null) {
      Files.writeString(svg, sweep.svg());
    }
    return 0;
  }
}
