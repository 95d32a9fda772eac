package no.romslig.solver.rules;

import java.util.List;
import no.romslig.solver.text.Language;

/**
 * A rule set as a table that a person reads, in one language. Care forms with the same value on the
 * same basis share a row.
 *
 * @param title the rule set's id and version, in words
 * @param headings of the columns, in the order of a row's components
 * @param groups by topic, in the order of the key catalogue
 */
public record RuleTable(String title, List<String> headings, List<Group> groups) {

  public RuleTable {
    headings = List.copyOf(headings);
    groups = List.copyOf(groups);
  }

  /** The table of a rule set, overrides marked. */
  public static RuleTable of(RuleSet ruleSet, Language language) {
    return new RuleTableBuilder(ruleSet, language).build();
  }

  /** For a terminal: at most 100 columns wide. */
  public String plainText() {
    return PlainRuleTable.write(this);
  }

  public String markdown() {
    return MarkdownRuleTable.write(this);
  }

  /**
   * The values of one topic.
   *
   * @param topic its name in the key catalogue
   * @param title its name in words
   */
  public record Group(String topic, String title, List<Row> rows) {

    public Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One value.
   *
   * @param key as the key catalogue writes it: {@code {careForm}} stands for each form that the
   *     value names
   * @param value in words
   * @param basis the kind of basis, in words
   * @param effect what follows from the value, in words
   */
  public record Row(
      String key,
      String value,
      String rule,
      String basis,
      String source,
      String meaning,
      String effect,
      boolean overridden) {}
}
