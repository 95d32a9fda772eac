package no.romslig.solver.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;

/** The key catalogue: every key that a rule set has, in the order in which a person reads them. */
public final class RuleKeys {

  private static final RuleKeys SHIPPED =
      new RuleKeys(Resources.read("keys.json", new TypeReference<List<RuleKey>>() {}));

  private final List<RuleKey> templates;
  private final Map<String, RuleKey> byKey = new LinkedHashMap<>();
  private final Map<String, RuleKey> templateByKey = new LinkedHashMap<>();

  private RuleKeys(List<RuleKey> templates) {
    this.templates = List.copyOf(templates);
    for (RuleKey template : templates) {
      for (RuleKey key : template.expanded()) {
        byKey.put(key.key(), key);
        templateByKey.put(key.key(), template);
      }
    }
  }

  public static RuleKeys shipped() {
    return SHIPPED;
  }

  /** The keys as the catalogue writes them: one for all care forms. */
  public List<RuleKey> templates() {
    return templates;
  }

  /** The keys with one for each care form. */
  public List<RuleKey> all() {
    return List.copyOf(byKey.values());
  }

  public Optional<RuleKey> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** Whether a path leads to keys: {@code respite} does. */
  boolean isBranch(String path) {
    return byKey.keySet().stream().anyMatch(key -> key.startsWith(path + "."));
  }

  /**
   * The catalogue's own writing of a key: {@code ladder.{careForm}} for {@code ladder.HDO}.
   *
   * @throws IllegalArgumentException when there is no such key
   */
  RuleKey templateOf(String key) {
    RuleKey template = templateByKey.get(key);
    if (template == null) {
      throw new IllegalArgumentException("No key " + key + " in the key catalogue");
    }
    return template;
  }
}
