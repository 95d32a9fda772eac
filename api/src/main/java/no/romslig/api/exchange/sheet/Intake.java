package no.romslig.api.exchange.sheet;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** One import under way: what its rows may name, and what has come of them. */
final class Intake {

  /** What became of a row. */
  enum Outcome {
    CREATED,
    CHANGED,
    UNCHANGED
  }

  private static final String REGISTER_IT =
      "Have a caseworker register it; an application may come under assessment.";

  private final LocalDate today;
  private final Bringer bringer;
  private final boolean isFirstFill;
  private final Faults faults;
  private final Map<SheetKind, Names> names = new EnumMap<>(SheetKind.class);
  private final Map<SheetKind, Map<Outcome, Integer>> outcomes = new EnumMap<>(SheetKind.class);

  /**
   * @param isFirstFill nobody has decided from these registers yet
   */
  Intake(LocalDate today, Bringer bringer, boolean isFirstFill, Faults faults) {
    this.today = today;
    this.bringer = bringer;
    this.isFirstFill = isFirstFill;
    this.faults = faults;
  }

  LocalDate today() {
    return today;
  }

  Faults faults() {
    return faults;
  }

  /** Demands that a person brings what only a person decides. */
  void demandPerson(Line line, Column<?> column) {
    if (bringer == Bringer.SYSTEM) {
      line.fault(
          column,
          "NEEDS_A_PERSON",
          "something that a person decides, from a system",
          "rows that nobody has to decide",
          REGISTER_IT);
    }
  }

  /** Demands that nobody has decided here yet, since what comes was decided elsewhere. */
  void demandFirstFill(Line line, Column<?> column) {
    if (bringer == Bringer.PERSON && !isFirstFill) {
      line.fault(
          column,
          "FIRST_FILL_ONLY",
          "something that was decided elsewhere",
          "an application that begins under assessment",
          "Decisions are made here by now: register the application, and take the steps of the"
              + " case in the register.");
    }
  }

  /** The codes of a sheet's rows. */
  Names names(SheetKind kind) {
    return names.computeIfAbsent(kind, Names::new);
  }

  void tell(SheetKind kind, Outcome outcome) {
    outcomes.computeIfAbsent(kind, none -> new HashMap<>()).merge(outcome, 1, Integer::sum);
  }

  int count(SheetKind kind, Outcome outcome) {
    return outcomes.getOrDefault(kind, Map.of()).getOrDefault(outcome, 0);
  }
}
