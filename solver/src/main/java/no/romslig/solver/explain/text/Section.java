package no.romslig.solver.explain.text;

import java.util.List;

/** Sentences under a heading. */
public record Section(String heading, List<Sentence> sentences) {

  public Section {
    sentences = List.copyOf(sentences);
  }
}
