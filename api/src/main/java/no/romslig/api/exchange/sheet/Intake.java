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

  private final LocalDate today;
  private final Faults faults;
  private final Map<SheetKind, Names> names = new EnumMap<>(SheetKind.class);
  private final Map<SheetKind, Map<Outcome, Integer>> outcomes = new EnumMap<>(SheetKind.class);

  Intake(LocalDate today, Faults faults) {
    this.today = today;
    this.faults = faults;
  }

  LocalDate today() {
    return today;
  }

  Faults faults() {
    return faults;
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
