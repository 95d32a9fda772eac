package no.romslig.api.letter.text;

import java.util.List;
import no.romslig.api.letter.text.LetterText.Pair;

/** One part of a letter, in the order in which it is read. */
public sealed interface Block {

  /** The one heading of the first level. */
  record Title(String text) implements Block {}

  /** A heading of the second level. */
  record Heading(String text) implements Block {}

  /** The answer itself, right after the title. */
  record Lead(String text) implements Block {}

  /** Ordinary text. */
  record Paragraph(String text) implements Block {}

  /** Points in no order. */
  record Bullets(List<String> points) implements Block {

    public Bullets {
      points = List.copyOf(points);
    }
  }

  /** A table whose first column names what the second says. */
  record Pairs(List<Pair> pairs) implements Block {

    public Pairs {
      pairs = List.copyOf(pairs);
    }
  }

  /** A table with a heading over each column. */
  record Columns(List<String> headings, List<List<String>> rows) implements Block {

    public Columns {
      headings = List.copyOf(headings);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** Lines that stay together: the greeting and those who sign. */
  record Lines(List<String> lines) implements Block {

    public Lines {
      lines = List.copyOf(lines);
    }
  }
}
