package no.romslig.solver.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import no.romslig.solver.json.DocumentHash;
import no.romslig.solver.json.Documents;
import no.romslig.solver.rules.Resolution;
import no.romslig.solver.rules.RuleSets;
import no.romslig.solver.snapshot.Snapshot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads snapshots strictly: everything that is wrong with one is found at once, in its form and in
 * what it says. Safe for use by several threads.
 */
public final class SnapshotReader {

  private final DocumentSchema schema = new DocumentSchema("snapshot");

  private final List<Check> checks =
      List.of(
          new RuleSetCheck(),
          new DuplicateIdCheck(),
          new ReferenceCheck(),
          new PeriodCheck(),
          new DateCheck(),
          new UnitCheck(),
          new HomeCheck(),
          new AbsenceCheck(),
          new OncePerPersonCheck(),
          new RelocationCheck(),
          new GrantCheck(),
          new CommitmentCheck(),
          new WaiverCheck());

  /** Reads a stream to its end, without closing it. */
  public SnapshotReading read(InputStream stream) throws IOException {
    return ReceivedDocument.read(stream, this::read);
  }

  /** Reads a document in UTF-8. */
  public SnapshotReading read(byte[] document) {
    var issues = new Issues();
    ReceivedDocument received = ReceivedDocument.read(document, issues);
    JsonNode tree = received.tree();
    if (tree != null) {
      check(tree, issues);
    }
    if (tree == null || issues.hasErrors()) {
      return new SnapshotReading.Refused(issues.sorted());
    }
    String hash = DocumentHash.of(Objects.requireNonNull(received.text()));
    return read(bind(tree), hash);
  }

  private void check(JsonNode tree, Issues issues) {
    var ids = new Ids(tree);
    IdentityCheck.check(tree, JsonPath.ROOT, issues);
    new Structure(schema, issues).check(tree);
    var draft = new Draft(tree, ids);
    checks.forEach(check -> check.check(draft, issues));
  }

  private Snapshot bind(JsonNode tree) {
    if (tree instanceof ObjectNode document && document.path("ruleSet").isString()) {
      document.set(
          "ruleSet", JsonNodeFactory.instance.objectNode().set("base", document.get("ruleSet")));
    }
    schema.fillIn(tree);
    return Documents.bind(tree, Snapshot.class);
  }

  private static SnapshotReading read(Snapshot snapshot, String hash) {
    return switch (RuleSets.resolve(snapshot.ruleSet())) {
      case Resolution.Resolved resolved ->
          new SnapshotReading.Read(snapshot, resolved.ruleSet(), hash);
      case Resolution.Refused refused ->
          throw new IllegalStateException("The rule set was found without fault before.");
    };
  }
}
