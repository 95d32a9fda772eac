package no.romslig.solver.explain.text;

import java.util.List;
import no.romslig.solver.text.Language;

/**
 * Something explained in one language, for whatever shows it: a page, a letter, a terminal. Names
 * no person but by the number of the case, the grant or the stay.
 */
public record Explanation(Language language, String title, List<Section> sections) {

  public Explanation {
    sections = List.copyOf(sections);
  }
}
