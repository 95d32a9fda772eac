package no.romslig.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.romslig.solver.cli.Shell.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentCommandsTest {

  @TempDir Path folder;

  @Test
  void aSampleOnStandardOutputIsWhatCheckReadsFromStandardInput() {
    Result sample = Shell.run("sample", "fjordvik", "--seed", "7");

    Result check = Shell.runWith(sample.out(), "check", "-");

    assertThat(sample.exitCode()).isZero();
    assertThat(sample.out()).contains("Fjordvik (synthetic)").endsWith("}\n");
    assertThat(sample.err()).isEmpty();
    assertThat(check.exitCode()).isZero();
    assertThat(check.out()).contains("No faults", "kinn", "30, 2 couples");
  }

  @Test
  void anotherSeedInventsOtherPeople() {
    assertThat(Shell.run("sample", "fjordvik").out())
        .isEqualTo(Shell.run("sample", "fjordvik", "--seed", "1").out())
        .isNotEqualTo(Shell.run("sample", "fjordvik", "--seed", "2").out());
  }

  @Test
  void aSampleGoesToAFileWholeAndLeavesNothingBeside() throws IOException {
    Path file = folder.resolve("by.json");

    Result result = Shell.run("sample", "fjordvik", "--out", file.toString());

    assertThat(result.exitCode()).isZero();
    assertThat(Files.readString(file)).isEqualTo(Shell.run("sample", "fjordvik").out());
    assertThat(folder.toFile().list()).containsExactly("by.json");
  }

  @Test
  void writingToALinkKeepsTheLink() throws IOException {
    Path file = Files.writeString(folder.resolve("real.json"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

    Shell.run("sample", "fjordvik", "--out", link.toString());

    assertThat(link).isSymbolicLink();
    assertThat(file).content().contains("synthetic");
  }

  @Test
  void checkNamesEveryFaultWithItsPlaceAndAdvice() throws IOException {
    String broken =
        Shell.run("sample", "fjordvik")
            .out()
            .replaceFirst("\"capacity\": 1", "\"capacity\": 7")
            .replaceFirst("\"horizonDays\": 182", "\"horizonDays\": 9000")
            .replaceFirst("\"needClass\": \\d", "\"needClass\": 6");
    Path file = Files.writeString(folder.resolve("broken.json"), broken);

    Result result = Shell.run("check", file.toString());

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out())
        .contains("3 faults", "$.horizonDays", "units[", ".capacity", "$.cases[0].needClass")
        .contains("expected", "advice", "9000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "null", "{}", "\u0000"})
  void whatIsNoSnapshotIsRefused(String document) {
    Result result = Shell.runWith(document, "check", "-");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).contains("fault", "advice");
  }

  @Test
  void aMissingFileAndADirectoryAreNamed() {
    Result missing = Shell.run("check", folder.resolve("nothing.json").toString());
    Result directory = Shell.run("check", folder.toString());

    assertThat(missing.exitCode()).isEqualTo(2);
    assertThat(missing.err()).contains("There is no file", "nothing.json");
    assertThat(directory.exitCode()).isEqualTo(2);
    assertThat(directory.err()).contains("is a directory");
  }

  @Test
  void aMissingFolderIsToldBeforeAnythingIsDone() {
    Result result =
        Shell.run("sample", "fjordvik", "--out", folder.resolve("no/by.json").toString());

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("There is no directory");
  }

  @ParameterizedTest
  @ValueSource(strings = {"snapshot", "proposal"})
  void aSchemaIsPrintedAsPublished(String name) {
    Result result = Shell.run("schema", name);

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).contains("https://json-schema.org/draft/2020-12/schema");
  }

  @ParameterizedTest
  @CsvSource({"nb, avlastning", "nn, avlasting", "en, respite"})
  void aRuleSetIsShownInThreeLanguages(String language, String word) {
    Result result = Shell.run("rules", "kinn", "--lang", language);

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).containsIgnoringCase(word).contains("AV-02", "respite.windowDays");
  }

  @Test
  void anUnknownRuleSetOrLanguageIsRefused() {
    Result id = Shell.run("rules", "bergen");
    Result language = Shell.run("rules", "kinn", "--lang", "se");

    assertThat(id.exitCode()).isEqualTo(2);
    assertThat(id.err()).contains("kinn, more-og-romsdal");
    assertThat(language.exitCode()).isEqualTo(2);
    assertThat(language.err()).contains("nb, nn, en");
  }

  @Test
  void unknownNamesAreAnsweredWithTheKnownOnes() {
    Result sample = Shell.run("sample", "bergen");
    Result schema = Shell.run("schema", "vedtak");

    assertThat(sample.exitCode()).isEqualTo(2);
    assertThat(sample.err()).contains("fjordvik, romsvik, storby, hovedstad");
    assertThat(schema.exitCode()).isEqualTo(2);
    assertThat(schema.err()).contains("snapshot, proposal");
  }
}
