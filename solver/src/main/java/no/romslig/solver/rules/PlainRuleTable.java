package no.romslig.solver.rules;

import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.rules.RuleTable.Group;
import no.romslig.solver.rules.RuleTable.Row;

/** Writes a rule table for a terminal: the key to the left, what is said about it to the right. */
final class PlainRuleTable {

  private static final int WIDTH = 100;
  private static final int LEFT = 42;

  private PlainRuleTable() {}

  static String write(RuleTable table) {
    StringBuilder text = new StringBuilder(table.title()).append('\n');
    for (Group group : table.groups()) {
      text.append('\n').append(group.title()).append('\n').append("─".repeat(WIDTH)).append('\n');
      String above = "";
      for (Row row : group.rows()) {
        write(row, row.key().equals(above), text);
        above = row.key();
      }
    }
    return text.toString();
  }

  // What a key means is said once, above all of its values.
  private static void write(Row row, boolean again, StringBuilder text) {
    List<String> right = new ArrayList<>(wrapped(row.value()));
    if (!again) {
      right.addAll(wrapped(row.meaning() + " (" + row.effect() + ")"));
    }
    right.addAll(wrapped(row.rule() + ", " + row.basis() + ": " + row.source()));
    for (int i = 0; i < right.size(); i++) {
      String left = i == 0 && !again ? row.key() : "";
      text.append(left).append(" ".repeat(LEFT - left.length())).append(right.get(i)).append('\n');
    }
    text.append('\n');
  }

  /** Breaks a text at its spaces to fit beside the key; a longer word stays whole. */
  private static List<String> wrapped(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH - LEFT) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
