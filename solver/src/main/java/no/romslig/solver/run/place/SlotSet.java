package no.romslig.solver.run.place;

import java.util.Arrays;

/** Some of the slots of one problem. */
final class SlotSet {

  private final long[] words;

  private SlotSet(long[] words) {
    this.words = words;
  }

  /** None of so many slots. */
  static SlotSet noneOf(int slots) {
    return new SlotSet(new long[slots / Long.SIZE + 1]);
  }

  SlotSet copy() {
    return new SlotSet(words.clone());
  }

  boolean has(int slot) {
    return (words[slot / Long.SIZE] & (1L << slot)) != 0;
  }

  void add(int slot) {
    words[slot / Long.SIZE] |= 1L << slot;
  }

  void remove(int slot) {
    words[slot / Long.SIZE] &= ~(1L << slot);
  }

  void clear() {
    Arrays.fill(words, 0);
  }

  void addAll(SlotSet others) {
    for (int word = 0; word < words.length; word++) {
      words[word] |= others.words[word];
    }
  }

  void removeAll(SlotSet others) {
    for (int word = 0; word < words.length; word++) {
      words[word] &= ~others.words[word];
    }
  }

  /** The first slot, from the given one on, that is in this set and not in the other; -1 = none. */
  int next(int from, SlotSet without) {
    int word = from / Long.SIZE;
    if (word >= words.length) {
      return -1;
    }
    long left = words[word] & ~without.words[word] & (-1L << from);
    while (left == 0) {
      word++;
      if (word == words.length) {
        return -1;
      }
      left = words[word] & ~without.words[word];
    }
    return word * Long.SIZE + Long.numberOfTrailingZeros(left);
  }
}
