package no.romslig.solver.explain.text;

import java.util.List;
import java.util.stream.Stream;
import no.romslig.solver.text.Language;

/**
 * Something explained in one language, for whatever shows it: a page, a letter, a terminal. Names
 * no person but by the number of the case, the grant or the stay.
 */
public record Explanation(Language language, String title, List<Section> sections) {

  public Explanation {
    sections = List.copyOf(sections);
  }

  /** The same with one more section at its end. */
  public Explanation with(Section last) {
    return new Explanation(
        language, title, Stream.concat(sections.stream(), Stream.of(last)).toList());
  }
}
