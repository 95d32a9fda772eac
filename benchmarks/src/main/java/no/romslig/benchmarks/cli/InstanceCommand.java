package no.romslig.benchmarks.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import no.romslig.benchmarks.instance.Family;
import no.romslig.benchmarks.instance.Instance;
import no.romslig.solver.json.SnapshotWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes an instance of the public benchmark. */
@Command(
    name = "instance",
    description = {
      "Writes an instance of the public benchmark as a snapshot (docs/benchmark.md).",
      "  instance whole-1000-1 --out whole-1000-1.json",
      "  instance --list%n"
    })
final class InstanceCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description =
          "shape, places and seed: plain, couples, moves, stays or whole;"
              + " 40 to 40000; or a sample and a seed.")
  private @Nullable String name;

  @Option(names = "--list", description = "Prints the names of the benchmark.")
  private boolean list;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The file to write (default: the name with .json, in the current folder).")
  private @Nullable Path out;

  @Override
  public Integer call() throws IOException {
    if (list) {
      Family.names().forEach(System.out::println);
      return 0;
    }
    if (name == null) {
      throw new ParameterException(spec().commandLine(), "Name an instance, or ask for --list.");
    }
    Instance instance = instance(name);
    Path file = out == null ? Path.of(name + ".json") : out;
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
      new SnapshotWriter().write(instance.snapshot(), stream);
      stream.write('\n');
    }
    System.out.println(file);
    return 0;
  }

  private Instance instance(String wanted) {
    try {
      return Family.named(wanted);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec().commandLine(), e.getMessage(), e);
    }
  }

  private CommandSpec spec() {
    return Objects.requireNonNull(spec);
  }
}
