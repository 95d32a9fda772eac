package no.romslig.solver.audit.altered;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import no.romslig.solver.cli.Shell;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A sample is solved, the written proposal changed in one place, and audited: all by commands. */
class AlteredSolutionTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  /** Each changes the document and answers what must be found. */
  private static final Map<String, Function<ObjectNode, String>> CHANGES =
      Map.of(
          "another snapshot", AlteredSolutionTest::anotherSnapshot,
          "a placement too late", AlteredSolutionTest::placedTooLate,
          "a placement said to need no move", AlteredSolutionTest::saidOtherwise,
          "a stay for which nobody asked", AlteredSolutionTest::unknownGrant,
          "a case left out", AlteredSolutionTest::caseLeftOut,
          "a proof without its holders", AlteredSolutionTest::proofWithoutHolders,
          "a proof with a unit less", AlteredSolutionTest::proofWithAUnitLess,
          "nights miscounted", AlteredSolutionTest::miscounted);

  @TempDir static Path folder;

  private static String snapshot = "";
  private static String proposal = "";

  @BeforeAll
  static void solveOnce() {
    snapshot = folder.resolve("snapshot.json").toString();
    proposal = folder.resolve("proposal.json").toString();
    Shell.run("sample", "romsvik", "--out", snapshot);
    Shell.run("solve", snapshot, "--out", proposal, "--steps", "0");
  }

  static Set<String> changes() {
    return new TreeSet<>(CHANGES.keySet());
  }

  @Test
  void whatIsProposedIsSound() {
    var audited = Shell.run("audit", snapshot, proposal);

    assertThat(audited.exitCode()).isZero();
    assertThat(Printed.violations(audited.out())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("changes")
  void aChangeIsFoundAlone(String change) throws IOException {
    var document = (ObjectNode) MAPPER.readTree(Files.readString(Path.of(proposal)));
    String expected = Objects.requireNonNull(CHANGES.get(change)).apply(document);
    var altered = Files.writeString(folder.resolve("altered.json"), document.toString());

    var audited = Shell.run("audit", snapshot, altered.toString());

    assertThat(audited.exitCode()).as(audited.out() + audited.err()).isEqualTo(3);
    assertThat(Printed.violations(audited.out())).containsExactly(expected);
  }

  private static String anotherSnapshot(ObjectNode document) {
    document.put("snapshotHash", "0".repeat(64));
    return "HASH";
  }

  /** Of someone who has no bed for a time, on which others or a decided stay might depend. */
  private static String placedTooLate(ObjectNode document) {
    JsonNode town = MAPPER.readTree(Path.of(snapshot));
    String beds = town.get("occupancies").toString() + town.get("shortStays");
    var placement =
        first(
            document,
            "placements",
            each ->
                isUndecided(each) && !beds.contains("\"" + each.get("personId").asString() + "\""));
    placement.put("from", "2027-03-01");
    return "LOOK-AHEAD " + placement.get("caseId").asString();
  }

  private static String saidOtherwise(ObjectNode document) {
    var placement = first(document, "placements", AlteredSolutionTest::isUndecided);
    placement.put("executable", !placement.get("executable").asBoolean());
    return "EXECUTABLE " + placement.get("caseId").asString();
  }

  private static boolean isUndecided(JsonNode placement) {
    return !placement.toString().contains("DECIDED_EARLIER") && placement.hasNonNull("caseId");
  }

  private static String unknownGrant(ObjectNode document) {
    var stays = (ArrayNode) document.get("respiteStays");
    stays.add(((ObjectNode) stays.get(0)).deepCopy().put("grantId", "NOBODY"));
    return "UNKNOWN NOBODY";
  }

  private static String caseLeftOut(ObjectNode document) {
    var entry = unnamed(document);
    var entries = (ArrayNode) document.get("unplaced");
    entries.removeIf(each -> each.equals(entry));
    return "COMPLETE " + entry.get("refId").asString();
  }

  private static String proofWithoutHolders(ObjectNode document) {
    var entry = unnamed(document);
    ((ArrayNode) entry.get("witness").get("holders")).removeAll();
    return "WITNESS " + entry.get("refId").asString();
  }

  private static String proofWithAUnitLess(ObjectNode document) {
    var entry = unnamed(document);
    ((ArrayNode) entry.get("witness").get("units")).remove(0);
    return "WITNESS " + entry.get("refId").asString();
  }

  /** A case with a written set that no other names. */
  private static ObjectNode unnamed(ObjectNode document) {
    return first(
        document,
        "unplaced",
        each ->
            each.get("kind").asString().equals("CASE")
                && each.path("witness").path("units").size() > 1
                && each.path("witness").path("units").size() <= 50);
  }

  private static String miscounted(ObjectNode document) {
    var stays = (ObjectNode) document.get("certificate").get("optimality").get("stays");
    stays.put("value", stays.get("value").asLong() + 1);
    return "SCORE";
  }

  private static ObjectNode first(ObjectNode document, String list, Predicate<JsonNode> which) {
    for (JsonNode each : List.copyOf(document.get(list).values())) {
      if (which.test(each)) {
        return (ObjectNode) each;
      }
    }
    throw new AssertionError("Nothing in " + list + " can be altered like that");
  }
}
