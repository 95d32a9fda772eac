package no.romslig.solver.check;

import tools.jackson.databind.JsonNode;

/** No text of a document holds a national identity number. */
final class IdentityCheck {

  private IdentityCheck() {}

  static void check(JsonNode node, JsonPath path, Issues issues) {
    if (node.isString() && IdentityNumber.isIn(node.stringValue())) {
      issues.add(path, FaultCode.IDENTITY_NUMBER, Masked.HIDDEN, "no national identity number");
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        check(node.get(i), path.element(i), issues);
      }
    } else if (node.isObject()) {
      node.properties()
          .forEach(entry -> check(entry.getValue(), path.property(entry.getKey()), issues));
    }
  }
}
