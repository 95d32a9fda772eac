package no.romslig.api.decision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an item of a proposal stands.
 *
 * @param version counts what has happened to it
 * @param decision the last one about it
 */
public record ItemState(Kind kind, int version, @Nullable UUID decision) {

  /** What has become of an item. */
  public enum Kind {
    /** Nobody has decided yet, or a decision was undone. */
    OPEN,
    /** Put off; still open. */
    NOT_NOW,
    /** Rejected; someone may still think better of it. */
    REJECTED,
    /** The place is reserved, and a second person must approve. */
    AWAITING_APPROVAL,
    DECIDED,
    CARRIED_OUT,
    /** It was decided before the run. */
    SETTLED;

    boolean isOpen() {
      return switch (this) {
        case OPEN, NOT_NOW, REJECTED -> true;
        case AWAITING_APPROVAL, DECIDED, CARRIED_OUT, SETTLED -> false;
      };
    }
  }

  /** A decision that stands is not undone by one that leaves the item open. */
  ItemState then(Kind next, int happened, UUID by) {
    return kind.isOpen() || !next.isOpen()
        ? new ItemState(next, version + happened, by)
        : new ItemState(kind, version + happened, decision);
  }

  static final ItemState UNTOUCHED = new ItemState(Kind.OPEN, 0, null);
  static final ItemState SETTLED = new ItemState(Kind.SETTLED, 0, null);
}
