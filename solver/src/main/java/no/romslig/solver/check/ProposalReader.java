package no.romslig.solver.check;

import java.io.IOException;
import java.io.InputStream;
import no.romslig.solver.json.Documents;
import no.romslig.solver.proposal.Proposal;
import tools.jackson.databind.JsonNode;

/** Reads proposals strictly, by the published schema. Safe for use by several threads. */
public final class ProposalReader {

  private final DocumentSchema schema = new DocumentSchema("proposal");

  /** Reads a stream to its end, without closing it. */
  public ProposalReading read(InputStream stream) throws IOException {
    return ReceivedDocument.read(stream, this::read);
  }

  /** Reads a document in UTF-8. */
  public ProposalReading read(byte[] document) {
    var issues = new Issues();
    JsonNode tree = ReceivedDocument.read(document, issues).tree();
    if (tree != null) {
      IdentityCheck.check(tree, JsonPath.ROOT, issues);
      new Structure(schema, issues).check(tree);
    }
    if (tree == null || issues.hasErrors()) {
      return new ProposalReading.Refused(issues.sorted());
    }
    schema.fillIn(tree);
    return new ProposalReading.Read(Documents.bind(tree, Proposal.class));
  }
}
