package no.romslig.solver.rules;

import java.util.List;
import no.romslig.solver.rules.RuleTable.Group;
import no.romslig.solver.rules.RuleTable.Row;

/** Writes a rule table as Markdown, one table for each topic. */
final class MarkdownRuleTable {

  private MarkdownRuleTable() {}

  static String write(RuleTable table) {
    StringBuilder text = new StringBuilder("## ").append(table.title()).append('\n');
    for (Group group : table.groups()) {
      text.append("\n### ").append(group.title()).append("\n\n");
      line(table.headings(), text);
      text.append("|---".repeat(table.headings().size())).append("|\n");
      group.rows().forEach(row -> line(cells(row), text));
    }
    return text.toString();
  }

  private static List<String> cells(Row row) {
    return List.of(
        "`" + row.key() + "`",
        row.overridden() ? "**" + row.value() + "**" : row.value(),
        row.rule(),
        row.basis(),
        row.source(),
        row.meaning(),
        row.effect());
  }

  private static void line(List<String> cells, StringBuilder text) {
    cells.forEach(cell -> text.append("| ").append(cell.replace("|", "\\|")).append(' '));
    text.append("|\n");
  }
}
