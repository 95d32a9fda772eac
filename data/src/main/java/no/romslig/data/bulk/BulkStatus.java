package no.romslig.data.bulk;

/** How it stands with a job. */
public enum BulkStatus {
  /** It is being sent. */
  RECEIVING,
  WAITING,
  RUNNING,
  /** All of it was taken. */
  DONE,
  /** Something was wrong with it: of a first load nothing was stored. */
  FAULTY,
  /** Something went wrong here; nothing was stored. */
  FAILED,
  /** Nobody wants it any more; nothing was stored. */
  GIVEN_UP;

  /** Whether work on it is over. */
  public boolean isEnd() {
    return switch (this) {
      case RECEIVING, WAITING, RUNNING -> false;
      case DONE, FAULTY, FAILED, GIVEN_UP -> true;
    };
  }
}
