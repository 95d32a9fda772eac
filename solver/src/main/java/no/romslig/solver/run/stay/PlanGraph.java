package no.romslig.solver.run.stay;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The ways to go through a person's requests one after the other. A node is what the stays so far
 * mean for those to come: the last one or two of them that still matter. A step either goes without
 * or takes a stay. So every plan that keeps the rules is a way, and few ways are more than that.
 */
final class PlanGraph {

  private static final int NONE = OwnStays.NONE;

  private final OwnStays stays;
  private final boolean remembersTwo;
  private final int most;
  private final int[] layerEnd;
  private int[] from = new int[64];
  private int[] to = new int[64];
  private int[] stay = new int[64];
  private int steps;
  private int nodes = 1;
  private int lastLayer;

  private PlanGraph(OwnStays stays, boolean remembersTwo, int most) {
    this.stays = stays;
    this.remembersTwo = remembersTwo;
    this.most = most;
    layerEnd = new int[stays.requests().size()];
  }

  /**
   * The graph that remembers two stays, or one where that would take too many steps.
   *
   * @param most steps that are not too many
   */
  static PlanGraph of(OwnStays stays, int most) {
    PlanGraph graph = new PlanGraph(stays, true, most);
    if (!graph.build()) {
      graph = new PlanGraph(stays, false, Integer.MAX_VALUE);
      graph.build();
    }
    graph.from = Arrays.copyOf(graph.from, graph.steps);
    graph.to = Arrays.copyOf(graph.to, graph.steps);
    graph.stay = Arrays.copyOf(graph.stay, graph.steps);
    return graph;
  }

  private boolean build() {
    long[] keys = {key(NONE, NONE)};
    for (int request = 0; request < layerEnd.length; request++) {
      Map<Long, Integer> layer = new LinkedHashMap<>();
      int firstNext = nodes;
      for (int i = 0; i < keys.length; i++) {
        int node = lastLayer + i;
        int one = (int) (keys[i] >> 32);
        int other = (int) keys[i];
        add(node, layer, after(one, other, NONE, request + 1), NONE);
        for (int taken = stays.first(request); taken < stays.first(request + 1); taken++) {
          if (stays.allows(one, other, taken)) {
            add(node, layer, after(one, other, taken, request + 1), taken);
          }
        }
        if (steps > most) {
          return false;
        }
      }
      layerEnd[request] = steps;
      keys = layer.keySet().stream().mapToLong(Long::longValue).toArray();
      lastLayer = firstNext;
    }
    return true;
  }

  private long after(int one, int other, int taken, int next) {
    int first = taken == NONE ? one : remembersTwo ? other : NONE;
    int second = taken == NONE ? other : taken;
    first = stays.matters(first, next) ? first : NONE;
    second = stays.matters(second, next) ? second : NONE;
    return second == NONE ? key(NONE, first) : key(first, second);
  }

  private static long key(int one, int other) {
    return (long) one << 32 | (other & 0xffff_ffffL);
  }

  private void add(int before, Map<Long, Integer> layer, long after, int taken) {
    Integer known = layer.get(after);
    int node = known == null ? nodes : known;
    if (known == null) {
      nodes++;
      layer.put(after, node);
    }
    append(before, node, taken);
  }

  private void append(int before, int node, int taken) {
    if (steps == from.length) {
      from = Arrays.copyOf(from, 2 * steps);
      to = Arrays.copyOf(to, 2 * steps);
      stay = Arrays.copyOf(stay, 2 * steps);
    }
    from[steps] = before;
    to[steps] = node;
    stay[steps++] = taken;
  }

  /**
   * The same nodes with the steps alone that lead from the first to the last layer by stays that
   * are left.
   *
   * @param isLeft for each stay
   * @param isMust for each request whether it may not go without
   */
  PlanGraph of(boolean[] isLeft, boolean[] isMust) {
    boolean[] leadsOn = new boolean[nodes];
    Arrays.fill(leadsOn, lastLayer, nodes, true);
    boolean[] stands = new boolean[steps];
    int at = steps - 1;
    for (int request = layerEnd.length - 1; request >= 0; request--) {
      for (int begin = request == 0 ? 0 : layerEnd[request - 1]; at >= begin; at--) {
        boolean may = stay[at] == NONE ? !isMust[request] : isLeft[stay[at]];
        stands[at] = may && leadsOn[to[at]];
        leadsOn[from[at]] |= stands[at];
      }
    }
    boolean[] isReached = new boolean[nodes];
    isReached[0] = true;
    PlanGraph less = new PlanGraph(stays, remembersTwo, most);
    less.nodes = nodes;
    less.lastLayer = lastLayer;
    at = 0;
    for (int request = 0; request < layerEnd.length; request++) {
      for (; at < layerEnd[request]; at++) {
        if (stands[at] && isReached[from[at]]) {
          isReached[to[at]] = true;
          less.append(from[at], to[at], stay[at]);
        }
      }
      less.layerEnd[request] = less.steps;
    }
    return less;
  }

  /** How many steps there are; each leads to a later layer than those before it or the same. */
  int steps() {
    return steps;
  }

  int nodes() {
    return nodes;
  }

  /** The first node of the last layer; the others follow it. */
  int lastLayer() {
    return lastLayer;
  }

  /** The step after the last of a request. */
  int end(int request) {
    return layerEnd[request];
  }

  int from(int step) {
    return from[step];
  }

  int to(int step) {
    return to[step];
  }

  /** The stay that the step takes, {@link OwnStays#NONE} where it goes without. */
  int stay(int step) {
    return stay[step];
  }
}
