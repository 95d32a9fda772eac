package no.romslig.solver.audit.altered;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.romslig.solver.audit.Draft;
import no.romslig.solver.cli.Shell;
import no.romslig.solver.json.DocumentHash;
import no.romslig.solver.json.ProposalWriter;
import no.romslig.solver.json.SnapshotWriter;
import no.romslig.solver.proposal.Proposal;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The command line reads altered proposals from files, names each fault and ends with 3. Every
 * alteration is made in further towns with {@code -Dromslig.altered=50}.
 */
class AlteredFilesTest {

  private static final int OF_EACH_RULE = 50;
  private static final int OF_EACH_ALTERATION = Integer.getInteger("romslig.altered", 1);

  /** Other towns than those of {@link AlteredProposalsTest}. */
  private static final int FIRST_SEED = 1_000;

  @TempDir Path folder;

  private static Map<String, List<String>> alterationsByRule() {
    return Alterations.all().keySet().stream()
        .collect(Collectors.groupingBy(AlteredFilesTest::rule, TreeMap::new, Collectors.toList()));
  }

  private static String rule(String alteration) {
    return alteration.split(",", -1)[0];
  }

  static Set<String> rules() {
    return alterationsByRule().keySet();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theCommandLineSaysWhatIsBrokenAndEndsWithThree(String rule) throws IOException {
    var alterations = alterationsByRule().getOrDefault(rule, List.of());
    int towns = Math.max(OF_EACH_ALTERATION, Math.ceilDiv(OF_EACH_RULE, alterations.size()));
    Set<Proposal> proposals = new HashSet<>();

    for (String alteration : alterations) {
      for (int town = 0; town < towns; town++) {
        var surrounded =
            Surrounded.with(Alterations.named(alteration), alteration, FIRST_SEED + town);
        var draft = surrounded.draft();
        surrounded.altered().change().accept(draft);
        var audited = audit(draft);
        proposals.add(draft.proposal());

        assertThat(audited.exitCode()).as("%s, %s", alteration, town).isEqualTo(3);
        assertThat(Printed.violations(audited.out()))
            .as("%s, %s", alteration, town)
            .containsExactlyElementsOf(surrounded.altered().expected())
            .allMatch(violation -> violation.split(" ", -1)[0].equals(rule));
      }
    }

    assertThat(proposals).hasSizeGreaterThanOrEqualTo(OF_EACH_RULE);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theCommandLineFindsNothingInTheSameTownsUnaltered(String rule) throws IOException {
    for (String alteration : alterationsByRule().getOrDefault(rule, List.of())) {
      var audited =
          audit(Surrounded.with(Alterations.named(alteration), alteration, FIRST_SEED).draft());

      assertThat(audited.exitCode()).as(alteration + audited.out() + audited.err()).isZero();
      assertThat(Printed.violations(audited.out())).isEmpty();
    }
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
}
