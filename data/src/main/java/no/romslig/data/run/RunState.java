package no.romslig.data.run;

/** Where a run stands. The last three are ends: nothing changes after them. */
public enum RunState {
  QUEUED,
  RUNNING,
  /** Ended by itself; has a proposal. */
  DONE,
  /** Ended because a person asked for the best so far; has a proposal if it had begun. */
  STOPPED,
  /** Ended without a proposal. */
  FAILED;

  public boolean isEnd() {
    return switch (this) {
      case QUEUED, RUNNING -> false;
      case DONE, STOPPED, FAILED -> true;
    };
  }
}
