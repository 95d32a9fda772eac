package no.romslig.api.catalogue;

import java.util.List;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Role;
import no.romslig.api.problem.ApiProblem;
import no.romslig.solver.json.Schemas;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.rules.RuleSets;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The schemas of the two documents, and the rule sets that are shipped. */
@RestController
@RequestMapping("/api/v1")
class CatalogueController {

  @AllowedTo({
    Role.CASEWORKER,
    Role.APPROVER,
    Role.MANAGER,
    Role.EPJ,
    Role.AUDITOR,
    Role.ADMINISTRATOR
  })
  @GetMapping(
      path = "/schemas/{name}",
      produces = {"application/schema+json", "application/json"})
  String schema(@PathVariable String name) {
    if (!Schemas.NAMES.contains(name)) {
      throw unknown("schema", name, Schemas.NAMES);
    }
    return Schemas.text(name);
  }

  @AllowedTo({
    Role.CASEWORKER,
    Role.APPROVER,
    Role.MANAGER,
    Role.EPJ,
    Role.AUDITOR,
    Role.ADMINISTRATOR
  })
  @GetMapping("/rule-sets")
  List<String> ruleSets() {
    return RuleSets.ids();
  }

  /** Every value of a rule set with its source. */
  @AllowedTo({
    Role.CASEWORKER,
    Role.APPROVER,
    Role.MANAGER,
    Role.EPJ,
    Role.AUDITOR,
    Role.ADMINISTRATOR
  })
  @GetMapping("/rule-sets/{id}")
  RuleSet ruleSet(@PathVariable String id) {
    if (!RuleSets.ids().contains(id)) {
      throw unknown("rule set", id, RuleSets.ids());
    }
    return RuleSets.shipped(id);
  }

  private static ApiProblem unknown(String kind, String name, List<String> known) {
    return new ApiProblem(
        HttpStatus.NOT_FOUND,
        "unknown-" + kind.replace(' ', '-'),
        "There is no such " + kind,
        "No " + kind + " has the name " + name + ". There are: " + String.join(", ", known) + ".");
  }
}
