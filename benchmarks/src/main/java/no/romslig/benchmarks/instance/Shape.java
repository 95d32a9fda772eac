package no.romslig.benchmarks.instance;

import java.util.Locale;

/** Which difficulties an instance has. All have cases; nothing is left out by chance. */
public enum Shape {
  /** Cases alone: a matching. */
  PLAIN(false, false, false),
  /** And couples, in every form of the guarantee. */
  COUPLES(true, false, false),
  /** And residents who move: chains and cycles. */
  MOVES(false, true, false),
  /** And respite grants and short stays: what is planned over half a year. */
  STAYS(false, false, true),
  /** Everything. */
  WHOLE(true, true, true);

  final boolean couples;
  final boolean moves;
  final boolean stays;

  Shape(boolean couples, boolean moves, boolean stays) {
    this.couples = couples;
    this.moves = moves;
    this.stays = stays;
  }

  /** As it stands in an instance's name. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
