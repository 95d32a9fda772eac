package no.romslig.solver.model.place;

import java.util.Arrays;

/** Some of the slots of one problem. */
public final class SlotSet {

  private final long[] words;

  private SlotSet(long[] words) {
    this.words = words;
  }

  /** None of so many slots. */
  public static SlotSet noneOf(int slots) {
    return new SlotSet(new long[slots / Long.SIZE + 1]);
  }

  /** One of so many slots. */
  public static SlotSet only(int slot, int slots) {
    SlotSet only = noneOf(slots);
    only.add(slot);
    return only;
  }

  public SlotSet copy() {
    return new SlotSet(words.clone());
  }

  public boolean has(int slot) {
    return (words[slot / Long.SIZE] & (1L << slot)) != 0;
  }

  public void add(int slot) {
    words[slot / Long.SIZE] |= 1L << slot;
  }

  public void remove(int slot) {
    words[slot / Long.SIZE] &= ~(1L << slot);
  }

  public int size() {
    int size = 0;
    for (long word : words) {
      size += Long.bitCount(word);
    }
    return size;
  }

  public void clear() {
    Arrays.fill(words, 0);
  }

  public void addAll(SlotSet others) {
    for (int word = 0; word < words.length; word++) {
      words[word] |= others.words[word];
    }
  }

  /**
   * Becomes what is in both of two sets and in neither of two others.
   *
   * @return whether that is any slot
   */
  public boolean become(SlotSet one, SlotSet other, SlotSet without, SlotSet norIn) {
    long[] first = one.words;
    long[] second = other.words;
    long[] third = without.words;
    long[] fourth = norIn.words;
    long any = 0;
    for (int word = 0; word < words.length; word++) {
      long left = first[word] & second[word] & ~third[word] & ~fourth[word];
      words[word] = left;
      any |= left;
    }
    return any != 0;
  }

  public void retainAll(SlotSet others) {
    for (int word = 0; word < words.length; word++) {
      words[word] &= others.words[word];
    }
  }

  public void removeAll(SlotSet others) {
    for (int word = 0; word < words.length; word++) {
      words[word] &= ~others.words[word];
    }
  }

  /** The first slot, from the given one on; -1 = none. */
  public int next(int from) {
    int word = from / Long.SIZE;
    if (word >= words.length) {
      return -1;
    }
    long left = words[word] & (-1L << from);
    while (left == 0) {
      word++;
      if (word == words.length) {
        return -1;
      }
      left = words[word];
    }
    return word * Long.SIZE + Long.numberOfTrailingZeros(left);
  }

  /** The first slot, from the given one on, that is in this set and not in the other; -1 = none. */
  public int next(int from, SlotSet without) {
    return next(from, this, without);
  }

  /** As {@link #next(int, SlotSet)}, of those that are in a second set too. */
  public int next(int from, SlotSet within, SlotSet without) {
    int word = from / Long.SIZE;
    if (word >= words.length) {
      return -1;
    }
    long left = words[word] & within.words[word] & ~without.words[word] & (-1L << from);
    while (left == 0) {
      word++;
      if (word == words.length) {
        return -1;
      }
      left = words[word] & within.words[word] & ~without.words[word];
    }
    return word * Long.SIZE + Long.numberOfTrailingZeros(left);
  }

  /** How many of the set come before each run of {@link Long#SIZE} slots. */
  int[] ranks() {
    int[] ranks = new int[words.length];
    for (int word = 1; word < words.length; word++) {
      ranks[word] = ranks[word - 1] + Long.bitCount(words[word - 1]);
    }
    return ranks;
  }

  /**
   * The slot's position in the set.
   *
   * @param ranks of this set
   */
  int rank(int slot, int[] ranks) {
    int word = slot / Long.SIZE;
    return ranks[word] + Long.bitCount(words[word] & ((1L << slot) - 1));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SlotSet set && Arrays.equals(words, set.words);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words);
  }
}
