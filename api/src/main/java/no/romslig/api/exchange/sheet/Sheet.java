package no.romslig.api.exchange.sheet;

import java.util.List;
import java.util.stream.Stream;

/** One sheet: what its columns are, how its rows get into the registers, and out again. */
interface Sheet {

  SheetKind kind();

  /** What a row is, in a sentence. */
  String about();

  List<Column<?>> columns();

  /** Makes the registered rows known by their codes, to this sheet and to those that name them. */
  default void learn(Intake intake) {}

  /** Stores the rows that have no fault, inside of the caller's transaction. */
  void take(List<Line> lines, Intake intake);

  /** What is registered, a row each, in the order of {@link #columns}. */
  Stream<List<String>> tell();
}
