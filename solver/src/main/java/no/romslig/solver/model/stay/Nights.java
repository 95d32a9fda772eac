package no.romslig.solver.model.stay;

/** Sets of nights (or of start days) as bits, because a search asks millions of times. */
public final class Nights {

  private Nights() {}

  public static boolean get(long[] bits, int night) {
    return night >= 0 && night >>> 6 < bits.length && (bits[night >>> 6] & 1L << (night & 63)) != 0;
  }

  public static void set(long[] bits, int from, int to) {
    for (int word = from >>> 6; word << 6 < to; word++) {
      bits[word] |= mask(word, from, to);
    }
  }

  public static void clear(long[] bits, int from, int to) {
    for (int word = from >>> 6; word << 6 < to; word++) {
      bits[word] &= ~mask(word, from, to);
    }
  }

  /** How many of the nights {@code [from, to)} are in the set. */
  public static int count(long[] bits, int from, int to) {
    int start = Math.max(from, 0);
    int end = Math.min(to, bits.length << 6);
    int count = 0;
    for (int word = start >>> 6; word << 6 < end; word++) {
      count += Long.bitCount(bits[word] & mask(word, start, end));
    }
    return count;
  }

  public static int count(long[] bits) {
    int count = 0;
    for (long word : bits) {
      count += Long.bitCount(word);
    }
    return count;
  }

  public static boolean isEmpty(long[] bits) {
    for (long word : bits) {
      if (word != 0) {
        return false;
      }
    }
    return true;
  }

  /** The first night of the set that is not before {@code from}; -1 where there is none. */
  public static int next(long[] bits, int from) {
    int word = from >>> 6;
    if (word >= bits.length) {
      return -1;
    }
    long rest = bits[word] & -1L << (from & 63);
    while (rest == 0) {
      if (++word == bits.length) {
        return -1;
      }
      rest = bits[word];
    }
    return (word << 6) + Long.numberOfTrailingZeros(rest);
  }

  /** The {@code index}-th night of the set, counted from 0; the set must have as many. */
  public static int nth(long[] bits, int index) {
    int word = 0;
    int left = index;
    for (int here = Long.bitCount(bits[0]); here <= left; here = Long.bitCount(bits[word])) {
      left -= here;
      word++;
    }
    long rest = bits[word];
    for (; left > 0; left--) {
      rest &= rest - 1;
    }
    return (word << 6) + Long.numberOfTrailingZeros(rest);
  }

  public static void and(long[] bits, long[] others) {
    for (int i = 0; i < bits.length; i++) {
      bits[i] &= others[i];
    }
  }

  public static void andNot(long[] bits, long[] others) {
    for (int i = 0; i < bits.length; i++) {
      bits[i] &= ~others[i];
    }
  }

  public static void or(long[] bits, long[] others) {
    for (int i = 0; i < bits.length; i++) {
      bits[i] |= others[i];
    }
  }

  /** Leaves the days on which {@code nights} (at least 1) consecutive nights of the set begin. */
  public static void erode(long[] bits, int nights) {
    erode(bits, 0, bits.length, nights);
  }

  /** The same within the longs {@code [first, end)}, beyond which no nights are seen. */
  static void erode(long[] bits, int first, int end, int nights) {
    for (int done = 1; done < nights; ) {
      int step = Math.min(done, nights - done);
      int words = step >>> 6;
      int rest = step & 63;
      for (int i = first; i < end; i++) {
        long low = i + words < end ? bits[i + words] : 0;
        long high = i + words + 1 < end ? bits[i + words + 1] : 0;
        bits[i] &= rest == 0 ? low : low >>> rest | high << (64 - rest);
      }
      done += step;
    }
  }

  private static long mask(int word, int from, int to) {
    int base = word << 6;
    long above = from <= base ? -1L : -1L << (from - base);
    long below = to - base >= 64 ? -1L : (1L << (to - base)) - 1;
    return above & below;
  }
}
