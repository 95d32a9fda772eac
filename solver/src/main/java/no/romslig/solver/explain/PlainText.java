package no.romslig.solver.explain;

import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.explain.text.Explanation;
import no.romslig.solver.explain.text.Section;
import no.romslig.solver.explain.text.Sentence;

/** Sets an explanation as plain text, in lines of at most 78 characters where words allow it. */
public final class PlainText {

  private static final int WIDTH = 78;

  private PlainText() {}

  /** Title, headings and one bullet for each sentence; ends with a line break. */
  public static String of(Explanation explanation) {
    List<String> lines = new ArrayList<>();
    lines.addAll(wrapped(explanation.title(), "", ""));
    lines.add("=".repeat(Math.min(WIDTH, explanation.title().length())));
    for (Section section : explanation.sections()) {
      lines.add("");
      lines.add(section.heading());
      lines.add("-".repeat(Math.min(WIDTH, section.heading().length())));
      for (Sentence sentence : section.sentences()) {
        lines.addAll(wrapped(sentence.text(), "- ", "  "));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static List<String> wrapped(String text, String first, String rest) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : text.split(" ", -1)) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(rest);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
    return lines;
  }
}
