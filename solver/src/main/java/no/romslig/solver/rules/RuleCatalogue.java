package no.romslig.solver.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;

/**
 * The rule catalogue: what the two municipal documents demand, as rules with lasting ids. Waivers,
 * assessments, reasons and rule sets point to them.
 */
public final class RuleCatalogue {

  private static final RuleCatalogue SHIPPED =
      new RuleCatalogue(Resources.read("catalogue.json", new TypeReference<List<Rule>>() {}));

  private final Map<String, Rule> byId = new LinkedHashMap<>();

  private RuleCatalogue(List<Rule> rules) {
    rules.forEach(rule -> byId.put(rule.id(), rule));
  }

  public static RuleCatalogue shipped() {
    return SHIPPED;
  }

  /** All rules in the catalogue's order. */
  public List<Rule> rules() {
    return List.copyOf(byId.values());
  }

  public Optional<Rule> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public boolean has(String id) {
    return byId.containsKey(id);
  }

  /**
   * One rule.
   *
   * @param types what it is, the strongest first
   * @param appliesTo to whom or what
   * @param source document and section
   */
  public record Rule(
      String id, List<RuleType> types, String statement, String appliesTo, String source) {

    public Rule {
      types = List.copyOf(types);
    }
  }

  /** What a rule is to the software. */
  public enum RuleType {
    /** Never broken by a proposal; a person's exception is explicit and logged. */
    HARD,
    /** Weighed against other things. */
    SOFT,
    /** A step of case handling. */
    PROCESS,
    /** Something that is registered. */
    DATA
  }
}
