package no.romslig.benchmarks.scale;

/** What a run does, part by part, in this order. */
public enum Part {
  CHECK("read and check"),
  PLACES("lasting places, proven"),
  FIRST_STAYS("first stays and bound"),
  ALERTS("alerts"),
  AUDIT("audit"),
  REASONS("reasons");

  private final String words;

  Part(String words) {
    this.words = words;
  }

  /** As tables and drawings call it. */
  public String words() {
    return words;
  }
}
