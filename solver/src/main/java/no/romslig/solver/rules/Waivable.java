package no.romslig.solver.rules;

import java.util.EnumSet;
import java.util.Set;

/**
 * For what a named person may lift which hard rule: {@code docs/problem.md}, section 10. A rule
 * that only an assessment rests on may be lifted for whatever is assessed.
 */
public final class Waivable {

  private Waivable() {}

  /** What a waiver's {@code refId} may name. */
  public enum Item {
    CASE,
    /** By the resident's id. */
    RELOCATION,
    /** For the partner who comes along, and for the rules of couples. */
    COUPLE,
    GRANT,
    SHORT_STAY;

    /** Whether its own assessments may be what keeps it from a place. */
    public boolean isAssessed() {
      return this == CASE || this == GRANT || this == SHORT_STAY;
    }
  }

  /** Whether the rule may be lifted for such an item. */
  public static boolean isFor(Item item, HardRule rule) {
    return itemsOf(rule).contains(item);
  }

  /** What the rule may be lifted for; empty = it holds always. */
  public static Set<Item> itemsOf(HardRule rule) {
    return switch (rule) {
      case NOT_GRANTED, FEATURE, RESERVED, AGE, OPENING, CLOSURE, SHARED_ROOM ->
          EnumSet.allOf(Item.class);
      case SK_01, SK_02, SK_03 -> EnumSet.of(Item.CASE, Item.RELOCATION, Item.SHORT_STAY);
      case HDO_01, HDO_07 -> EnumSet.of(Item.CASE, Item.RELOCATION);
      case DECLINED, LT_01, GEN_08 -> EnumSet.of(Item.CASE);
      case LOOK_AHEAD, SB_01, SB_04 -> EnumSet.of(Item.CASE, Item.RELOCATION, Item.COUPLE);
      case START -> EnumSet.of(Item.CASE, Item.GRANT, Item.SHORT_STAY);
      case CAPACITY, ONE_PLACE, LT_15 -> EnumSet.of(Item.GRANT, Item.SHORT_STAY);
      case AV_01, AV_02, AV_05, GRANT, UNAVAILABLE, START_DAY -> EnumSet.of(Item.GRANT);
      case ASSESSMENT,
          LT_13,
          COMMITMENT,
          LT_11,
          WITNESS,
          UNKNOWN,
          COMPLETE,
          HASH,
          EXECUTABLE,
          RELEASED,
          SCORE ->
          EnumSet.noneOf(Item.class);
    };
  }
}
