package no.romslig.solver.audit.altered;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.romslig.solver.audit.Draft;
import no.romslig.solver.cli.Shell;
import no.romslig.solver.json.DocumentHash;
import no.romslig.solver.json.ProposalWriter;
import no.romslig.solver.json.SnapshotWriter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The command line reads an altered proposal from a file, names the fault and ends with 3. */
class AlteredFilesTest {

  private static final int SEED = 1_000;

  /** A rule and the ids that it names, as they are printed, before the values. */
  private static final Pattern VIOLATION = Pattern.compile("^  (\\S+) +([^(]*)(?:\\(.*\\))?$");

  @TempDir Path folder;

  static Set<String> alterations() {
    return Alterations.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("alterations")
  void theCommandLineSaysWhatIsBrokenAndEndsWithThree(String name) throws IOException {
    var surrounded = Surrounded.with(Alterations.named(name), name, SEED);
    var draft = surrounded.draft();
    var sound = audit(draft);
    surrounded.altered().change().accept(draft);

    var broken = audit(draft);

    assertThat(sound.exitCode()).as(sound.out() + sound.err()).isZero();
    assertThat(broken.exitCode()).as(broken.out() + broken.err()).isEqualTo(3);
    assertThat(violations(broken.out())).containsExactlyElementsOf(surrounded.altered().expected());
  }

  private Shell.Result audit(Draft draft) throws IOException {
    String snapshot = new SnapshotWriter().text(draft.snapshot);
    if (draft.hash.equals(Draft.HASH)) {
      draft.hash = DocumentHash.of(snapshot);
    }
    return Shell.run(
        "audit",
        written("snapshot.json", snapshot),
        written("proposal.json", new ProposalWriter().text(draft.proposal())));
  }

  private String written(String file, String text) throws IOException {
    return Files.writeString(folder.resolve(file), text).toString();
  }

  private static List<String> violations(String out) {
    return out.lines()
        .dropWhile(line -> !line.equals("Violations"))
        .skip(1)
        .takeWhile(line -> !line.isEmpty())
        .map(AlteredFilesTest::violation)
        .toList();
  }

  private static String violation(String line) {
    var found = VIOLATION.matcher(line);
    assertThat(found.matches()).as(line).isTrue();
    return (found.group(1) + " " + found.group(2).replace(",", "")).strip();
  }
}
