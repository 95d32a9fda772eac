package no.romslig.data.booking;

/** One of several claims that belong together cannot be met, so that none is. */
public final class ClaimRefusedException extends RuntimeException {

  private final transient Claim claim;
  private final transient ClaimAnswer answer;

  ClaimRefusedException(Claim claim, ClaimAnswer answer) {
    super("A place cannot be taken: " + answer.getClass().getSimpleName());
    this.claim = claim;
    this.answer = answer;
  }

  /** The one that cannot be met. */
  public Claim claim() {
    return claim;
  }

  /** Why not. */
  public ClaimAnswer answer() {
    return answer;
  }
}
