package no.romslig.api.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.text.Language;

/** Gathers faults: all are counted, and the first of them told. */
final class Faults {

  private static final int MOST_TOLD = 1_000;

  private final Language language;
  private final List<SheetFault> told = new ArrayList<>();
  private int count;

  /**
   * Faults for one reader.
   *
   * @param language in which codes are called something
   */
  Faults(Language language) {
    this.language = language;
  }

  Language language() {
    return language;
  }

  void add(SheetFault fault) {
    count++;
    if (told.size() < MOST_TOLD) {
      told.add(fault);
    }
  }

  boolean isEmpty() {
    return count == 0;
  }

  int count() {
    return count;
  }

  List<SheetFault> told() {
    return List.copyOf(told);
  }
}
